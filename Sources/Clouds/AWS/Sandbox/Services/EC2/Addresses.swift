internal import InfraModel

extension EC2 {
  static let address = kind(
    "eipalloc", id: "AllocationId", missing: "InvalidAllocationID.NotFound", as: "allocation ID", type: "elastic-ip"
  ) {
    $0.indexes = ["AssociationId", "PublicIp", "NetworkInterfaceId"]
    $0.quota = Kind.Quota(
      5, FaultForm("AddressLimitExceeded", "The maximum number of addresses has been reached."))
  }

  /// Elastic addresses.
  static let addresses = ServiceBehavior(
    "ec2", kinds: [address],
    operations: [
      "AllocateAddress": Behavior(allocate),
      "DescribeAddresses": Behavior { cloud, call throws(Fault) in
        var found = try cloud.matching(address, ids: "AllocationIds", call)
        let numbers = call.strings("PublicIps")
        for number in numbers where cloud.first(address, in: call.region, where: "PublicIp", is: .string(number)) == nil
        {
          throw Fault("InvalidAddress.NotFound", "Address '\(number)' not found.")
        }
        if !numbers.isEmpty { found = found.filter { numbers.contains($0.string("PublicIp") ?? "") } }
        return ["Addresses": .list(found.map { cloud.view($0) })]
      },
      "DescribeAddressesAttribute": Behavior { cloud, call throws(Fault) in
        let found = try cloud.matching(address, ids: "AllocationIds", call)
        return [
          "Addresses": .list(
            found.map { ["AllocationId": .string($0.id), "PublicIp": $0["PublicIp"] ?? .null] })
        ]
      },
      "ReleaseAddress": Behavior(release),
      "AssociateAddress": Behavior(associateAddress),
      "DisassociateAddress": Behavior(disassociateAddress),
    ])

  @Sendable private static func allocate(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let number = call.string("Address") ?? publicAddress(&cloud)
    let made = try cloud.create(
      address, call,
      [
        "PublicIp": .string(number), "Domain": "vpc", "PublicIpv4Pool": call["PublicIpv4Pool"] ?? "amazon",
        "NetworkBorderGroup": call["NetworkBorderGroup"] ?? .string(call.region),
      ], tags: call.tags(specification: "elastic-ip"))
    return made.fields.merging(["AllocationId": .string(made.id)]) { _, last in last }
  }

  /// A number of one of AWS's ranges.
  static func publicAddress(_ cloud: inout Cloud) -> String {
    let digits = cloud.random("0123456789abcdef", 6)
    let number = UInt32(digits, radix: 16) ?? 0
    return "3.\(64 + (number >> 16) % 64).\(number >> 8 & 0xFF).\(max(1, number & 0xFF))"
  }

  @Sendable private static func release(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try held(cloud, call)
    if record["AssociationId"] != nil {
      let holder = record["NetworkInterfaceId"]?.string.flatMap { cloud.find(interface, $0, in: call.region) }
      // What a gateway holds is not the caller's to release; one of a region has no interfaces.
      if holder == nil || holder?["InterfaceType"] == "nat_gateway" {
        throw Fault("AuthFailure", "You do not have permission to access the specified resource.")
      }
      throw Fault("InvalidIPAddress.InUse", "Address \(record.string("PublicIp") ?? "") is in use.")
    }
    try cloud.delete(record)
    return [:]
  }

  /// The address that a call names by its allocation or by its number.
  private static func held(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if let id = call.string("AllocationId") { return try cloud.get(address, id, call) }
    let number = try call.required("PublicIp")
    if let found = cloud.first(address, in: call.region, where: "PublicIp", is: .string(number)) { return found }
    throw Fault("InvalidAddress.NotFound", "Address '\(number)' not found.")
  }

  /// Gives an address to an interface.
  /// - Returns: The association's identifier.
  @discardableResult
  static func associate(
    _ cloud: inout Cloud, _ call: Call, _ address: Record, with interface: Record, instance: String? = nil
  ) throws(Fault) -> String {
    let association = cloud.identifier(.hexadecimal(prefix: "eipassoc"))
    let number = address["PublicIp"] ?? .null
    try cloud.change(address) { record in
      record.stays()
      record["AssociationId"] = .string(association)
      record["NetworkInterfaceId"] = .string(interface.id)
      record["NetworkInterfaceOwnerId"] = .string(call.account)
      record["PrivateIpAddress"] = interface["PrivateIpAddress"]
      record["InstanceId"] = instance.map(Value.string)
    }
    try cloud.change(interface) { record in
      record["Association"] = [
        "AllocationId": .string(address.id), "AssociationId": .string(association),
        "IpOwnerId": .string(call.account), "PublicIp": number,
        "PublicDnsName": .string(publicName(number, call.region)),
      ]
    }
    if let instance {
      try cloud.change(self.instance, instance, call) {
        $0["PublicIpAddress"] = number; $0["PublicDnsName"] = .string(publicName(number, call.region))
      }
    }
    return association
  }

  static func publicName(_ address: Value, _ region: String) -> String {
    let digits = (address.string ?? "").split(separator: ".").joined(separator: "-")
    return "ec2-\(digits).\(region == "us-east-1" ? "compute-1" : "\(region).compute").amazonaws.com"
  }

  static let association = [
    "AssociationId", "NetworkInterfaceId", "NetworkInterfaceOwnerId", "PrivateIpAddress", "InstanceId",
  ]

  /// Lets an address go from what has it, now or in a while.
  static func disassociate(_ cloud: inout Cloud, _ call: Call, _ record: Record, at time: Double? = nil) throws(Fault) {
    if let time {
      let changes = Dictionary(association.map { ($0, Value.null) }, uniquingKeysWith: { first, _ in first })
      try cloud.change(record) { $0.becomes(changes, at: time) }
      return
    }
    if let holder = record["NetworkInterfaceId"]?.string.flatMap({ cloud.find(interface, $0, in: call.region) }) {
      try cloud.change(holder) { $0["Association"] = nil }
    }
    if let machine = record["InstanceId"]?.string.flatMap({ cloud.find(instance, $0, in: call.region) }) {
      try cloud.change(machine) {
        $0["PublicIpAddress"] = nil; $0["PublicDnsName"] = ""
      }
    }
    try cloud.change(record) { record in for name in association { record[name] = nil } }
  }

  @Sendable private static func associateAddress(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    var record = try held(cloud, call)
    var target: Record
    var machine: String?
    if let id = call.string("InstanceId") {
      let found = try cloud.get(instance, id, call)
      guard let primary = primaryInterface(of: found, cloud), found["State"]?["Name"] != "pending" else {
        throw Fault("InvalidInstanceID", "The instance '\(id)' is not in a valid state for this operation.")
      }
      target = primary
      machine = id
    } else {
      target = try cloud.get(interface, try call.required("NetworkInterfaceId"), call)
      machine = target["Attachment"]?["InstanceId"]?.string
    }
    if record["AssociationId"] != nil {
      guard call.bool("AllowReassociation") != false else {
        throw Fault(
          "Resource.AlreadyAssociated",
          "resource \(record.id) is already associated with associate-id \(record.string("AssociationId") ?? "")")
      }
      try disassociate(&cloud, call, record)
      record = try held(cloud, call)
    }
    let network = target.string("VpcId") ?? ""
    guard cloud.first(gateway, in: call.region, where: "AttachedVpcId", is: .string(network)) != nil else {
      throw Fault("Gateway.NotAttached", "Network \(network) is not attached to any internet gateway")
    }
    target = try cloud.get(interface, target.id, call)
    return ["AssociationId": .string(try associate(&cloud, call, record, with: target, instance: machine))]
  }

  @Sendable private static func disassociateAddress(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    if let id = call.string("AssociationId") {
      guard let record = cloud.first(address, in: call.region, where: "AssociationId", is: .string(id)) else {
        throw Fault("InvalidAssociationID.NotFound", "The association ID '\(id)' does not exist")
      }
      try disassociate(&cloud, call, record)
    } else {
      try disassociate(&cloud, call, try held(cloud, call))
    }
    return [:]
  }
}
