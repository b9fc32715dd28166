internal import InfraModel

extension EC2 {
  static let instance = kind(
    "i", id: "InstanceId", missing: "InvalidInstanceID.NotFound", as: "instance ID", type: "instance"
  ) {
    // Its interface is what keeps subnet and groups.
    $0.links = [Link("SubnetId", to: "ec2.subnet", onDelete: .none)]
    $0.indexes = ["SubnetId", "VpcId"]
    $0.filters = [
      "affinity": "Placement.Affinity", "availability-zone-id": "Placement.AvailabilityZoneId",
      "host-id": "Placement.HostId", "placement-group-name": "Placement.GroupName",
      "placement-partition-number": "Placement.PartitionNumber", "tenancy": "Placement.Tenancy",
      "block-device-mapping.device-name": "BlockDeviceMappings.DeviceName",
      "block-device-mapping.": "BlockDeviceMappings.Ebs.", "dns-name": "PublicDnsName",
      "ip-address": "PublicIpAddress", "instance.group-id": "SecurityGroups.GroupId",
      "instance.group-name": "SecurityGroups.GroupName", "launch-index": "AmiLaunchIndex",
      "monitoring-state": "Monitoring.State", "product-code": "ProductCodes.ProductCodeId",
      "reason": "StateTransitionReason", "state-reason-code": "StateReason.Code",
      "state-reason-message": "StateReason.Message",
      "network-interface.addresses.": "NetworkInterfaces.PrivateIpAddresses.",
      "network-interface.group-id": "NetworkInterfaces.Groups.GroupId",
      "network-interface.group-name": "NetworkInterfaces.Groups.GroupName",
      "network-interface.ipv6-address": "NetworkInterfaces.Ipv6Addresses.Ipv6Address",
      "instance-state-name": "State.Name", "instance-state-code": "State.Code", "image-id": "ImageId",
      "availability-zone": "Placement.AvailabilityZone", "iam-instance-profile.arn": "IamInstanceProfile.Arn",
    ]
    $0.shown = { cloud, machine in
      let region = machine.key.region
      let interfaces = attached(to: machine.id, cloud, in: region)
      let disks = volumes(of: machine.id, cloud, in: region).compactMap { $0["Attachments"]?[0] }
      return [
        "NetworkInterfaces": .list(interfaces.map { cloud.view($0) }),
        "SecurityGroups": interfaces.first?["Groups"] ?? [],
        "BlockDeviceMappings": .list(
          disks.map { disk in
            [
              "DeviceName": disk["Device"] ?? .null,
              "Ebs": [
                "AttachTime": disk["AttachTime"] ?? .null, "DeleteOnTermination": disk["DeleteOnTermination"] ?? .null,
                "Status": "attached", "VolumeId": disk["VolumeId"] ?? .null,
              ],
            ]
          }),
      ]
    }
  }

  /// Machines and their life. A terminated one is told for an hour.
  static let instances = ServiceBehavior(
    "ec2", kinds: [instance],
    operations: [
      "RunInstances": Behavior(run),
      "DescribeInstances": Behavior { cloud, call throws(Fault) in
        // Those that were started together are told together.
        var order: [Value] = []
        var together: [Value: [Record]] = [:]
        for record in try cloud.matching(instance, ids: "InstanceIds", call) {
          let reservation = record["ReservationId"] ?? .null
          if together[reservation] == nil { order.append(reservation) }
          together[reservation, default: []].append(record)
        }
        let reservations = order.map { reservation -> Value in
          [
            "ReservationId": reservation, "OwnerId": .string(call.account), "Groups": [],
            "Instances": .list((together[reservation] ?? []).map { cloud.view($0) }),
          ]
        }
        return ["Reservations": .list(reservations)]
      },
      "DescribeInstanceStatus": Behavior { cloud, call throws(Fault) in
        let all = try cloud.matching(instance, ids: "InstanceIds", call)
        let found = all.filter { call.bool("IncludeAllInstances") == true || $0["State"]?["Name"] == "running" }
        return [
          "InstanceStatuses": .list(
            found.map {
              [
                "InstanceId": .string($0.id), "InstanceState": $0["State"] ?? .null,
                "AvailabilityZone": $0["Placement"]?["AvailabilityZone"] ?? .null,
                "InstanceStatus": ["Status": "ok", "Details": [["Name": "reachability", "Status": "passed"]]],
                "SystemStatus": ["Status": "ok", "Details": [["Name": "reachability", "Status": "passed"]]],
              ]
            })
        ]
      },
      "StopInstances": move(
        from: ["pending", "running"], past: ["stopping", "stopped"], verb: "stopped", member: "StoppingInstances"
      ) {
        cloud, call, machine throws(Fault) in
        try cloud.change(machine) { record in
          pass(&record, "stopping", to: "stopped", in: 30, call)
          reason(&record, call, "User initiated shutdown", "Client.UserInitiatedShutdown")
          let isElastic = record["HasElasticAddress"] == true
          if !isElastic { record.becomes(["PublicIpAddress": .null, "PublicDnsName": ""], at: call.after(30)) }
        }
      },
      "StartInstances": move(
        from: ["stopped"], past: ["pending", "running"], verb: "started", member: "StartingInstances"
      ) {
        cloud, call, machine throws(Fault) in
        try cloud.change(machine) { record in
          pass(&record, "pending", to: "running", in: 20, call)
          record["StateReason"] = nil
          record["StateTransitionReason"] = ""
          record["LaunchTime"] = .integer(Int64(call.now))
        }
      },
      "RebootInstances": Behavior { cloud, call throws(Fault) in
        for id in call.strings("InstanceIds") { _ = try cloud.get(instance, id, call) }
        return [:]
      },
      "TerminateInstances": move(
        from: ["pending", "running", "stopping", "stopped"], past: ["shutting-down", "terminated"], verb: "terminated",
        member: "TerminatingInstances", terminate),
    ])

  static func primaryInterface(of machine: Record, _ cloud: Cloud) -> Record? {
    attached(to: machine.id, cloud, in: machine.key.region).first
  }

  /// A machine's interfaces by their device index, the primary one first.
  private static func attached(to machine: String, _ cloud: Cloud, in region: String) -> [Record] {
    func index(_ interface: Record) -> Int64 { interface["Attachment"]?["DeviceIndex"]?.integer ?? 0 }
    return interfaces(of: machine, cloud, in: region).sorted { index($0) < index($1) }
  }

  private static let codes: [String: Int64] = [
    "pending": 0, "running": 16, "shutting-down": 32, "terminated": 48, "stopping": 64, "stopped": 80,
  ]

  static func state(_ name: String) -> Value { ["Code": .integer(codes[name] ?? 0), "Name": .string(name)] }

  private static func pass(_ record: inout Record, _ now: String, to then: String, in seconds: Double, _ call: Call) {
    record.stays()
    record["State"] = state(now)
    record.becomes(["State": state(then)], at: call.after(seconds))
  }

  private static func reason(_ record: inout Record, _ call: Call, _ words: String, _ code: String) {
    record["StateReason"] = ["Code": .string(code), "Message": .string("\(code): \(words)")]
    record["StateTransitionReason"] = "User initiated"
  }

  /// Takes machines from one state to another; those that are on the way or there stay as they are.
  private static func move(
    from: Set<String>, past: Set<String>, verb: String, member: String,
    _ body: @escaping @Sendable (inout Cloud, Call, Record) throws(Fault) -> Void
  ) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      var answers: [Value] = []
      for id in call.strings("InstanceIds") {
        let before = try cloud.get(instance, id, call)
        let name = before["State"]?["Name"]?.string ?? ""
        guard from.contains(name) || past.contains(name) else {
          throw Fault("IncorrectInstanceState", "This instance '\(id)' is not in a state from which it can be \(verb).")
        }
        if from.contains(name) { try body(&cloud, call, before) }
        let after = cloud.find(instance, id, in: call.region)
        answers.append([
          "InstanceId": .string(id), "PreviousState": before["State"] ?? .null,
          "CurrentState": after?["State"] ?? state("terminated"),
        ])
      }
      return [member: .list(answers)]
    }
  }

  @Sendable private static func terminate(
    _ cloud: inout Cloud, _ call: Call, _ machine: Record
  ) throws(Fault) {
    if machine["DisableApiTermination"] == true {
      throw Fault(
        "OperationNotPermitted",
        "The instance '\(machine.id)' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again."
      )
    }
    let gone = call.after(40)
    for interface in interfaces(of: machine.id, cloud, in: call.region)
    where interface["Attachment"]?["DeleteOnTermination"] == false {
      try detach(interface, &cloud, call)
    }
    for interface in interfaces(of: machine.id, cloud, in: call.region) {
      if let address = cloud.first(address, in: call.region, where: "NetworkInterfaceId", is: .string(interface.id)) {
        try disassociate(&cloud, call, address, at: gone)
      }
    }
    try removeInterfaces(of: machine.id, &cloud, call, at: gone)
    for disk in volumes(of: machine.id, cloud, in: call.region) {
      let endsWithIt = disk["Attachments"]?[0]?["DeleteOnTermination"] == true
      try cloud.change(disk) { disk in
        disk.stays()
        if endsWithIt { return disk.ends(at: gone) }
        disk.becomes(["State": "available", "AttachedInstanceId": .null, "Attachments": []], at: gone)
      }
    }
    for association in cloud.list(profileAssociation, in: call.region, where: "InstanceId", is: .string(machine.id)) {
      try cloud.delete(association)
    }
    try cloud.change(machine) { record in
      pass(&record, "shutting-down", to: "terminated", in: 40, call)
      reason(&record, call, "User initiated shutdown", "Client.UserInitiatedShutdown")
      record.becomes(
        [
          "PrivateIpAddress": .null, "PublicIpAddress": .null, "PublicDnsName": "", "PrivateDnsName": "",
          "IamInstanceProfile": .null,
        ],
        at: gone)
      record.ends(at: call.told(for: 3600, after: gone))
    }
  }
}
