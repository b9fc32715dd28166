import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html: `InvalidInput` and
  /// `InvalidChangeBatch` of ChangeResourceRecordSets.
  static let route53RecordSet: [Demand] = [
    .text("Name", .domainName),
    .one(
      "Type", of: "A", "AAAA", "CAA", "CNAME", "DS", "HTTPS", "MX", "NAPTR", "NS", "PTR", "SOA", "SPF", "SRV", "SSHFP",
      "SVCB", "TLSA", "TXT"),
    .oneOf("ResourceRecords", "AliasTarget"), .needs("TTL", if: .given("ResourceRecords")),
    .excludes("TTL", if: .given("AliasTarget")), .number("TTL", from: 0, to: 2_147_483_647),
    .filled("ResourceRecords"), .number("Weight", from: 0, to: 255), .one("Failover", of: "PRIMARY", "SECONDARY"),
    .length("SetIdentifier", from: 1, to: 128), .excludes("MultiValueAnswer", if: .given("AliasTarget")), oneRouting,
    .holds("ResourceRecords", if: .when("Type", is: "CNAME")) { subject in
      guard let count = subject.literal("ResourceRecords")?.list?.count, count > 1 else { return nil }
      return ("ResourceRecords has \(count) values, and a CNAME has one", "keep one of them")
    },
    .holds("ResourceRecords", if: .when("Type", is: "TXT", "SPF")) { subject in
      let bare = subject.values("ResourceRecords.*").compactMap { subject.declared.literal($0.value)?.string }
        .first { !($0.count > 1 && $0.hasPrefix("\"") && $0.hasSuffix("\"")) }
      guard let bare else { return nil }
      return (
        "ResourceRecords has \(bare), and texts must stand in quotation marks", "write #\"\"\(bare)\"\"# in Swift"
      )
    },
  ]

  /// Records of one name and type stand beside each other by one policy, and each of them has a set identifier.
  private static let oneRouting = Demand { subject in
    let policies = [
      "CidrRoutingConfig", "Failover", "GeoLocation", "GeoProximityLocation", "MultiValueAnswer", "Region", "Weight",
    ]
    let given = policies.filter(subject.isGiven)
    if given.count > 1, let last = given.last {
      return [
        subject.problem(
          .notExactlyOne, "it has \(given.joined(separator: " and ")), which exclude each other", at: last,
          fix: "keep one of them")
      ]
    }
    guard let policy = given.first else {
      guard subject.isGiven("SetIdentifier") else { return [] }
      return [
        subject.problem(
          .excludedProperty, "SetIdentifier cannot be declared where none of \(policies.joined(separator: ", ")) is",
          at: "SetIdentifier", fix: "remove \(subject.label("SetIdentifier")), or declare by what Route 53 chooses")
      ]
    }
    if subject.isGiven("SetIdentifier") { return [] }
    return [
      subject.problem(
        .missingProperty, "SetIdentifier is required where \(policy) is declared", at: "SetIdentifier",
        fix: "declare \(subject.label("SetIdentifier"))")
    ]
  }
}
