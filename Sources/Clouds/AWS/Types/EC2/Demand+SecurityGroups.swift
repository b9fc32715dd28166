import InfraModel
import Planner

extension Demand {
  /// The characters of names and descriptions of groups and rules (`InvalidParameterValue`):
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html and
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
  private static let letters: Letters = "a-zA-Z0-9 ._:/()#,@[]+=&;{}!$*-"

  static let groupName = TextForm.letters(letters, 1...255, "a name that security groups can have")

  static let notReserved = TextForm(
    "a name that is free: \"default\" and names that begin with sg- are AWS's own", fix: "choose another name"
  ) { $0 != "default" && !$0.hasPrefix("sg-") }

  static let description = TextForm.letters(
    letters, 0...255, "a description that security groups and their rules can have")

  /// A rule, in a list or by itself.
  static let permission = Demand { subject in
    [Demand.text("Description", description), .text("IpProtocol", knownProtocol), ports].flatMap { $0.check(subject) }
  }

  /// `Invalid value 'tcpp' for IP protocol`; letter case has no meaning.
  private static let knownProtocol = TextForm(
    "a protocol: tcp, udp, icmp, icmpv6, a number from 0 to 255, or -1 for all", fix: "use tcp, udp, icmp, icmpv6 or -1"
  ) { text in
    ["tcp", "udp", "icmp", "icmpv6", "-1", "all"].contains(text.lowercased())
      || (UInt8(text) != nil && Letters.digits.areAll(of: text))
  }

  /// `Must specify both from and to ports with TCP/UDP`, and `Invalid value '5433-5432' for portRange`.
  private static let ports = Demand { subject in
    guard let name = subject.text("IpProtocol")?.lowercased(), ["tcp", "udp", "6", "17"].contains(name) else {
      return []
    }
    let missing = ["FromPort", "ToPort"].filter { !subject.isGiven($0) }
    guard missing.isEmpty else {
      return missing.map { port in
        subject.problem(
          .missingProperty, "\(subject.full(port)) is required where IpProtocol is \(name)", at: port,
          fix: "declare \(subject.label(port))")
      }
    }
    let all =
      Demand.number("FromPort", from: 0, to: 65535).check(subject)
      + Demand.number("ToPort", from: 0, to: 65535).check(subject)
    guard all.isEmpty, let from = subject.number("FromPort"), let to = subject.number("ToPort"), from > to else {
      return all
    }
    let (low, high) = (Scalar.text(to), Scalar.text(from))
    return [
      subject.problem(
        .impossibleProperty, "the port range \(high) to \(low) is empty", at: "FromPort", fix: "write \(low) to \(high)"
      )
    ]
  }
}
