import InfraModel
import Planner
import Testing

@Suite("What is wrong between firewalls and what they write to")
struct FirewallRuleTests {
  private func found(_ name: Value?) -> [String] {
    let nodes = [
      RuleTests.node(
        "logging", "AWS::WAFv2::LoggingConfiguration",
        [
          "ResourceArn": "arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/shop/1",
          "LogDestinationConfigs": [.ref("log", "Arn")],
        ]),
      RuleTests.node("log", "AWS::Logs::LogGroup", name.map { ["LogGroupName": $0] } ?? [:]),
    ]
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line)
  }

  @Test("The log of a web ACL goes where the name begins as AWS WAF wants it")
  func names() {
    #expect(found("aws-waf-logs-shop") == [])
    #expect(
      found("shop") == [
        "IN2080 logging: AWS WAF writes its log to names that begin with aws-waf-logs-, and log is called shop [logDestinationConfigs] name it aws-waf-logs-shop"
      ])
    #expect(
      found(nil) == [
        "IN2080 logging: AWS WAF writes its log to names that begin with aws-waf-logs-, and log declares no name [logDestinationConfigs] name it aws-waf-logs-…"
      ])
  }
}
