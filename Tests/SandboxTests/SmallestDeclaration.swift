import InfraModel

/// The required properties of a type, with the smallest values that its schema allows.
struct SmallestDeclaration {
  private let schema: ResourceSchema

  init(_ schema: ResourceSchema) { self.schema = schema }

  var properties: [String: Value] {
    let needed = names(schema.required, schema.rules, schema.properties).subtracting(schema.readOnly)
    return Dictionary(
      uniqueKeysWithValues: needed.compactMap { name in
        schema.properties[name].map { (name, value($0, path: name, depth: 0)) }
      })
  }

  /// The required ones, and the first of each choice.
  private func names(
    _ required: Set<String>, _ rules: ResourceSchema.Rules, _ all: [String: PropertySchema]
  ) -> Set<String> {
    var names = required
    for choice in [rules.requiredXor, rules.requiredOr] where !choice.isEmpty && names.isDisjoint(with: choice) {
      names.insert(choice[0])
    }
    for name in names { names.formUnion(rules.dependentRequired[name] ?? []) }
    return names
  }

  private func value(_ property: PropertySchema, path: String, depth: Int) -> Value {
    let property = schema.resolved(property)
    if let constant = property.constant { return constant }
    if let first = property.allowedValues.first { return first }
    switch property.kinds.first {
    case .boolean: return true
    case .integer: return .integer(Int64(property.minimum ?? min(1, property.maximum ?? 1)))
    case .number: return .integer(Int64(max(1, property.minimum ?? 1)))
    case .array:
      let count = Int(property.minimum ?? 0)
      guard let items = property.items, count > 0, depth < 12 else { return [] }
      return .list(
        (0..<count).map { number in
          let element = value(items, path: path + ".*", depth: depth + 1)
          return property.hasUniqueItems && number > 0 ? element.varied(number) : element
        })
    case .object:
      guard depth < 12 else { return [:] }
      let needed = names(property.required, property.rules, property.properties)
      return .object(
        Dictionary(
          uniqueKeysWithValues: needed.compactMap { name in
            property.properties[name].map { (name, value($0, path: "\(path).\(name)", depth: depth + 1)) }
          }))
    case .string, nil: return .string(text(property))
    }
  }

  private func text(_ property: PropertySchema) -> String {
    let least = Int(property.minimum ?? 1)
    let form = property.pattern.flatMap { try? Regex($0) }
    let identifiers = property.formats.compactMap { Self.identifiers[$0] }
    for text in identifiers + Self.texts {
      let long = text.count >= least ? text : text + String(repeating: "a", count: least - text.count)
      if let most = property.maximum, Double(long.count) > most { continue }
      if form.map({ long.firstMatch(of: $0) != nil }) ?? true { return long }
    }
    return String(repeating: "a", count: max(1, least))
  }

  private static let identifiers = [
    "AWS::EC2::Subnet.Id": "subnet-0a1b2c3d", "AWS::EC2::SecurityGroup.Id": "sg-0a1b2c3d",
    "AWS::EC2::SecurityGroup.GroupId": "sg-0a1b2c3d", "AWS::EC2::VPC.Id": "vpc-0a1b2c3d",
    "AWS::EC2::Image.Id": "ami-0a1b2c3d", "AWS::EC2::Instance.Id": "i-0a1b2c3d", "ipv4-network": "10.0.0.0/16",
    "AWS::EC2::Volume.Id": "vol-0a1b2c3d", "AWS::EC2::NetworkInterface.Id": "eni-0a1b2c3d",
    "AWS::EC2::RouteTable.Id": "rtb-0a1b2c3d", "AWS::EC2::InternetGateway.Id": "igw-0a1b2c3d",
  ]

  /// Texts of the forms that patterns ask for, the plainest first.
  private static let texts = [
    "a", "1", "A", "aa", "123456789012", "1.0", "a/b", "https://example.com", "s3://bucket/key", "example.com",
    "arn:aws:iam::123456789012:role/a", "a@example.com", "10.0.0.0/16", "10.0.0.1", "2026-01-01T00:00:00Z",
    "0a1b2c3d-0a1b-4c1d-8e1f-0a1b2c3d4e5f", "{}", "subnet-0a1b2c3d", "sg-0a1b2c3d", "vpc-0a1b2c3d",
    "arn:aws:connect:eu-central-1:123456789012:instance/0a1b2c3d-0a1b-4c1d-8e1f-0a1b2c3d4e5f", "dzd-1",
    "farm-0a1b2c3d4e5f60718293a4b5c6d7e8f9", "core-network-0a1b2c3d", "ipv4", "rtb-gw-a", "fs-0a1b2c3d4e5f60718",
    "arn:aws:aps:eu-central-1:123456789012:workspace/a", "d-1", "a1b2c3d4e5", "One::Two::Three", "1Gbps",
    "g-a1b2c3d4e5",
    "arn:aws:ec2:eu-central-1:123456789012:security-group/sg-0a1b2c3d", "DE", "mw-0a1b2c3d4e5f60718", "eu-central-1",
    "arn:aws:kafka:eu-central-1:123456789012:cluster/a", "arn:aws:sso:::instance/ssoins-0a1b2c3d4e5f6071", "abcd",
    "arn:aws:datasync:eu-central-1:123456789012:agent/agent-0a1b2c3d4e5f60718", "app-a1b2c3d4e5",
    "arn:aws:acm:eu-central-1:123456789012:certificate/a", "arn:aws:s3:eu-central-1:123456789012:bucket/abc",
    "arn:aws:personalize:eu-central-1:123456789012:dataset-group/a", "d1a2b3",
    "arn:aws:mediaconnect:eu-central-1:123456789012:flow:a:b", "qbusiness:Chat", "aws.cases",
    "arn:aws:s3-outposts:eu-central-1:123456789012:outpost/a/bucket/b",
  ]
}

extension Value {
  /// Another value of the same kind.
  fileprivate func varied(_ number: Int) -> Value {
    switch self {
    case .string(let text): .string(text + "\(number)")
    case .integer(let value): .integer(value + Int64(number))
    case .object(let members):
      .object(members.mapValues { if case .string = $0 { $0.varied(number) } else { $0 } })
    default: self
    }
  }
}
