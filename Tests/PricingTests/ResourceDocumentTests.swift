@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("A line of JSON is a resource")
struct ResourceDocumentTests {
  private func resource(_ text: String) throws -> PricedResource { try PricedResource(line: Array(text.utf8)) }

  @Test("A line of JSON has a resource's type, region, properties, usage and references")
  func whole() throws {
    let proxy = try resource(
      #"""
      {"type":"AWS::RDS::DBProxy","region":"us-east-1","properties":{"EngineFamily":"POSTGRESQL","Port":"5432"},
       "usage":{"vcpus":4},"references":{"DBInstance":{"type":"AWS::RDS::DBInstance",
       "properties":{"DBInstanceClass":"db.r5.large"}}}}
      """#)
    #expect(
      (proxy.type, proxy.region, proxy.string("EngineFamily")) == ("AWS::RDS::DBProxy", "us-east-1", "POSTGRESQL"))
    #expect(proxy.quantity("Port") == 5432)
    #expect(proxy.usage(.vcpus) == 4)
    let database = try #require(proxy.related("DBInstance"))
    #expect(database.string("DBInstanceClass") == "db.r5.large")
    #expect(database.region == "us-east-1")
    #expect(proxy.related(ofType: "AWS::RDS::DBInstance").count == 1)
  }

  @Test(
    "A reference is found by its property, by the name in the property, and without a type by its own name",
    arguments: [
      #"{"properties":{},"references":{"LaunchTemplate.LaunchTemplateId":{"type":"AWS::EC2::LaunchTemplate","properties":{"n":1}}}}"#,
      #"{"properties":{},"references":{"LaunchTemplate":{"type":"AWS::EC2::LaunchTemplate","properties":{"n":1}}}}"#,
      #"{"properties":{"LaunchTemplate":{"Ref":"T"}},"references":{"T":{"type":"AWS::EC2::LaunchTemplate","properties":{"n":1}}}}"#,
      #"{"properties":{"LaunchTemplate":"T"},"references":{"T":{"type":"AWS::EC2::LaunchTemplate","properties":{"n":1}}}}"#,
      #"{"properties":{"LaunchTemplate":{"Fn::GetAtt":["T","Id"]}},"references":{"T":{"type":"AWS::EC2::LaunchTemplate","properties":{"n":1}}}}"#,
      #"{"properties":{"LaunchTemplate":{"Fn::GetAtt":"T.Id"}},"references":{"T":{"type":"AWS::EC2::LaunchTemplate","properties":{"n":1}}}}"#,
    ])
  func references(text: String) throws {
    var document = try JSON.parse(text).object ?? [:]
    document["type"] = "AWS::AutoScaling::AutoScalingGroup"
    document["region"] = "us-east-1"
    let group = try PricedResource(document: .object(document))
    #expect(group.related("LaunchTemplate")?.value("n") == 1)
    #expect(group.refers(by: "LaunchTemplate"))
    #expect(!group.refers(by: "MixedInstancesPolicy"))
  }

  @Test("A line of JSON may have several references below one name, and references without types")
  func lists() throws {
    let proxy = try resource(
      #"""
      {"type":"AWS::RDS::DBProxy","region":"us-east-1","references":{"DBInstance":[
       {"properties":{"DBInstanceClass":"db.r5.large"}},{"properties":{"DBInstanceClass":"db.r5.xlarge"}}]}}
      """#)
    #expect(
      proxy.related(ofType: "AWS::RDS::DBInstance").compactMap { $0.string("DBInstanceClass") } == [
        "db.r5.large", "db.r5.xlarge",
      ])
  }

  @Test(
    "A line that is no resource says where and why",
    arguments: [
      ("", "it is not JSON: column 1: unexpected end of input; expected a value"),
      ("{", "it is not JSON: column 2: expected a key"), ("[]", "the line is not an object"),
      ("{}", "type is not a resource type such as AWS::ApiGateway::RestApi"),
      (#"{"type":5,"region":"us-east-1"}"#, "type is not a resource type such as AWS::ApiGateway::RestApi"),
      (#"{"type":"AWS::EC2::VPC"}"#, "region is not the name of a region"),
      (#"{"type":"AWS::EC2::VPC","region":"us-east-1","properties":[]}"#, "properties is not an object"),
      (#"{"type":"AWS::EC2::VPC","region":"us-east-1","usage":3}"#, "usage is not an object"),
      (#"{"type":"AWS::EC2::VPC","region":"us-east-1","references":"x"}"#, "references is not an object of resources"),
      (
        #"{"type":"AWS::EC2::VPC","region":"us-east-1","references":{"Nothing":{}}}"#,
        "references.Nothing.type is not a resource type such as AWS::ApiGateway::RestApi"
      ),
    ])
  func malformed(text: String, message: String) {
    let error = #expect(throws: ResourceDocumentError.self) { try resource(text) }
    #expect(error?.message == message)
  }
}
