import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cloud-map/latest/api/API_CreateHttpNamespace.html: `InvalidInput`.
  static let httpNamespace: [Demand] = [
    .text("Name", .namespace(1...1024)), .length("Description", from: 0, to: 1024),
  ]
}

extension TextForm {
  /// The name of a namespace of Cloud Map: it must not look like an ARN.
  static func namespace(_ length: ClosedRange<Int>) -> TextForm {
    TextForm(
      "a namespace's name of \(length.lowerBound) to \(length.upperBound) printable characters",
      fix: "leave out blanks, and arn: at the beginning"
    ) { text in
      length.contains(text.utf8.count) && !text.hasPrefix("arn:") && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
  }
}
