import AWSClient
import InfraModel

extension EC2 {
  static let routeTable = Handler("AWS::EC2::RouteTable", of: .ec2, id: "RouteTableId") {
    Create("CreateRouteTable", ["VpcId", .token()], outputs: ["RouteTableId": "RouteTable.RouteTableId"])
    Tags.ec2("route-table", id: "RouteTableId")
    Reads("DescribeRouteTables", filter: "route-table-id", of: "RouteTableId", at: "RouteTables")
    Deletes("DeleteRouteTable", ["RouteTableId"], retries: [.dependencies])
    Finds.operationTag
    Traits(exclusive: [], holds: ["VpcId"])
  }
}
