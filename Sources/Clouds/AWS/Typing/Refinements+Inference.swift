internal import InfraModel

extension Refinements {
  /// What the names of properties tell of types beyond those of the language, whose refinements are not written by hand.
  ///
  /// - A property that is called as another type of the same service with its kind of identifier refers to it
  ///   (`ClusterName` of `AWS::EKS::Nodegroup`), and so does one that ends in what every service calls alike (`SubnetIds`).
  /// - A password and the like is a secret, and never a literal.
  /// - A free document that is called a policy document is one.
  ///
  /// Where a name misleads, an interpolation (`"\(value)"`) gives any text to any property, a secret excepted.
  init(inferredFrom facts: Facts, _ identifiers: Identifiers) {
    self.init(closedUpTo: Self.mostClosed)
    let neighbors = identifiers.kinds.filter { $0.key.service == facts.type.service && $0.key != facts.type }
    for (path, property) in facts.properties {
      let name = String(path.split(separator: ".").last ?? "")
      let text = property.kinds == [.array] ? property.items : property
      if text?.kinds == [.string], text?.allowedValues.isEmpty == true {
        if property.kinds == [.string], Self.secretEndings.contains(where: name.hasSuffix) { secrets.insert(path) }
        let isKnown = (property.formats + (text?.formats ?? [])).contains { $0.contains("::") }
        if !isKnown { types[path] = Self.reference(name, isList: property.kinds == [.array], among: neighbors) }
      }
      let isDocument = property.properties.isEmpty && property.definition == nil && property.mapOf == nil
      if isDocument, property.kinds.contains(.object), name.hasSuffix("PolicyDocument") { policies.insert(path) }
    }
  }

  /// A list of more values grows faster than anybody makes its type again.
  private static let mostClosed = 100

  private static let secretEndings = [
    "Password", "SecretString", "ClientSecret", "AuthToken", "AccessToken", "RefreshToken", "SecretKey",
    "SecretAccessKey", "PrivateKey", "SharedSecret", "PreSharedKey",
  ]

  /// What all services mean by the same names, in small letters and for several.
  private static let commonEndings: [(ending: String, type: String)] = [
    ("subnetids", "AWS::EC2::Subnet.ID"), ("securitygroupids", "AWS::EC2::SecurityGroup.ID"),
    ("vpcids", "AWS::EC2::VPC.ID"), ("rolearns", "AWS::IAM::Role.ARN"), ("kmskeyarns", "AWS::KMS::Key.ARN"),
    ("snstopicarns", "AWS::SNS::Topic.ARN"),
  ]

  private static func reference(
    _ name: String, isList: Bool, among neighbors: [ResourceType: Set<String>]
  ) -> String? {
    let plural = isList ? "s" : ""
    for (type, kinds) in neighbors.sorted(by: { $0.key < $1.key }) {
      let kind = kinds.sorted().first { kind in
        [kind, kind.prefix(1) + kind.dropFirst().lowercased()].contains { "\(type.shortName)\($0)\(plural)" == name }
      }
      if let kind { return "\(type).\(kind)" }
    }
    let several = name.lowercased() + (isList ? "" : "s")
    return commonEndings.first { several.hasSuffix($0.ending) }?.type
  }
}
