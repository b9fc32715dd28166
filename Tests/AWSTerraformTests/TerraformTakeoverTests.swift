import AWSSchemas
import Importing
import InfraModel
import Terraform
import Testing

@testable import AWSTerraform

@Suite("What Terraform's AWS provider has is a resource here, a part of one, or left with a reason")
struct TerraformTakeoverTests {
  /// A resource of a state, by what matters here.
  private func resource(
    _ type: String, _ name: String, _ attributes: [String: Value], needs: [String] = [],
    key: TerraformResource.Key? = nil,
    provider: String = "registry.terraform.io/hashicorp/aws", isTainted: Bool = false, deposed: Int = 0
  ) -> Value {
    var instance: [String: Value] = [
      "attributes": .object(attributes), "dependencies": .list(needs.map(Value.string)),
    ]
    if isTainted { instance["status"] = "tainted" }
    if case .number(let number)? = key { instance["index_key"] = .integer(number) }
    let old: [Value] = (0..<deposed).map { ["deposed": .string("d\($0)"), "attributes": .object(attributes)] }
    return [
      "mode": "managed", "type": .string(type), "name": .string(name), "provider": .string("provider[\"\(provider)\"]"),
      "instances": .list([.object(instance)] + old),
    ]
  }

  private func takeover(_ resources: Value..., region: String? = nil) throws -> TerraformTakeover {
    TerraformTakeover(
      of: try TerraformState(["version": 4, "resources": .list(resources)]), region: region)
  }

  private func lines(_ takeover: TerraformTakeover) -> [String] {
    takeover.resources.map { "\($0.type) \($0.id) \($0.region)" + ($0.suffix.map { " \($0)" } ?? "") }
  }

  @Test("Identifiers are those by which the handlers read")
  func identifiers() throws {
    let found = try takeover(
      resource("aws_vpc", "this", ["id": "vpc-1", "arn": "arn:aws:ec2:eu-central-1:123456789012:vpc/vpc-1"]),
      resource("aws_internet_gateway", "this", ["id": "igw-1", "vpc_id": "vpc-1"]),
      resource("aws_internet_gateway", "alone", ["id": "igw-2", "vpc_id": .null]),
      resource(
        "aws_route", "out",
        ["route_table_id": "rtb-1", "destination_cidr_block": "", "destination_ipv6_cidr_block": "::/0"]),
      resource("aws_lambda_permission", "api", ["function_name": "f", "qualifier": "live", "statement_id": "Api"]),
      resource("aws_lambda_permission", "plain", ["function_name": "f", "qualifier": "", "statement_id": "Api"]),
      resource(
        "aws_route53_record", "www", ["zone_id": "Z1", "name": "www.example.com", "type": "A", "set_identifier": ""]))
    #expect(
      lines(found) == [
        "AWS::EC2::VPC vpc-1 eu-central-1", "AWS::EC2::InternetGateway igw-1 eu-central-1",
        "AWS::EC2::VPCGatewayAttachment IGW|vpc-1 eu-central-1 attachment",
        "AWS::EC2::InternetGateway igw-2 eu-central-1", "AWS::EC2::Route rtb-1|::/0 eu-central-1",
        "AWS::Lambda::Permission f:live|Api eu-central-1", "AWS::Lambda::Permission f|Api eu-central-1",
        "AWS::Route53::RecordSet Z1_www.example.com_A eu-central-1",
      ])
    #expect(found.account == "123456789012" && found.left == [])
  }

  @Test("Inline routes count where no routes stand for themselves")
  func inlineRoutes() throws {
    let table = resource(
      "aws_route_table", "public",
      [
        "id": "rtb-1",
        "route": [["cidr_block": "0.0.0.0/0", "ipv6_cidr_block": ""], ["cidr_block": "", "ipv6_cidr_block": "::/0"]],
      ])
    #expect(
      lines(try takeover(table, region: "eu-west-1")) == [
        "AWS::EC2::RouteTable rtb-1 eu-west-1", "AWS::EC2::Route rtb-1|0.0.0.0/0 eu-west-1 route-1",
        "AWS::EC2::Route rtb-1|::/0 eu-west-1 route-2",
      ])
    let route = resource("aws_route", "out", ["route_table_id": "rtb-1", "destination_cidr_block": "0.0.0.0/0"])
    #expect(
      lines(try takeover(table, route, region: "eu-west-1")) == [
        "AWS::EC2::RouteTable rtb-1 eu-west-1", "AWS::EC2::Route rtb-1|0.0.0.0/0 eu-west-1",
      ])
  }

  @Test("Satellites become part of what they belong to, with what they refer to")
  func parts() throws {
    let found = try takeover(
      resource("aws_s3_bucket", "pages", ["id": "pages", "bucket": "pages"]),
      resource(
        "aws_s3_bucket_versioning", "pages", ["bucket": "pages"], needs: ["aws_s3_bucket.pages", "aws_kms_key.own"]),
      resource("aws_iam_role", "api", ["name": "api", "arn": "arn:aws:iam::123456789012:role/api"]),
      resource("aws_iam_policy", "own", ["arn": "arn:aws:iam::123456789012:policy/own"]),
      resource(
        "aws_iam_role_policy_attachment", "own", ["role": "api", "policy_arn": "arn:aws:iam::123456789012:policy/own"],
        needs: ["aws_iam_policy.own", "aws_iam_role.api"]),
      resource(
        "aws_iam_role_policy_attachment", "theirs",
        ["role": "api", "policy_arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"]),
      resource("aws_s3_bucket_versioning", "strange", ["bucket": "elsewhere"]), region: "eu-central-1")
    #expect(
      found.resources.map(\.parts) == [
        ["aws_s3_bucket_versioning.pages"], ["aws_iam_role_policy_attachment.theirs"],
        ["aws_iam_role_policy_attachment.own"],
      ])
    #expect(found.resources[0].needs == ["aws_kms_key.own"])
    #expect(found.resources[2].needs == ["aws_iam_role.api"])
    #expect(found.left.map(\.source) == ["aws_s3_bucket_versioning.strange"])
  }

  @Test("What is tainted, of another provider, unknown or the same object again is left, each with why")
  func left() throws {
    let found = try takeover(
      resource("aws_sqs_queue", "a", ["url": "https://sqs/a"]),
      resource("aws_sqs_queue", "b", ["url": "https://sqs/a"]),
      resource("aws_sqs_queue", "c", ["url": "https://sqs/c"], isTainted: true),
      resource("random_password", "db", ["result": "x"], provider: "registry.terraform.io/hashicorp/random"),
      resource("aws_fancy_thing", "d", ["id": "d"]), resource("aws_sqs_queue", "e", ["url": ""]),
      resource("aws_sqs_queue", "f", ["url": "https://sqs/f"], deposed: 2), region: "eu-central-1")
    #expect(found.resources.map(\.source) == ["aws_sqs_queue.a", "aws_sqs_queue.f"])
    #expect(
      found.left.map { "\($0.source): \($0.reason)" } == [
        "aws_sqs_queue.c: it is tainted: Terraform did not finish it, and would replace it",
        "random_password.db: infra does not know the provider random; resources that use its values keep them",
        "aws_fancy_thing.d: infra does not know what aws_fancy_thing is here; import it by its identifier, or declare it",
        "aws_sqs_queue.e: the state has no identifier of it",
        "aws_sqs_queue.b: it is the same object as aws_sqs_queue.a",
      ])
    #expect(
      found.notes.map(\.reason) == ["2 predecessors of it that Terraform still has to delete stay as they are"])
  }

  @Test("Every type that a way names is one of the registry, and its identifier has as many parts")
  func types() {
    for (name, way) in TerraformWay.all.sorted(by: { $0.key < $1.key }) {
      guard case .resources(let made) = way else { continue }
      for one in made { #expect(AWSSchemaCatalog().schema(of: one.type) != nil, "\(name)") }
    }
    #expect(TerraformWay.all.count >= 140)
  }
}
