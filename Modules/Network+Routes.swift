import AWS
import Infra

/// The way from public subnets to the internet.
struct PublicRoutes: Component {
  var scope: Scope
  let table: EC2.RouteTable
  let internet: EC2.Route
  let associations: [EC2.SubnetRouteTableAssociation]

  init(
    vpc: EC2.VPC, subnets: [EC2.Subnet], gateway: EC2.InternetGateway, attachment: EC2.VPCGatewayAttachment,
    prefix: Input<String>
  ) {
    scope = Scope("public-routes")
    let table = EC2.RouteTable("table", vpcId: vpc.vpcId, tags: ["Name": "\(prefix)-public"])
    self.table = table
    internet = EC2.Route(
      "internet", routeTableId: table.routeTableId, destinationCidrBlock: .anywhere,
      gatewayId: gateway.internetGatewayId
    ).depends(on: attachment)
    associations = subnets.enumerated().map { zone, subnet in
      EC2.SubnetRouteTableAssociation(
        Network.letter(zone), routeTableId: table.routeTableId, subnetId: subnet.subnetId)
    }
  }

  var body: Contents {
    table
    internet
    Group("association") { associations }
  }
}

/// The way from one private subnet to its NAT gateway, if there is one.
struct PrivateRoutes: Component {
  var scope: Scope
  let table: EC2.RouteTable
  let internet: EC2.Route?
  let association: EC2.SubnetRouteTableAssociation

  init(_ name: String, vpc: EC2.VPC, subnet: EC2.Subnet, gateway: EC2.NatGateway?, prefix: Input<String>) {
    scope = Scope(name)
    let table = EC2.RouteTable("table", vpcId: vpc.vpcId, tags: ["Name": "\(prefix)-private-\(name)"])
    self.table = table
    internet = gateway.map { gateway in
      EC2.Route(
        "internet", routeTableId: table.routeTableId, destinationCidrBlock: .anywhere,
        natGatewayId: gateway.natGatewayId)
    }
    association = EC2.SubnetRouteTableAssociation(
      "association", routeTableId: table.routeTableId, subnetId: subnet.subnetId)
  }

  var body: Contents {
    table
    internet
    association
  }
}
