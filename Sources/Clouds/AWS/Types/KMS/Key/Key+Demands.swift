import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html
  static let kmsKey: [Demand] = [
    .policy("KeyPolicy", .resource) { keeper($0) },
    .holds("KeyUsage") { subject in
      let spec = subject.isGiven("KeySpec") ? subject.text("KeySpec") : "SYMMETRIC_DEFAULT"
      let usage = subject.isGiven("KeyUsage") ? subject.text("KeyUsage") : "ENCRYPT_DECRYPT"
      guard let spec, let usage, let known = usages(of: spec), !known.contains(usage) else { return nil }
      return ("KeyUsage is \(usage), and keys of \(spec) have \(known.joined(separator: ", "))", "use \(known[0])")
    },
    .holds("EnableKeyRotation") { subject in
      guard subject.flag("EnableKeyRotation") == true, let spec = subject.text("KeySpec"), spec != "SYMMETRIC_DEFAULT"
      else { return nil }
      return ("keys of \(spec) are not rotated", "remove enableKeyRotation")
    },
  ]
}
