import InfraModel
import Planner

extension Rule {
  static let routes = [routeTargets, associations, oneTable, distinctRoutes, publicGateways]

  private static let routeTargets = Rule(.routeTarget, "A route leads to a gateway of its own network.") { declared in
    let attached = Dictionary(
      declared.resources("AWS::EC2::VPCGatewayAttachment").compactMap { attachment in
        declared.target(attachment.properties["InternetGatewayId"]).map {
          ($0.address, declared.target(attachment.properties["VpcId"])?.address)
        }
      }, uniquingKeysWith: { first, _ in first })
    return declared.resources("AWS::EC2::Route").compactMap { route in
      guard let table = declared.target(route.properties["RouteTableId"]), let home = declared.home(of: table)
      else { return nil }
      for property in ["GatewayId", "NatGatewayId"] {
        guard let gateway = declared.target(route.properties[property]) else { continue }
        let vpc: Address?
        switch gateway.type {
        case "AWS::EC2::InternetGateway":
          guard let place = attached[gateway.address] else {
            return route.diagnostic(
              .routeTarget, "it leads to \(gateway.address), which is attached to no network", property: property,
              notes: [gateway.note("is declared here")], fix: "attach \(gateway.address) to \(home)")
          }
          vpc = place
        case "AWS::EC2::NatGateway":
          vpc = declared.target(gateway.properties["SubnetId"]).flatMap(declared.home)
        default: vpc = nil
        }
        guard let vpc, vpc != home else { continue }
        return route.diagnostic(
          .routeTarget, "\(table.address) is in network \(home), and \(gateway.address) is in \(vpc)",
          property: property,
          notes: [table.note("is declared here"), gateway.note("is declared here")],
          fix: "lead it to a gateway of \(home)")
      }
      return nil
    }
  }

  private static let associations = Rule(.tableOfOtherNetwork, "A subnet and its route table lie in one network.") {
    declared in
    declared.resources("AWS::EC2::SubnetRouteTableAssociation").compactMap { node in
      guard let subnet = declared.target(node.properties["SubnetId"]), let one = declared.home(of: subnet),
        let table = declared.target(node.properties["RouteTableId"]), let other = declared.home(of: table), one != other
      else { return nil }
      return node.diagnostic(
        .tableOfOtherNetwork, "\(subnet.address) is in network \(one), and \(table.address) is in \(other)",
        property: "RouteTableId", notes: [subnet.note("is declared here"), table.note("is declared here")],
        fix: "use a route table of \(one)")
    }
  }

  /// `Resource.AlreadyAssociated`.
  private static let oneTable = Rule(.secondRouteTable, "A subnet has one route table.") { declared in
    var first: [Address: ResourceNode] = [:]
    return declared.resources("AWS::EC2::SubnetRouteTableAssociation").compactMap { node in
      guard let subnet = declared.target(node.properties["SubnetId"]) else { return nil }
      guard let other = first[subnet.address] else {
        first[subnet.address] = node
        return nil
      }
      return node.diagnostic(
        .secondRouteTable, "\(subnet.address) already has the route table of \(other.address)", property: "SubnetId",
        notes: [other.note("is declared here")], fix: "keep one of them")
    }
  }

  /// `RouteAlreadyExists`.
  private static let distinctRoutes = Rule(.duplicateRoute, "A route table has one route to a destination.") {
    declared in
    var first: [NamedResource: ResourceNode] = [:]
    return declared.resources("AWS::EC2::Route").compactMap { route in
      let destination = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"].lazy
        .compactMap { declared.literal(route.properties[$0]) }.first
      guard let table = declared.target(route.properties["RouteTableId"]), let destination else { return nil }
      let key = NamedResource(type: route.type, region: table.address.path, name: destination)
      guard let other = first[key] else {
        first[key] = route
        return nil
      }
      return route.diagnostic(
        .duplicateRoute, "\(table.address) already has a route to \(destination.plainText ?? "it")",
        property: "DestinationCidrBlock", notes: [other.note("is declared here")], fix: "keep one of them")
    }
  }

  private static let publicGateways = Rule(
    .natGatewayWithoutInternet, "A NAT gateway lies in a subnet whose route table leads to an internet gateway."
  ) { declared in
    var tables: [Address: Address] = [:]
    for node in declared.resources("AWS::EC2::SubnetRouteTableAssociation") {
      guard let subnet = declared.target(node.properties["SubnetId"]) else { continue }
      // A table that is not declared here may lead anywhere.
      tables[subnet.address] = declared.target(node.properties["RouteTableId"])?.address ?? ""
    }
    let leadingOut = Set(
      declared.resources("AWS::EC2::Route").compactMap { route -> Address? in
        guard let gateway = route.properties["GatewayId"] else { return nil }
        let isInternet = declared.target(gateway).map { $0.type == "AWS::EC2::InternetGateway" } ?? true
        return isInternet ? declared.target(route.properties["RouteTableId"])?.address : nil
      })
    return declared.resources("AWS::EC2::NatGateway").compactMap { gateway in
      guard declared.literal(gateway.properties["ConnectivityType"]) != "private",
        let subnet = declared.target(gateway.properties["SubnetId"]), subnet.type == "AWS::EC2::Subnet"
      else { return nil }
      let table = tables[subnet.address]
      guard table != "", !(table.map(leadingOut.contains) ?? false) else { return nil }
      return gateway.diagnostic(
        .natGatewayWithoutInternet, "it is in \(subnet.address), from which no route leads to an internet gateway",
        property: "SubnetId",
        notes: [subnet.note("is declared here")], fix: "put it into a public subnet")
    }
  }
}
