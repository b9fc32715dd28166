import InfraModel

/// A small environment: a group with a rule, a log group, a database with its secret, a budgeted bill.
enum Lab {
  static let account = "123456789012"

  static func node(
    _ address: Address, _ type: ResourceType, _ properties: [String: Value], line: Int, isProtected: Bool = false
  ) -> ResourceNode {
    ResourceNode(
      address: address, type: type, properties: properties,
      lifecycle: Lifecycle(isProtected: isProtected),
      position: SourcePosition(file: "Environments/Lab.swift", line: line, column: 5))
  }

  static let topic = node("alarms/topic", "AWS::SNS::Topic", ["TopicName": "lab-alarms"], line: 4)
  static func logs(days: Int64 = 7) -> ResourceNode {
    node("api/logs", "AWS::Logs::LogGroup", ["LogGroupName": "/lab/api", "RetentionInDays": .integer(days)], line: 8)
  }
  static let vpc = node("network/vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"], line: 12)
  static func subnet(_ block: String = "10.0.1.0/24") -> ResourceNode {
    node(
      "network/subnet", "AWS::EC2::Subnet",
      ["CidrBlock": .string(block), "VpcId": .reference(Reference("network/vpc", "VpcId"))], line: 13)
  }

  static func graph(_ resources: [ResourceNode], words: String? = nil, outputs: [OutputNode] = []) -> String {
    let graph = Graph(
      environment: "lab/dev", region: "eu-central-1", account: account,
      resources: resources, outputs: outputs,
      settings: .init(approval: words.map { .init(.required, typing: $0) }))
    return JSON.canonicalText(graph.document, symbols: .tagged)
  }

  static let outputs = [OutputNode(name: "topic", value: .reference(Reference("alarms/topic", "TopicArn")))]
  static let whole = graph([topic, logs(), subnet(), vpc], outputs: outputs)
}
