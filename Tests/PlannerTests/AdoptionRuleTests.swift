import AWSResources
import AWSSchemas
import InfraModel
import Planner
import Testing

@Suite("What is adopted is named by an identifier of its type")
struct AdoptionRuleTests {
  private func said(_ id: String, _ type: ResourceType, _ properties: [String: Value] = [:]) -> [String] {
    let node = ResourceNode(
      address: "it", type: type, properties: properties, lifecycle: Lifecycle(adoptedID: ResourceID(id)))
    let graph = Graph(environment: "shop/dev", region: "eu-central-1", account: "123456789012", resources: [node])
    return RuleTests.planner.validate(graph).filter { $0.severity == .error }.map { "\($0.code.text) \($0.message)" }
  }

  @Test("An identifier that can be the type's is not argued with")
  func right() {
    #expect(said("arn:aws:sns:eu-central-1:123456789012:legacy", "AWS::SNS::Topic") == [])
    #expect(said("vpc-0a1b", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]) == [])
    #expect(said("/legacy/app", "AWS::Logs::LogGroup") == [])
  }

  @Test("A name where an ARN is read by, another kind's identifier, and a part too few are told")
  func wrong() {
    #expect(
      said("legacy", "AWS::SNS::Topic")
        == ["IN2141 it: \"legacy\" cannot be the identifier to adopt it by: TopicArn is an ARN"])
    #expect(
      said("subnet-0a1b", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
        == ["IN2141 it: \"subnet-0a1b\" cannot be the identifier to adopt it by: VpcId begins with vpc-"])
    #expect(
      said("", "AWS::Logs::LogGroup")
        == ["IN2141 it: \"\" cannot be the identifier to adopt it by: it is empty or has a |"])
  }
}
