internal import InfraModel

extension EC2 {
  /// What of a machine can change.
  static let instanceSettings = ServiceBehavior(
    "ec2", kinds: [],
    operations: [
      "ModifyInstanceAttribute": Behavior(modifyInstance),
      "DescribeInstanceAttribute": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(instance, try call.required("InstanceId"), call)
        let name = try call.required("Attribute")
        var answer: [String: Value] = ["InstanceId": .string(record.id)]
        switch name {
        case "kernel": answer["KernelId"] = record["KernelId"].map { ["Value": $0] } ?? [:]
        case "ramdisk": answer["RamdiskId"] = record["RamdiskId"].map { ["Value": $0] } ?? [:]
        case "groupSet": answer["Groups"] = primaryInterface(of: record, cloud)?["Groups"] ?? []
        case "blockDeviceMapping": answer["BlockDeviceMappings"] = cloud.view(record)["BlockDeviceMappings"]
        case "productCodes": answer["ProductCodes"] = []
        case "enclaveOptions": answer["EnclaveOptions"] = record["EnclaveOptions"]
        default:
          let member = name.prefix(1).uppercased() + name.dropFirst()
          answer[member] = record[member].map { ["Value": $0] } ?? [:]
        }
        return answer
      },
      "MonitorInstances": monitor("enabled"),
      "UnmonitorInstances": monitor("disabled"),
      "ModifyInstanceMetadataOptions": Behavior { cloud, call throws(Fault) in
        let id = try call.required("InstanceId")
        let changed = try cloud.change(instance, id, call) { record in
          let options = call.members(except: ["InstanceId", "DryRun"])
          record["MetadataOptions"] = .object(
            (record["MetadataOptions"]?.object ?? [:]).merging(options) { _, last in last })
        }
        let options = (changed["MetadataOptions"] ?? [:]).setting("State", "pending")
        return ["InstanceId": .string(id), "InstanceMetadataOptions": options]
      },
      "ModifyInstanceCreditSpecification": Behavior { cloud, call throws(Fault) in
        var done: [Value] = []
        var refused: [Value] = []
        for change in call.list("InstanceCreditSpecifications") {
          let id = change["InstanceId"]?.string ?? ""
          let record = try cloud.get(instance, id, call)
          guard record["CpuCredits"] != nil else {
            refused.append([
              "InstanceId": .string(id),
              "Error": [
                "Code": "InstanceCreditSpecification.NotSupported",
                "Message": "The instance type does not support credit specifications",
              ],
            ])
            continue
          }
          try cloud.change(record) { $0["CpuCredits"] = change["CpuCredits"] }
          done.append(["InstanceId": .string(id)])
        }
        return [
          "SuccessfulInstanceCreditSpecifications": .list(done),
          "UnsuccessfulInstanceCreditSpecifications": .list(refused),
        ]
      },
      "DescribeInstanceCreditSpecifications": Behavior { cloud, call throws(Fault) in
        let found = try cloud.matching(instance, ids: "InstanceIds", call).filter { $0["CpuCredits"] != nil }
        return [
          "InstanceCreditSpecifications": .list(
            found.map { ["InstanceId": .string($0.id), "CpuCredits": $0["CpuCredits"] ?? .null] })
        ]
      },
      "ModifyInstancePlacement": whileStopped { record, call in
        var placement = record["Placement"]?.object ?? [:]
        for name in ["Affinity", "GroupName", "HostId", "Tenancy", "PartitionNumber", "HostResourceGroupArn"] {
          if let value = call[name] { placement[name] = value }
        }
        record["Placement"] = .object(placement)
      },
      "ModifyPrivateDnsNameOptions": whileStopped { record, call in
        var options = record["PrivateDnsNameOptions"]?.object ?? [:]
        if let type = call["PrivateDnsHostnameType"] { options["HostnameType"] = type }
        for name in ["EnableResourceNameDnsARecord", "EnableResourceNameDnsAAAARecord"] {
          if let value = call[name] { options[name] = value }
        }
        record["PrivateDnsNameOptions"] = .object(options)
      },
      "ModifyInstanceMaintenanceOptions": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(instance, try call.required("InstanceId"), call) { record in
          let options = call.members("AutoRecovery", "RebootMigration")
          record["MaintenanceOptions"] = .object(
            (record["MaintenanceOptions"]?.object ?? [:]).merging(options) { _, last in last })
        }
        return (changed["MaintenanceOptions"]?.object ?? [:]).merging(["InstanceId": .string(changed.id)]) { _, last in
          last
        }
      },
    ])

  private static func monitor(_ state: Value) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      var answers: [Value] = []
      for id in call.strings("InstanceIds") {
        try cloud.change(instance, id, call) { $0["Monitoring"] = ["State": state] }
        answers.append([
          "InstanceId": .string(id), "Monitoring": ["State": state == "enabled" ? "pending" : "disabling"],
        ])
      }
      return ["InstanceMonitorings": .list(answers)]
    }
  }

  private static func checkStopped(_ record: Record) throws(Fault) {
    if record["State"]?["Name"] != "stopped" {
      throw Fault("IncorrectInstanceState", "The instance '\(record.id)' is not in the 'stopped' state.")
    }
  }

  private static func whileStopped(_ body: @escaping @Sendable (inout Record, Call) -> Void) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try cloud.get(instance, try call.required("InstanceId"), call)
      try checkStopped(record)
      try cloud.change(record) { body(&$0, call) }
      return ["Return": true]
    }
  }

  @Sendable private static func modifyInstance(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(instance, try call.required("InstanceId"), call)
    var call = call
    // The older form has the attribute's name and value apart.
    if let name = call.string("Attribute"), let value = call["Value"] {
      call.input[name.prefix(1).uppercased() + name.dropFirst()] = ["Value": value]
    }
    let given = call
    if ["InstanceType", "Kernel", "Ramdisk", "UserData", "EbsOptimized"].contains(where: { given[$0] != nil }) {
      try checkStopped(record)
    }
    if let type = attribute(given, "InstanceType")?.string, !InstanceTypes.isKnown(type) {
      throw Fault("InvalidInstanceAttributeValue", "Invalid value '\(type)' for instance type.")
    }
    if let type = attribute(given, "InstanceType")?.string, let own = record.string("Architecture"),
      InstanceTypes.architecture(type) != own
    {
      throw Fault(
        "InvalidParameterValue",
        "The architecture '\(InstanceTypes.architecture(type))' of the specified instance type does not match the architecture '\(own)' of the specified AMI."
      )
    }
    try cloud.change(record) { record in
      for name in [
        "DisableApiTermination", "DisableApiStop", "EbsOptimized", "EnaSupport", "InstanceInitiatedShutdownBehavior",
        "SourceDestCheck", "SriovNetSupport",
      ] {
        if let value = attribute(given, name) { record[name] = value }
      }
      if let type = attribute(given, "InstanceType"), let name = type.string {
        record["InstanceType"] = type
        record["CpuOptions"] = InstanceTypes.cpu(name)
        record["CpuCredits"] = InstanceTypes.hasCredits(name) ? record["CpuCredits"] ?? "unlimited" : Value?.none
      }
      if let id = attribute(given, "Kernel") { record["KernelId"] = id }
      if let id = attribute(given, "Ramdisk") { record["RamdiskId"] = id }
      switch attribute(given, "UserData") {
      case .bytes(let bytes): record["UserData"] = .string(Base64.encode(bytes))
      case .string(let text): record["UserData"] = .string(text)
      default: break
      }
    }
    if let interface = primaryInterface(of: record, cloud) {
      let groups = try rendered(given.strings("Groups"), cloud, given)
      try cloud.change(interface) {
        if let flag = attribute(given, "SourceDestCheck") { $0["SourceDestCheck"] = flag }
        if !groups.isEmpty { setGroups(groups, of: &$0) }
      }
    }
    for mapping in given.list("BlockDeviceMappings") {
      guard let flag = mapping["Ebs"]?["DeleteOnTermination"] else { continue }
      let disks = volumes(of: record.id, cloud, in: given.region)
      guard let disk = disks.first(where: { $0["Attachments"]?[0]?["Device"] == mapping["DeviceName"] }) else {
        throw Fault(
          "InvalidInstanceAttributeValue", "No device is currently mapped at \(mapping["DeviceName"]?.string ?? "")")
      }
      try cloud.change(disk) {
        $0["Attachments"] = .list(($0["Attachments"]?.list ?? []).map { $0.setting("DeleteOnTermination", flag) })
      }
    }
    return [:]
  }
}
