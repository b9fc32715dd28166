import AWSLives
import AWSSamples
import InfraModel
import Planner
import Testing

@Suite("What an update gives up or takes is told apart as what a deletion gives up")
struct RouteKeyTests {
  /// An API with routes of these keys, by their names.
  private func api(_ keys: KeyValuePairs<String, Value>) -> [ResourceNode] {
    [ResourceNode("api", "AWS::ApiGatewayV2::Api", ["Name": "api", "ProtocolType": "HTTP"])]
      + keys.map {
        ResourceNode(
          Address($0.key), "AWS::ApiGatewayV2::Route", ["ApiId": .ref("api", "ApiId"), "RouteKey": $0.value])
      }
  }

  @Test("A route key that an update gives up is taken afterwards")
  func givenUp() throws {
    let plan = try AppliedEnvironment(api(["old": "GET /x"])).plan(api(["old": "GET /y", "new": "GET /x"]))
    #expect(plan.stepLines == ["create new after update old", "update old"])
  }

  @Test("A route key that a deletion gives up is taken by an update afterwards")
  func taken() throws {
    let plan = try AppliedEnvironment(api(["gone": "GET /x", "kept": "GET /y"])).plan(api(["kept": "GET /x"]))
    #expect(plan.stepLines == ["delete gone", "update kept after delete gone"])
  }

  @Test("Two updates that trade their route keys have no order, and the plan says so")
  func traded() throws {
    let environment = AppliedEnvironment(api(["one": "GET /x", "two": "GET /y"]))
    #expect(
      environment.problems(api(["one": "GET /y", "two": "GET /x"])).map { $0.prefix(6) } == ["IN2069"])
  }

  private func doors(_ gateways: KeyValuePairs<String, Address>) -> [ResourceNode] {
    [
      ResourceNode("one", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"]),
      ResourceNode("two", "AWS::EC2::VPC", ["CidrBlock": "10.1.0.0/16"]),
      ResourceNode("left", "AWS::EC2::InternetGateway", [:]), ResourceNode("right", "AWS::EC2::InternetGateway", [:]),
    ]
      + gateways.map {
        ResourceNode(
          Address("door-" + $0.key), "AWS::EC2::VPCGatewayAttachment",
          [
            "VpcId": .reference(Reference(Address($0.key), "VpcId")),
            "InternetGatewayId": .reference(Reference($0.value, "InternetGatewayId")),
          ])
      }
  }

  @Test("A gateway is attached to another network once it is detached from the first")
  func gateways() throws {
    let environment = AppliedEnvironment(doors(["one": "left", "two": "right"]))
    #expect(
      try environment.plan(doors(["two": "left"])).stepLines
        == ["delete door-one", "update door-two after delete door-one"])
    #expect(environment.problems(doors(["one": "right", "two": "left"])).map { $0.prefix(6) } == ["IN2069"])
  }
}
