internal import InfraModel

extension EC2 {
  static let natGateway = Kind(
    "ec2.natgateway", missing: FaultForm("NatGatewayNotFound", "NAT gateway {id} was not found")
  ) {
    $0.identifier = .hexadecimal(prefix: "nat")
    $0.idField = "NatGatewayId"
    $0.arn = "arn:{partition}:ec2:{region}:{account}:natgateway/{id}"
    $0.tags = .list()
    $0.tagSpecification = "natgateway"
    // Its interface is what keeps the subnet; one of a region has none and keeps the VPC itself until it is gone.
    $0.links = [
      Link("SubnetId", to: "ec2.subnet", onDelete: .none), Link("VpcId", to: "ec2.vpc", onDelete: .none),
      Link("HeldVpcId", to: "ec2.vpc"),
    ]
    $0.indexes = ["VpcId", "SubnetId"]
    $0.quota = Kind.Quota(
      15, FaultForm("NatGatewayLimitExceeded", "The maximum number of NAT gateways has been reached."))
  }

  /// NAT gateways. A deleted one is told for an hour.
  static let natGateways = ServiceBehavior(
    "ec2", kinds: [natGateway],
    operations: [
      "CreateNatGateway": Behavior(createNAT),
      "DescribeNatGateways": .describe(natGateway, ids: "NatGatewayIds", as: "NatGateways"),
      "DeleteNatGateway": Behavior(deleteNAT),
      "AssociateNatGatewayAddress": changeAddresses { cloud, call, gateway throws(Fault) in
        var made: [Value] = []
        let wanted = call.strings("PrivateIpAddresses")
        for (index, id) in call.strings("AllocationIds").enumerated() {
          let address = try free(cloud, call, id)
          made.append(
            try place(
              &cloud, call, gateway, address, at: wanted.indices.contains(index) ? wanted[index] : nil,
              status: "associating"))
        }
        return made
      },
      "DisassociateNatGatewayAddress": changeAddresses { _, call, gateway throws(Fault) in
        try leaving(gateway, call.strings("AssociationIds"), by: "AssociationId", status: "disassociating")
      },
      "AssignPrivateNatGatewayAddress": changeAddresses { cloud, call, gateway throws(Fault) in
        var made: [Value] = []
        for wanted in call.strings("PrivateIpAddresses") {
          made.append(try place(&cloud, call, gateway, nil, at: wanted, status: "assigning"))
        }
        for _ in 0..<(call.integer("PrivateIpAddressCount") ?? 0) {
          made.append(try place(&cloud, call, gateway, nil, at: nil, status: "assigning"))
        }
        return made
      },
      "UnassignPrivateNatGatewayAddress": changeAddresses { _, call, gateway throws(Fault) in
        try leaving(gateway, call.strings("PrivateIpAddresses"), by: "PrivateIp", status: "unassigning")
      },
    ])

  @Sendable private static func createNAT(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let isPrivate = call.string("ConnectivityType") == "private"
    let isRegional = call.string("AvailabilityMode") == "regional"
    let home = isRegional ? nil : try cloud.get(subnet, try call.required("SubnetId"), call)
    let networkID = if let home { home.string("VpcId") ?? "" } else { try call.required("VpcId") }
    let network = try cloud.get(vpc, networkID, call)
    var fields: [String: Value] = [
      "VpcId": .string(network.id), "State": "pending", "CreateTime": .integer(Int64(call.now)),
      "ConnectivityType": isPrivate ? "private" : "public", "AvailabilityMode": isRegional ? "regional" : "zonal",
      "NatGatewayAddresses": [],
    ]
    fields["SubnetId"] = home.map { .string($0.id) }
    fields["HeldVpcId"] = isRegional ? .string(network.id) : Value?.none
    let gateway = cloud.new(natGateway, call, fields, tags: call.tags(specification: "natgateway"))
    try cloud.insert(gateway)
    var addresses: [Value] = []
    var failure: Fault?
    do throws(Fault) {
      addresses = try firstAddresses(&cloud, call, gateway, isPrivate: isPrivate, isRegional: isRegional)
      let hasDoor = cloud.first(EC2.gateway, in: call.region, where: "AttachedVpcId", is: .string(network.id)) != nil
      if !isPrivate, !hasDoor {
        failure = Fault("Gateway.NotAttached", "Network \(network.id) has no Internet gateway attached")
      }
    } catch {
      // Some problems are told by the gateway's state, minutes later.
      guard error.code == "Resource.AlreadyAssociated" || error.code == "InsufficientFreeAddressesInSubnet" else {
        throw error
      }
      failure = error
    }
    let failed = failure
    let changed = try cloud.change(gateway) { record in
      record["NatGatewayAddresses"] = .list(addresses)
      guard let failed else {
        record.becomes(["State": "available"], at: call.after(120))
        return
      }
      record.becomes(
        ["State": "failed", "FailureCode": .string(failed.code), "FailureMessage": .string(failed.message)],
        at: call.after(60))
      record.ends(at: call.told(for: 3600, after: call.after(60)))
    }
    if failed != nil { try letGo(&cloud, call, changed, at: call.after(60)) }
    var answer: [String: Value] = ["NatGateway": cloud.view(changed)]
    answer["ClientToken"] = call["ClientToken"]
    return answer
  }

  private static func firstAddresses(
    _ cloud: inout Cloud, _ call: Call, _ gateway: Record, isPrivate: Bool, isRegional: Bool
  ) throws(Fault) -> [Value] {
    var addresses: [Value] = []
    if isRegional {
      for zone in call.list("AvailabilityZoneAddresses") {
        for id in zone["AllocationIds"]?.list?.compactMap(\.string) ?? [] {
          let address = try free(cloud, call, id)
          var members = try place(&cloud, call, gateway, address, at: nil, status: "succeeded").object ?? [:]
          members["AvailabilityZone"] = zone["AvailabilityZone"]
          members["AvailabilityZoneId"] =
            zone["AvailabilityZoneId"] ?? zone["AvailabilityZone"]?.string.map { .string(Zones.id(of: $0)) }
          addresses.append(.object(members))
        }
      }
      return addresses
    }
    if !isPrivate, call["AllocationId"] == nil { throw call.missing("AllocationId") }
    let first: Record? = if let id = call.string("AllocationId") { try free(cloud, call, id) } else { nil }
    addresses.append(
      try place(&cloud, call, gateway, first, at: call.string("PrivateIpAddress"), status: "succeeded", isPrimary: true)
    )
    let wanted = call.strings("SecondaryPrivateIpAddresses")
    for (index, id) in call.strings("SecondaryAllocationIds").enumerated() {
      let address = try free(cloud, call, id)
      addresses.append(
        try place(
          &cloud, call, gateway, address, at: wanted.indices.contains(index) ? wanted[index] : nil, status: "succeeded")
      )
    }
    if isPrivate {
      for address in wanted {
        addresses.append(try place(&cloud, call, gateway, nil, at: address, status: "succeeded"))
      }
      for _ in 0..<(call.integer("SecondaryPrivateIpAddressCount") ?? 0) {
        addresses.append(try place(&cloud, call, gateway, nil, at: nil, status: "succeeded"))
      }
    }
    return addresses
  }

  /// An address that nothing else has.
  private static func free(_ cloud: Cloud, _ call: Call, _ id: String) throws(Fault) -> Record {
    let record = try cloud.get(address, id, call)
    if record["AssociationId"] != nil {
      throw Fault("Resource.AlreadyAssociated", "Elastic IP address [\(id)] is already associated")
    }
    return record
  }

  /// An interface for an address of a gateway, and the address as the gateway tells it.
  private static func place(
    _ cloud: inout Cloud, _ call: Call, _ gateway: Record, _ address: Record?, at wanted: String?, status: String,
    isPrimary: Bool = false
  ) throws(Fault) -> Value {
    var members: [String: Value] = ["Status": .string(status), "IsPrimary": .bool(isPrimary)]
    var held: Record?
    if let subnet = gateway.string("SubnetId") {
      let made = try makeInterface(
        &cloud, call, subnet: subnet, groups: [],
        for: InterfaceUse(
          holder: gateway.id, description: "Interface for NAT Gateway \(gateway.id)", type: "nat_gateway",
          requester: "amazon-nat", address: wanted))
      members["NetworkInterfaceId"] = .string(made.id)
      members["PrivateIp"] = made["PrivateIpAddress"]
      held = made
    }
    guard let address else { return .object(members) }
    members["AllocationId"] = .string(address.id)
    members["PublicIp"] = address["PublicIp"]
    if let held {
      members["AssociationId"] = .string(try associate(&cloud, call, address, with: held))
    } else {
      let association = cloud.identifier(.hexadecimal(prefix: "eipassoc"))
      members["AssociationId"] = .string(association)
      try cloud.change(address) { $0["AssociationId"] = .string(association) }
    }
    return .object(members)
  }

  /// An operation on a gateway's further addresses: those that come or go are given back; they have done so in a minute.
  private static func changeAddresses(
    _ body: @escaping @Sendable (inout Cloud, Call, Record) throws(Fault) -> [Value]
  ) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let id = try call.required("NatGatewayId")
      let gateway = try cloud.get(natGateway, id, call)
      let moving = try body(&cloud, call, gateway)
      let now = cloud.find(natGateway, id, in: call.region)?["NatGatewayAddresses"]?.list ?? []
      let names = Set(moving.compactMap { $0["NetworkInterfaceId"] ?? $0["AssociationId"] })
      let others = now.filter { !names.contains($0["NetworkInterfaceId"] ?? $0["AssociationId"] ?? .null) }
      let isComing = ["associating", "assigning"].contains(moving.first?["Status"]?.string)
      let settled = others + (isComing ? moving.map { $0.setting("Status", "succeeded") } : [])
      try cloud.change(natGateway, id, call) {
        $0["NatGatewayAddresses"] = .list(others + moving)
        $0.becomes(["NatGatewayAddresses": .list(settled)], at: call.after(20))
      }
      if !isComing { for address in moving { try letGo(&cloud, call, address, at: call.after(20)) } }
      return ["NatGatewayId": .string(id), "NatGatewayAddresses": .list(moving)]
    }
  }

  private static func leaving(
    _ gateway: Record, _ names: [String], by member: String, status: String
  ) throws(Fault) -> [Value] {
    let all = gateway["NatGatewayAddresses"]?.list ?? []
    var found: [Value] = []
    for name in names {
      guard let address = all.first(where: { $0[member]?.string == name }) else {
        throw Fault("InvalidParameterValue", "\(name) is not an address of NAT gateway \(gateway.id)")
      }
      if address["IsPrimary"] == true {
        throw Fault("InvalidParameterValue", "The primary address of NAT gateway \(gateway.id) can't be taken away")
      }
      found.append(address.setting("Status", .string(status)))
    }
    return found
  }

  /// The interface and the elastic address of one of a gateway's addresses go.
  private static func letGo(_ cloud: inout Cloud, _ call: Call, _ address: Value, at time: Double) throws(Fault) {
    if let id = address["NetworkInterfaceId"]?.string, let record = cloud.find(interface, id, in: call.region) {
      try cloud.change(record) { $0.ends(at: time) }
    }
    if let id = address["AllocationId"]?.string, let record = cloud.find(EC2.address, id, in: call.region) {
      try disassociate(&cloud, call, record, at: time)
    }
  }

  private static func letGo(_ cloud: inout Cloud, _ call: Call, _ gateway: Record, at time: Double) throws(Fault) {
    for address in gateway["NatGatewayAddresses"]?.list ?? [] { try letGo(&cloud, call, address, at: time) }
  }

  @Sendable private static func deleteNAT(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let id = try call.required("NatGatewayId")
    let record = try cloud.get(natGateway, id, call)
    if record["State"] == "deleting" || record["State"] == "deleted" { return ["NatGatewayId": .string(id)] }
    let gone = call.after(60)
    try letGo(&cloud, call, record, at: gone)
    try cloud.change(record) {
      $0.stays()
      $0["State"] = "deleting"
      $0.becomes(["State": "deleted", "DeleteTime": .integer(Int64(gone)), "HeldVpcId": .null], at: gone)
      $0.ends(at: call.told(for: 3600, after: gone))
    }
    return ["NatGatewayId": .string(id)]
  }
}

extension Value {
  /// An object with a member set.
  func setting(_ name: String, _ value: Value) -> Value {
    var members = object ?? [:]
    members[name] = value
    return .object(members)
  }
}
