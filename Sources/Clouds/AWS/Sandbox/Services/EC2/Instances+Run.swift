internal import InfraModel

extension EC2 {
  @Sendable static func run(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let call = try withTemplate(cloud, call)
    let image = try call.required("ImageId")
    try Images.check(image)
    let type = call.string("InstanceType") ?? "m1.small"
    guard InstanceTypes.isKnown(type) else {
      throw Fault("InvalidParameterValue", "Invalid value '\(type)' for InstanceType.")
    }
    if let text = call.string("UserData"), Base64.decode(text) == nil {
      throw Fault("InvalidUserData.Malformed", "Invalid BASE64 encoding of user data.")
    }
    if let name = call.string("KeyName"),
      cloud.first(keyPair, in: call.region, where: "KeyName", is: .string(name)) == nil
    {
      throw Fault("InvalidKeyPair.NotFound", "The key pair '\(name)' does not exist")
    }
    let own = call.list("NetworkInterfaces").first
    let home = try place(&cloud, call, own)
    let reservation = cloud.identifier(.hexadecimal(prefix: "r"))
    let profile: Value? =
      if let given = call["IamInstanceProfile"] { try self.profile(cloud, call, given) } else { nil }
    var machines: [Value] = []
    for index in 0..<max(1, call.integer("MaxCount") ?? 1) {
      let made = try makeInstance(&cloud, call, image, type, home, own, profile, reservation, index)
      machines.append(cloud.view(made))
    }
    return [
      "ReservationId": .string(reservation), "OwnerId": .string(call.account), "Groups": [],
      "Instances": .list(machines),
    ]
  }

  /// The subnet of a call, or the default VPC's in its zone.
  private static func place(_ cloud: inout Cloud, _ call: Call, _ own: Value?) throws(Fault) -> Record {
    if let id = call.string("SubnetId") ?? own?["SubnetId"]?.string { return try cloud.get(subnet, id, call) }
    let home = try defaultVPC(&cloud, call)
    var zoned = call
    zoned.input = call["Placement"]?.object ?? [:]
    let zone = try zone(zoned)
    let subnets = cloud.list(subnet, in: call.region, where: "VpcId", is: .string(home.id))
    guard let found = subnets.first(where: { $0.string("AvailabilityZone") == zone }) else {
      throw subnet.missing.fault(zone)
    }
    return found
  }

  private static func groups(_ cloud: Cloud, _ call: Call, _ home: Record, _ own: Value?) throws(Fault) -> [String] {
    var ids = call.strings("SecurityGroupIds") + (own?["Groups"]?.list?.compactMap(\.string) ?? [])
    for name in call.strings("SecurityGroups") {
      var named = call
      named.input = ["GroupName": .string(name)]
      ids.append(try self.named(cloud, named).id)
    }
    let network = home.string("VpcId") ?? ""
    if ids.isEmpty { return defaultGroup(of: network, cloud, call) }
    for id in ids {
      guard try cloud.get(group, id, call).string("VpcId") == network else {
        throw Fault(
          "InvalidParameter", "Security group \(id) and subnet \(home.id) belong to different networks.")
      }
    }
    return ids
  }

  private static func makeInstance(
    _ cloud: inout Cloud, _ call: Call, _ image: String, _ type: String, _ home: Record, _ own: Value?,
    _ profile: Value?, _ reservation: String, _ index: Int64
  ) throws(Fault) -> Record {
    let zone = home.string("AvailabilityZone") ?? call.region + "a"
    let hasPublic = own?["AssociatePublicIpAddress"]?.bool ?? home["MapPublicIpOnLaunch"]?.bool ?? false
    let made = cloud.new(
      instance, call, initialFields(call, image, type, zone, home, reservation, index),
      tags: call.tags(specification: "instance"))
    try cloud.insert(made)
    let groups = try groups(cloud, call, home, own)
    let interface = try makeInterface(
      &cloud, call, subnet: home.id, groups: groups,
      for: InterfaceUse(
        holder: made.id, description: own?["Description"]?.string ?? "",
        address: call.string("PrivateIpAddress") ?? own?["PrivateIpAddress"]?.string))
    let number = hasPublic ? publicAddress(&cloud) : nil
    let address = interface.string("PrivateIpAddress") ?? ""
    let host = "ip-" + address.split(separator: ".").joined(separator: "-")
    try cloud.change(interface) { record in
      record["Attachment"] = record["Attachment"]?.setting("InstanceId", .string(made.id))
      record["PrivateDnsName"] = .string("\(host).\(call.region).compute.internal")
      if let number {
        record["Association"] = [
          "IpOwnerId": "amazon", "PublicIp": .string(number),
          "PublicDnsName": .string(publicName(.string(number), call.region)),
        ]
      }
    }
    let record = try cloud.change(made) { record in
      record["PrivateIpAddress"] = .string(address)
      record["PrivateDnsName"] = .string("\(host).\(call.region).compute.internal")
      record["PublicDnsName"] = ""
      if let number {
        record["PublicIpAddress"] = .string(number)
        record["PublicDnsName"] = .string(publicName(.string(number), call.region))
      }
      record["IamInstanceProfile"] = profile
      record.becomes(["State": state("running")], at: call.after(20))
    }
    try makeDisks(&cloud, call, made.id, zone)
    if let profile { try associate(&cloud, call, profile, with: made.id) }
    return record
  }

  /// Where nothing is asked for, what AWS has.
  private static func initialFields(
    _ call: Call, _ image: String, _ type: String, _ zone: String, _ home: Record, _ reservation: String, _ index: Int64
  ) -> [String: Value] {
    let placement = call["Placement"]?.object ?? [:]
    let metadata: [String: Value] = [
      "State": "applied", "HttpTokens": "optional", "HttpPutResponseHopLimit": 1, "HttpEndpoint": "enabled",
      "HttpProtocolIpv6": "disabled", "InstanceMetadataTags": "disabled",
    ]
    var fields: [String: Value] = [
      "ReservationId": .string(reservation), "ImageId": .string(image), "InstanceType": .string(type),
      "State": state("pending"), "AmiLaunchIndex": .integer(index), "LaunchTime": .integer(Int64(call.now)),
      "SubnetId": .string(home.id), "VpcId": home["VpcId"] ?? .null,
      "Architecture": .string(InstanceTypes.architecture(type)),
      "Placement": .object(
        [
          "AvailabilityZone": .string(zone), "AvailabilityZoneId": .string(Zones.id(of: zone)), "GroupName": "",
          "Tenancy": "default",
        ]
        .merging(placement.filter { !$0.value.isNull }) { _, last in last }),
      "Monitoring": ["State": call["Monitoring"]?["Enabled"] == true ? "enabled" : "disabled"],
      "RootDeviceName": .string(Images.rootDevice(of: image, in: call.region)), "RootDeviceType": "ebs",
      "VirtualizationType": "hvm",
      "Hypervisor": "xen",
      "EnaSupport": true, "EbsOptimized": call["EbsOptimized"] ?? false, "SourceDestCheck": true, "ProductCodes": [],
      "StateTransitionReason": "", "ClientToken": call["ClientToken"] ?? "", "PlatformDetails": "Linux/UNIX",
      "UsageOperation": "RunInstances", "UsageOperationUpdateTime": .integer(Int64(call.now)),
      "BootMode": "uefi-preferred",
      "CurrentInstanceBootMode": "uefi",
      "MaintenanceOptions": ["AutoRecovery": "default", "RebootMigration": "default"],
      "CapacityReservationSpecification": ["CapacityReservationPreference": "open"],
      "EnclaveOptions": call["EnclaveOptions"] ?? ["Enabled": false],
      "HibernationOptions": call["HibernationOptions"] ?? ["Configured": false],
      "CpuOptions": call["CpuOptions"] ?? InstanceTypes.cpu(type),
      "MetadataOptions": .object(metadata.merging(call["MetadataOptions"]?.object ?? [:]) { _, last in last }),
      "PrivateDnsNameOptions": call["PrivateDnsNameOptions"] ?? home["PrivateDnsNameOptionsOnLaunch"] ?? [:],
      "NetworkPerformanceOptions": ["BandwidthWeighting": "default"], "Operator": ["Managed": false],
      "DisableApiTermination": call["DisableApiTermination"] ?? false,
      "DisableApiStop": call["DisableApiStop"] ?? false,
      "InstanceInitiatedShutdownBehavior": call["InstanceInitiatedShutdownBehavior"] ?? "stop",
    ]
    for name in ["KeyName", "UserData", "KernelId", "RamdiskId"] { fields[name] = call[name] }
    if InstanceTypes.hasCredits(type) {
      fields["CpuCredits"] =
        call["CreditSpecification"]?["CpuCredits"] ?? (type.hasPrefix("t2.") ? "standard" : "unlimited")
    }
    return fields
  }

  /// The image's own disk, and those that the call names beside or instead.
  private static func makeDisks(_ cloud: inout Cloud, _ call: Call, _ machine: String, _ zone: String) throws(Fault) {
    let root = Images.rootDevice(of: call.string("ImageId") ?? "", in: call.region)
    var devices: [(name: String, disk: [String: Value])] = [(root, [:])]
    for mapping in call.list("BlockDeviceMappings") {
      guard let name = mapping["DeviceName"]?.string else { continue }
      devices.removeAll { $0.name == name }
      if mapping["NoDevice"] != nil || mapping["VirtualName"] != nil { continue }
      devices.append((name, mapping["Ebs"]?.object ?? [:]))
    }
    for (name, disk) in devices {
      var disk = disk
      if name == root {
        disk["SnapshotId"] = disk["SnapshotId"] ?? .string(cloud.identifier(.hexadecimal(prefix: "snap")))
      }
      let made = try makeVolume(
        &cloud, call, disk, size: disk["VolumeSize"]?.integer ?? 8, zone: zone, tags: call.tags(specification: "volume")
      )
      _ = try attach(
        &cloud, call, made, to: machine, as: name, endsWithIt: disk["DeleteOnTermination"]?.bool ?? true)
    }
  }
}
