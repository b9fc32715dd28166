import AWSClient
import InfraModel

extension EC2 {
  static let internetGateway = Handler("AWS::EC2::InternetGateway", of: .ec2, id: "InternetGatewayId") {
    Create("CreateInternetGateway", [], outputs: ["InternetGatewayId": "InternetGateway.InternetGatewayId"])
    Tags.ec2("internet-gateway", id: "InternetGatewayId")
    Reads(
      "DescribeInternetGateways", filter: "internet-gateway-id", of: "InternetGatewayId", at: "InternetGateways")
    Deletes("DeleteInternetGateway", ["InternetGatewayId"], retries: [.dependencies])
    Finds.operationTag
    Traits(exclusive: [])
  }
}
