import AWSResources
import Importing
import InfraModel
import Provider
import Testing

@testable import UseCases

@Suite("The Swift of what is taken over")
struct EnvironmentSourceTests {
  private func text(_ found: [(FoundResource, [String: Value])]) -> String {
    let provider = AWSCloud().unconnected
    let draft = ImportDraft(
      found.map { (resource: $0, observed: ObservedResource(id: $0.id, properties: $1)) }, secrets: [],
      schemas: provider.schemas, traits: provider.traits(of:))
    return EnvironmentSource(
      "shop/dev", region: "eu-central-1", account: "123456789012", draft, source: "a test", module: "AWSTypes",
      traits: provider.traits(of:)
    ).text
  }

  private func found(
    _ type: ResourceType, _ name: String, _ id: String, key: String? = nil, needs: Set<String> = []
  ) -> FoundResource {
    FoundResource(
      source: "\(type.shortName).\(name).\(key ?? "")", blocks: ["\(type.shortName).\(name)"], needs: needs, name: name,
      key: key.map(FoundResource.Key.text), type: type, id: ResourceID(id), region: "eu-central-1")
  }

  private func topic(_ name: String, key: String, needs: Set<String> = []) -> (FoundResource, [String: Value]) {
    (
      found("AWS::SNS::Topic", name, "arn:aws:sns:eu-central-1:123456789012:\(key)", key: key, needs: needs),
      ["TopicName": .string(key), "KmsMasterKeyId": "arn:aws:kms:eu-central-1:123456789012:key/k-1"]
    )
  }

  @Test("The variable of a loop hides no constant")
  func variables() {
    let key = (
      found("AWS::KMS::Key", "this", "k-1"),
      ["KeyId": "k-1", "Arn": "arn:aws:kms:eu-central-1:123456789012:key/k-1"] as [String: Value]
    )
    let text = text([
      key, topic("orders", key: "north", needs: ["Key.this"]), topic("orders", key: "south", needs: ["Key.this"]),
    ])
    #expect(text.contains(#"let key = KMS.Key("key""#))
    #expect(text.contains(#"for key_2 in ["north", "south"] {"#))
    #expect(text.contains(#"SNS.Topic("orders-\(key_2)", kmsMasterKeyId: key.arn, topicName: "\(key_2)")"#))
  }

  @Test("Two constants never have one name, and what a text holds stays a text")
  func constants() {
    let parts: [(FoundResource, [String: Value])] = [
      (
        found("AWS::SNS::Topic", "web1", "arn:aws:sns:eu-central-1:123456789012:a"),
        ["TopicArn": "arn:aws:sns:eu-central-1:123456789012:a", "TopicName": "a"]
      ),
      (
        found("AWS::SNS::Topic", "web", "arn:aws:sns:eu-central-1:123456789012:b", key: "1"),
        ["TopicArn": "arn:aws:sns:eu-central-1:123456789012:b", "TopicName": "b"]
      ),
      (
        found("AWS::CloudWatch::Alarm", "both", "both", needs: ["Topic.web1", "Topic.web"]),
        [
          "AlarmName": "both", "AlarmDescription": #"a \(b) "c" \#u{1}"#,
          "AlarmActions": ["arn:aws:sns:eu-central-1:123456789012:a", "arn:aws:sns:eu-central-1:123456789012:b"],
        ]
      ),
    ]
    let text = text(parts)
    #expect(text.contains(#"let web1 = SNS.Topic("web1""#) && text.contains(#"let web1_2 = SNS.Topic("web-1""#))
    #expect(text.contains(#"alarmActions: ["\(web1.topicArn)", "\(web1_2.topicArn)"]"#))
    #expect(text.contains(##"alarmDescription: "a \\(b) \"c\" \u{1}""##))
  }
}
