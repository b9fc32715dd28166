import AWSClient
import InfraModel

extension APIGatewayV2 {
  /// A way from APIs into subnets, by network interfaces there.
  ///
  /// Source: API Gateway V2 API Reference, VPC Links; developer guide, "Set up VPC links V2 in API Gateway".
  static let vpcLink = Handler("AWS::ApiGatewayV2::VpcLink", of: .apiGatewayV2, id: "VpcLinkId") {
    Create("CreateVpcLink", ["Name", "SecurityGroupIds", "SubnetIds"], outputs: ["VpcLinkId": "VpcLinkId"])
    Sets("Name", by: "UpdateVpcLink", ["VpcLinkId", "Name"])
    tags(of: "vpclinks") { $0.text("VpcLinkId") }
    Reads("GetVpcLink", ["VpcLinkId"])
    Postprocess { properties, _, _ in
      if properties["SecurityGroupIds"] == [] { properties["SecurityGroupIds"] = nil }
    }
    Ready(
      "VpcLinkStatus", is: ["AVAILABLE", "INACTIVE"], failed: ["FAILED"], saying: "VpcLinkStatusMessage", every: 5,
      typically: 120)
    BeingDeleted("VpcLinkStatus", in: ["DELETING"])
    Deletes("DeleteVpcLink", ["VpcLinkId"], waits: true)
    Finds.listing(Call("GetVpcLinks"), at: "Items", tags: "Tags")
    Traits(
      comparisons: ["SubnetIds": .unordered, "SecurityGroupIds": .unordered], exclusive: [],
      holds: ["SubnetIds.*", "SecurityGroupIds.*"], renewed: ["VpcLinkId": "integrations elsewhere"])
  }
}
