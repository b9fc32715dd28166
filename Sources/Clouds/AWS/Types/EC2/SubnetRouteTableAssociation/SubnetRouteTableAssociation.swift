import AWSClient
import InfraModel

extension EC2 {
  static let subnetRouteTableAssociation = Handler(
    "AWS::EC2::SubnetRouteTableAssociation", of: .ec2, id: "Id"
  ) {
    Create("AssociateRouteTable", ["SubnetId", "RouteTableId"], outputs: ["Id": "AssociationId"])
    Reads(
      "DescribeRouteTables", filter: "association.route-table-association-id", of: "Id", at: "RouteTables",
      inner: "Associations", maps: [.field("Id", as: "RouteTableAssociationId")],
      absent: ("AssociationState.State", ["disassociated"]))
    Ready(
      "AssociationState.State", is: ["associated", ""], failed: ["failed"], saying: "AssociationState.StatusMessage")
    BeingDeleted("AssociationState.State", in: ["disassociating"])
    Deletes("DisassociateRouteTable", [.field("Id", as: "AssociationId")])
    // A subnet has one association of its own, so the one with our table is ours.
    Finds.likeness(["DescribeRouteTables"]) { cloud, scope in
      let filter: Value = ["Name": "association.subnet-id", "Values": [.string(scope.text("SubnetId"))]]
      let tables = try await cloud.ask("DescribeRouteTables", ["Filters": [filter]])["RouteTables"]?.list ?? []
      return tables.filter { $0["RouteTableId"] == scope["RouteTableId"] }
        .flatMap { $0["Associations"]?.list ?? [] }
        .filter { $0["SubnetId"] == scope["SubnetId"] }
        .compactMap { $0["RouteTableAssociationId"].map { ["Id": $0] } }
    }
    Traits(exclusive: [], holds: ["RouteTableId"], identities: [["SubnetId"]])
  }
}
