import CloudFormation
import Importing
import InfraModel
import Testing

@Suite("What a stack of CloudFormation has is read by the identifiers of its types")
struct StackTakeoverTests {
  private static let identifiers: [ResourceType: [String]] = [
    "AWS::EC2::VPC": ["VpcId"], "AWS::S3::BucketPolicy": ["Bucket"], "AWS::ApiGatewayV2::Route": ["ApiId", "RouteId"],
    "AWS::ApiGatewayV2::Api": ["ApiId"], "AWS::S3::Bucket": ["BucketName"],
    "AWS::EC2::Route": ["RouteTableId", "CidrBlock"],
    "AWS::Route53::RecordSet": ["Id"], "AWS::Two::Unknowns": ["One", "Two"],
  ]

  private func takeover(
    _ members: [(String, String, ResourceType)], _ template: Value, status: String = "CREATE_COMPLETE"
  ) -> StackTakeover {
    StackTakeover(
      template: template,
      members: members.map { .init(logicalID: $0, physicalID: $1, type: $2, status: status) },
      parameters: ["Zone": "Z1", "AWS::Region": "eu-central-1"], region: "eu-central-1"
    ) { Self.identifiers[$0] }
  }

  @Test("An identifier is what the template declares of it, and the physical identifier for the rest")
  func identifiers() {
    let template: Value = [
      "Resources": [
        "Api": ["Type": "AWS::ApiGatewayV2::Api"],
        "Route": ["Type": "AWS::ApiGatewayV2::Route", "Properties": ["ApiId": ["Ref": "Api"]]],
        "Pages": ["Type": "AWS::S3::Bucket", "Properties": ["BucketName": ["Fn::Sub": "pages-${AWS::Region}"]]],
        "Policy": [
          "Type": "AWS::S3::BucketPolicy", "Properties": ["Bucket": ["Ref": "Pages"]], "DependsOn": ["Route"],
        ],
        "Record": [
          "Type": "AWS::Route53::RecordSet",
          "Properties": ["HostedZoneId": ["Ref": "Zone"], "Name": "www.example.com", "Type": "A"],
        ],
        "Out": ["Type": "AWS::EC2::Route", "Properties": ["RouteTableId": "rtb-1"]],
      ]
    ]
    let found = takeover(
      [
        ("Api", "a1", "AWS::ApiGatewayV2::Api"), ("Route", "r1", "AWS::ApiGatewayV2::Route"),
        ("Pages", "pages-eu-central-1", "AWS::S3::Bucket"), ("Policy", "stack-Policy-X1", "AWS::S3::BucketPolicy"),
        ("Record", "www.example.com", "AWS::Route53::RecordSet"), ("Out", "rtb-1|0.0.0.0/0", "AWS::EC2::Route"),
      ], template)
    #expect(
      found.resources.map(\.id.text) == [
        "a1", "a1|r1", "pages-eu-central-1", "pages-eu-central-1", "Z1_www.example.com_A", "rtb-1|0.0.0.0/0",
      ])
    // What it refers to, also by way of another.
    #expect(found.resources.map(\.needs) == [[], ["Api"], [], ["Pages", "Route", "Api"], [], []])
    #expect(found.left.isEmpty)
  }

  @Test("Without a template each may refer to all that were made before it")
  func withoutTemplate() {
    let found = takeover([("First", "vpc-1", "AWS::EC2::VPC"), ("Second", "b", "AWS::S3::Bucket")], .null)
    #expect(found.resources.map(\.needs) == [[], ["First"]])
    #expect(found.resources.map(\.name) == ["First", "Second"])
  }

  @Test("What is CloudFormation's own, gone, unknown or not identified is left, each with why")
  func left() {
    let found = takeover(
      [
        ("Inner", "arn:stack", "AWS::CloudFormation::Stack"), ("Script", "x", "Custom::Script"),
        ("Metadata", "x", "AWS::CDK::Metadata"), ("New", "x", "AWS::New::Thing"), ("Both", "x", "AWS::Two::Unknowns"),
      ], ["Resources": ["Both": ["Type": "AWS::Two::Unknowns"]]])
    #expect(found.resources.isEmpty)
    #expect(
      found.left.map { "\($0.source): \($0.reason)" } == [
        "Inner: it is a stack of its own: import arn:stack",
        "Script: it is CloudFormation's own, and nothing in the cloud",
        "Metadata: it is CloudFormation's own, and nothing in the cloud",
        "New: infra does not know the type AWS::New::Thing",
        "Both: its identifier is made of One and Two, which the stack does not name",
      ])
    #expect(
      takeover([("Old", "vpc-1", "AWS::EC2::VPC")], .null, status: "DELETE_FAILED").left.map(\.reason) == [
        "the stack has no such resource: DELETE_FAILED"
      ])
  }
}
