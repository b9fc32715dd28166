import AWSClient
import InfraModel

extension EC2 {
  static let natGateway = Handler("AWS::EC2::NatGateway", of: .ec2, id: "NatGatewayId") {
    Create(
      "CreateNatGateway",
      [
        "AllocationId", "AvailabilityMode", "AvailabilityZoneAddresses", "ConnectivityType", "PrivateIpAddress",
        "SecondaryAllocationIds", "SecondaryPrivateIpAddresses", "SecondaryPrivateIpAddressCount", "SubnetId", "VpcId",
        .token(),
      ], outputs: ["NatGatewayId": "NatGateway.NatGatewayId"],
      retries: [Retry(on: ["InvalidAllocationID.NotFound", "InvalidElasticIpID.NotFound"], for: 60)])
    Sets(
      "SecondaryAllocationIds", "SecondaryPrivateIpAddresses", "SecondaryPrivateIpAddressCount",
      uses: [
        "DescribeNatGateways", "AssociateNatGatewayAddress", "DisassociateNatGatewayAddress",
        "AssignPrivateNatGatewayAddress", "UnassignPrivateNatGatewayAddress",
      ], waitsUntilReady: true, NatGatewayAddresses.changeSecondary)
    Sets(
      "AvailabilityZoneAddresses",
      uses: ["DescribeNatGateways", "AssociateNatGatewayAddress", "DisassociateNatGatewayAddress"],
      waitsUntilReady: true,
      NatGatewayAddresses.changeZones)
    // It only goes along when an address is taken away.
    Sets("MaxDrainDurationSeconds", uses: []) { _, _ in }
    Tags.ec2("natgateway", id: "NatGatewayId")
    Reads(
      "DescribeNatGateways", filter: "nat-gateway-id", of: "NatGatewayId", under: "Filter", at: "NatGateways",
      absent: ("State", ["deleted"]))
    Postprocess { properties, item, scope in NatGatewayAddresses.describe(&properties, item, scope) }
    BeingDeleted("State", in: ["deleting"])
    Ready("State", is: ["available"], failed: ["failed"], saying: "FailureMessage", every: 5, typically: 120)
    // Its address and its subnet are free only when it is gone.
    Deletes("DeleteNatGateway", ["NatGatewayId"], waits: true)
    Finds.operationTag
    Traits(
      defaults: ["ConnectivityType": "public", "AvailabilityMode": "zonal"],
      keptWhenRemoved: ["MaxDrainDurationSeconds"],
      exclusive: [
        "AllocationId", "SecondaryAllocationIds", "PrivateIpAddress", "SecondaryPrivateIpAddresses",
        "AvailabilityZoneAddresses",
      ],
      holds: [
        "VpcId", "SubnetId", "AllocationId", "SecondaryAllocationIds.*", "AvailabilityZoneAddresses.*.AllocationIds.*",
      ], identities: [["AllocationId"]],
      needs: [
        .internetGateway(ofVPC: "SubnetId", "VpcId", onlyWith: ["ConnectivityType": "public"]),
        .internetGateway(ofVPC: "VpcId", onlyWith: ["ConnectivityType": "public"]),
      ])
  }
}

/// The addresses of a NAT gateway: the API has one list, the registry the first one, further ones and those by zone.
enum NatGatewayAddresses {
  /// The registry's properties of a gateway's list of addresses.
  static func describe(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    let addresses = assigned(item)
    if item["AvailabilityMode"] == "regional" {
      properties["AvailabilityZoneAddresses"] = byZone(addresses, naming: scope["AvailabilityZoneAddresses"])
      return
    }
    guard let primary = addresses.first(where: isPrimary) ?? addresses.first else { return }
    properties["AllocationId"] = primary["AllocationId"]
    properties["PrivateIpAddress"] = primary["PrivateIp"]
    properties["EniId"] = primary["NetworkInterfaceId"]
    let further = addresses.filter { $0 != primary }
    let allocations = further.compactMap { $0["AllocationId"] }
    let privates = further.compactMap { $0["PrivateIp"] }
    if !allocations.isEmpty { properties["SecondaryAllocationIds"] = .list(allocations) }
    if !privates.isEmpty { properties["SecondaryPrivateIpAddresses"] = .list(privates) }
    if allocations.isEmpty, !privates.isEmpty {
      properties["SecondaryPrivateIpAddressCount"] = .integer(Int64(privates.count))
    }
  }

  /// Further addresses by difference: elastic ones of a public gateway, private ones of a private one.
  @Sendable static func changeSecondary(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let gateway = Value.string(scope.text("NatGatewayId"))
    let further = try await addresses(cloud, gateway).filter { !isPrimary($0) }
    let drain = scope["MaxDrainDurationSeconds"] ?? .null
    if scope["ConnectivityType"] == "private" {
      let current = further.compactMap { $0["PrivateIp"] }
      var added: [Value] = []
      var removed: [Value] = []
      var count = 0
      if let wanted = scope["SecondaryPrivateIpAddresses"]?.list {
        added = wanted.filter { !current.contains($0) }
        removed = current.filter { !wanted.contains($0) }
      } else {
        count = Int(scope["SecondaryPrivateIpAddressCount"]?.integer ?? 0) - current.count
        if count < 0 { removed = current.suffix(-count) }
      }
      if !added.isEmpty {
        _ = try await cloud.change(
          "AssignPrivateNatGatewayAddress", ["NatGatewayId": gateway, "PrivateIpAddresses": .list(added)])
      } else if count > 0 {
        _ = try await cloud.change(
          "AssignPrivateNatGatewayAddress",
          ["NatGatewayId": gateway, "PrivateIpAddressCount": .integer(Int64(count))])
      }
      if !removed.isEmpty {
        _ = try await cloud.change(
          "UnassignPrivateNatGatewayAddress",
          ["NatGatewayId": gateway, "PrivateIpAddresses": .list(removed), "MaxDrainDurationSeconds": drain])
      }
      return
    }
    let wanted = scope["SecondaryAllocationIds"]?.list ?? []
    let current = further.compactMap { $0["AllocationId"] }
    let added = wanted.filter { !current.contains($0) }
    if !added.isEmpty {
      let privates = scope["SecondaryPrivateIpAddresses"]?.list ?? []
      let pairs = wanted.enumerated().filter { added.contains($1) }.compactMap {
        Value.list(privates)[$0.offset]
      }
      _ = try await cloud.change(
        "AssociateNatGatewayAddress",
        [
          "NatGatewayId": gateway, "AllocationIds": .list(added),
          "PrivateIpAddresses": pairs.count == added.count ? .list(pairs) : .null,
        ])
    }
    try await disassociate(cloud, gateway, further.filter { !wanted.contains($0["AllocationId"] ?? .null) }, drain)
  }

  /// Addresses of a regional gateway by difference.
  @Sendable static func changeZones(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let gateway = Value.string(scope.text("NatGatewayId"))
    let current = try await addresses(cloud, gateway)
    let wanted = scope["AvailabilityZoneAddresses"]?.list ?? []
    for zone in wanted {
      let known = current.compactMap { $0["AllocationId"] }
      let added = (zone["AllocationIds"]?.list ?? []).filter { !known.contains($0) }
      if added.isEmpty { continue }
      _ = try await cloud.change(
        "AssociateNatGatewayAddress",
        [
          "NatGatewayId": gateway, "AllocationIds": .list(added),
          "AvailabilityZone": zone["AvailabilityZone"] ?? .null,
          "AvailabilityZoneId": zone["AvailabilityZoneId"] ?? .null,
        ])
    }
    let kept = wanted.flatMap { $0["AllocationIds"]?.list ?? [] }
    try await disassociate(
      cloud, gateway, current.filter { !kept.contains($0["AllocationId"] ?? .null) },
      scope["MaxDrainDurationSeconds"] ?? .null)
  }

  private static func disassociate(
    _ cloud: CloudCalls, _ gateway: Value, _ addresses: [Value], _ drain: Value
  ) async throws {
    let associations = addresses.compactMap { $0["AssociationId"] }
    if associations.isEmpty { return }
    _ = try await cloud.change(
      "DisassociateNatGatewayAddress",
      ["NatGatewayId": gateway, "AssociationIds": .list(associations), "MaxDrainDurationSeconds": drain])
  }

  private static func addresses(_ cloud: CloudCalls, _ gateway: Value) async throws -> [Value] {
    assigned(try await cloud.ask("DescribeNatGateways", ["NatGatewayIds": [gateway]])["NatGateways"]?[0] ?? .null)
  }

  /// Those that are not on their way out.
  private static func assigned(_ item: Value) -> [Value] {
    (item["NatGatewayAddresses"]?.list ?? []).filter {
      !["unassigning", "disassociating", "failed"].contains($0["Status"]?.string ?? "")
    }
  }

  private static func isPrimary(_ address: Value) -> Bool { address["IsPrimary"] == true }

  /// Allocations by zone, which the declaration names by name or by identifier.
  private static func byZone(_ addresses: [Value], naming declared: Value?) -> Value? {
    let member = declared?[0]?["AvailabilityZoneId"] == nil ? "AvailabilityZone" : "AvailabilityZoneId"
    var zones: [String: [Value]] = [:]
    for address in addresses {
      guard let zone = address[member]?.string, let allocation = address["AllocationId"] else { continue }
      zones[zone, default: []].append(allocation)
    }
    if zones.isEmpty { return nil }
    return .list(
      zones.sorted { $0.key < $1.key }.map { .object([member: .string($0.key), "AllocationIds": .list($0.value)]) })
  }
}
