internal import InfraModel

/// Amazon EC2: a file for each group of its resources.
enum EC2 {
  /// Its parts.
  static let parts: [ServiceBehavior] = [
    checks, networks, networkAcls, ownInterfaces, flowLogs, diskSnapshots, optionSets, subnets, gateways, routeTables,
    securityGroups, securityGroupRules, networkInterfaces, addresses,
    natGateways, endpoints, disks, instances, instanceSettings, profiles, keyPairs, templates, lists, tagging,
  ]

  /// A kind of EC2: an identifier with a prefix, an ARN, tags, `DependencyViolation` while something hangs on it.
  /// - Parameters:
  ///   - prefix: What stands before the hexadecimal digits (`vpc`).
  ///   - id: The field of the identifier (`VpcId`).
  ///   - missing: The code where it is not there (`InvalidVpcID.NotFound`).
  ///   - words: What EC2 calls it in messages (`vpc ID`).
  ///   - type: What it is called in ARNs and in tag specifications (`vpc`).
  static func kind(
    _ prefix: String, id: String, missing: String, as words: String, type: String,
    _ configure: (inout Kind) -> Void = { _ in }
  ) -> Kind {
    let name = words.hasSuffix(" ID") ? String(words.dropLast(3)) : words
    return Kind(
      "ec2.\(type)", missing: FaultForm(missing, "The \(words) '{id}' does not exist"),
      inUse: FaultForm("DependencyViolation", "The \(name) '{id}' has dependencies and cannot be deleted.")
    ) {
      $0.identifier = .hexadecimal(prefix: prefix)
      $0.idField = id
      $0.arn = "arn:{partition}:ec2:{region}:{account}:\(type)/{id}"
      $0.tags = .list()
      $0.tagSpecification = type
      configure(&$0)
    }
  }

  /// A filter that the operation does not document is refused, whatever it looks for.
  private static let checks = FilterNames.ec2.check(of: "ec2") { name in
    Fault("InvalidParameterValue", "The filter '\(name)' is invalid")
  }

  /// A parameter that does not hold a possible value.
  static func invalid(_ name: String, _ value: String, _ reason: String = "") -> Fault {
    Fault(
      "InvalidParameterValue",
      "Value (\(value)) for parameter \(name) is invalid." + (reason.isEmpty ? "" : " \(reason)"))
  }

  /// A range in CIDR notation, or the fault for what is none.
  static func block(_ text: String, _ name: String = "cidrBlock") throws(Fault) -> IPBlock {
    if let block = IPBlock(text)?.canonical { return block }
    throw invalid(name, text, "This is not a valid CIDR block.")
  }

  /// The value of an attribute that travels as `{"Value": …}`.
  static func attribute(_ call: Call, _ name: String) -> Value? { call[name]?["Value"] }
}

extension Call {
  /// Whether one of some filters looks for what is true.
  func asksFor(_ names: Set<String>) -> Bool {
    filters.contains { names.contains($0.name) && $0.values.contains("true") }
  }
}
