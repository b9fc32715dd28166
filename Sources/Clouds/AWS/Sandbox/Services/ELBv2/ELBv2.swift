internal import InfraModel

/// Elastic Load Balancing: application, network and gateway load balancers.
///
/// Source: Elastic Load Balancing API Reference, version 2015-12-01.
enum ELBv2 {
  static let parts = [loadBalancers, attributes, targetGroups, targets, listeners, rules, common]

  static func invalid(_ message: String) -> Fault { Fault("ValidationError", message) }

  static func unusable(_ message: String) -> Fault { Fault("InvalidConfigurationRequest", message) }

  private static let hexadecimal = "0123456789abcdef"

  /// The last part of an ARN.
  static func suffix(_ cloud: inout Cloud) -> String { cloud.random(hexadecimal, 16) }

  /// A record by its ARN.
  static func get(_ kind: Kind, _ arn: String, _ cloud: Cloud) throws(Fault) -> Record {
    guard let found = cloud.find(kind, arn: arn) else { throw kind.missing.fault(arn) }
    return found
  }

  /// Names of load balancers and target groups.
  static func check(name: String, of what: String) throws(Fault) {
    if name.utf8.count > 32 { throw invalid("The \(what) name '\(name)' cannot be longer than '32' characters") }
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    if !isPlain {
      throw invalid(
        "The \(what) name '\(name)' can only contain characters that are alphanumeric characters or hyphens(-)")
    }
    if name.isEmpty || name.hasPrefix("-") || name.hasSuffix("-") {
      throw invalid("The \(what) name '\(name)' cannot begin or end with a hyphen(-)")
    }
  }

  /// What there is already of a name: the same create succeeds again, another one is refused.
  static func repeated(_ kind: Kind, named field: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record? {
    guard let name = call.string("Name"),
      let there = cloud.first(kind, in: call.region, where: field, is: .string(name))
    else { return nil }
    guard there["Request"] == .object(call.input) else { throw kind.exists.fault(name) }
    return there
  }

  // MARK: - What is common to all of them

  private static let taggable = [balancer, targetGroup, listener, rule]

  private static func tagged(_ arn: String, _ cloud: Cloud) throws(Fault) -> Record {
    if let found = cloud.find(arn: arn), taggable.contains(where: { $0.name == found.key.kind }) { return found }
    let part = arn.split(separator: ":").last?.split(separator: "/").first ?? ""
    let kinds = ["targetgroup": targetGroup, "listener": listener, "listener-rule": rule]
    throw (kinds[String(part)] ?? balancer).missing.fault(arn)
  }

  private static let mostTags = 50

  static let common = ServiceBehavior(
    "elbv2", kinds: [],
    operations: [
      "AddTags": Behavior { cloud, call throws(Fault) in
        let keys = call.list("Tags").compactMap { $0["Key"]?.string }
        guard Set(keys).count == keys.count else {
          throw Fault("DuplicateTagKeys", "A tag key was specified more than once")
        }
        for arn in call.strings("ResourceArns") {
          let changed = try cloud.change(try tagged(arn, cloud)) { $0.tags.merge(call.tags()) { $1 } }
          guard changed.tags.count <= mostTags else {
            throw Fault("TooManyTags", "The maximum number of tags for '\(arn)' is \(mostTags)")
          }
        }
        return [:]
      },
      "RemoveTags": Behavior { cloud, call throws(Fault) in
        for arn in call.strings("ResourceArns") {
          try cloud.change(try tagged(arn, cloud)) { record in
            for key in call.strings("TagKeys") { record.tags[key] = nil }
          }
        }
        return [:]
      },
      "DescribeTags": Behavior { cloud, call throws(Fault) in
        var found: [Value] = []
        for arn in call.strings("ResourceArns") {
          let tags = Kind.TagForm.list().value(try tagged(arn, cloud).tags)
          found.append(["ResourceArn": .string(arn), "Tags": tags])
        }
        return ["TagDescriptions": .list(found)]
      },
      "DescribeAccountLimits": Behavior { _, _ in
        ["Limits": .list(limits.map { ["Name": .string($0.0), "Max": .string($0.1)] })]
      },
      "DescribeSSLPolicies": Behavior { _, call throws(Fault) in
        for name in call.strings("Names") where !TransportPolicy.isKnown(name) {
          throw TransportPolicy.missing.fault(name)
        }
        let asked = Set(call.strings("Names"))
        let all = TransportPolicy.names.filter { asked.isEmpty || asked.contains($0) }
        return ["SslPolicies": .list(all.map { TransportPolicy.told($0) })]
      },
    ])

  /// Source: Application and Network Load Balancers, "Quotas".
  private static let limits = [
    ("application-load-balancers", "50"), ("certificates-per-application-load-balancer", "25"),
    ("certificates-per-network-load-balancer", "25"), ("listeners-per-application-load-balancer", "50"),
    ("listeners-per-network-load-balancer", "50"), ("network-load-balancers", "50"),
    ("rules-per-application-load-balancer", "100"), ("target-groups", "3000"),
    ("target-groups-per-action-on-application-load-balancer", "5"),
    ("target-groups-per-application-load-balancer", "100"), ("targets-per-application-load-balancer", "1000"),
  ]
}
