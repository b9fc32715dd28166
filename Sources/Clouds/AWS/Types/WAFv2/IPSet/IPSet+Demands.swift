import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/waf/latest/APIReference/API_CreateIPSet.html: `WAFInvalidParameterException`.
  static let firewallIPSet: [Demand] = [
    .text("Name", .letters("A-Za-z0-9_-", 1...128, "a name that IP sets can have")),
    .length("Description", from: 1, to: 256), .elements("Addresses", to: 10_000), .text("Addresses.*", .addressBlock),
    firewallPlace, oneVersion,
  ]

  private static let oneVersion = Demand { subject in
    guard let version = subject.text("IPAddressVersion"), ["IPV4", "IPV6"].contains(version) else { return [] }
    return subject.values("Addresses.*").compactMap { name, value in
      guard let text = subject.declared.literal(value)?.string, let block = IPBlock(text),
        (block.version == .v4) != (version == "IPV4")
      else { return nil }
      return subject.problem(
        .impossibleProperty, "\(name) is \(text), and IPAddressVersion is \(version)", at: name,
        fix: "declare a set of its own for the addresses of the other version")
    }
  }
}

extension TextForm {
  /// "AWS WAF supports all IPv4 and IPv6 CIDR ranges except for /0."
  fileprivate static let addressBlock = TextForm(
    "a block of addresses that AWS WAF takes", fix: "write a CIDR block such as 192.0.2.44/32; /0 is not supported"
  ) { text in
    IPBlock(text).map { $0.prefix > 0 } ?? false
  }
}
