internal import InfraModel

extension EC2 {
  /// Interfaces that a caller makes, attaches and deletes; all others come and go with what stands in a subnet.
  static let ownInterfaces = ServiceBehavior(
    "ec2", kinds: [],
    operations: [
      "CreateNetworkInterface": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(subnet, try call.required("SubnetId"), call)
        let given = call.strings("Groups")
        let groups = given.isEmpty ? defaultGroup(of: home.string("VpcId") ?? "", cloud, call) : given
        let primary = call.list("PrivateIpAddresses").first { $0["Primary"] == true }?["PrivateIpAddress"]?.string
        let made = try makeInterface(
          &cloud, call, subnet: home.id, groups: groups,
          for: InterfaceUse(
            holder: "", description: call.string("Description") ?? "",
            address: call.string("PrivateIpAddress") ?? primary))
        let tags = call.tags(specification: "network-interface")
        let record = try cloud.change(made) { record in
          record["Status"] = "pending"
          record["Attachment"] = nil
          record["Holder"] = nil
          record.tags = tags
          record.becomes(["Status": "available"], at: call.after(1))
        }
        var answer: [String: Value] = ["NetworkInterface": cloud.view(record)]
        answer["ClientToken"] = call["ClientToken"]
        return answer
      },
      "DeleteNetworkInterface": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(interface, try call.required("NetworkInterfaceId"), call)
        if record["Attachment"] != nil {
          throw Fault("InvalidParameterValue", "Network interface '\(record.id)' is currently in use.")
        }
        try cloud.delete(record)
        return [:]
      },
      "AttachNetworkInterface": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(interface, try call.required("NetworkInterfaceId"), call)
        let machine = try cloud.get(instance, try call.required("InstanceId"), call)
        if record["Attachment"] != nil {
          throw Fault("InvalidParameterValue", "Interface: [\(record.id)] in use.")
        }
        let id = cloud.identifier(.hexadecimal(prefix: "eni-attach"))
        try cloud.change(record) { record in
          record.stays()
          record["Status"] = "in-use"
          record["Holder"] = .string(machine.id)
          record["Attachment"] = [
            "AttachmentId": .string(id), "AttachTime": .integer(Int64(call.now)), "NetworkCardIndex": 0,
            "Status": "attached", "DeleteOnTermination": false, "DeviceIndex": call["DeviceIndex"] ?? 1,
            "InstanceId": .string(machine.id), "InstanceOwnerId": .string(call.account),
          ]
        }
        return ["AttachmentId": .string(id), "NetworkCardIndex": 0]
      },
      "DetachNetworkInterface": Behavior { cloud, call throws(Fault) in
        let id = try call.required("AttachmentId")
        let found = cloud.list(interface, in: call.region).first { $0["Attachment"]?["AttachmentId"]?.string == id }
        guard let found else {
          throw Fault("InvalidAttachmentID.NotFound", "The interface attachment '\(id)' does not exist.")
        }
        if found["Attachment"]?["DeviceIndex"] == 0 {
          throw Fault(
            "OperationNotPermitted", "The network interface at device index 0 cannot be detached.")
        }
        try detach(found, &cloud, call)
        return [:]
      },
      "DescribeNetworkInterfaceAttribute": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(interface, try call.required("NetworkInterfaceId"), call)
        var answer: [String: Value] = ["NetworkInterfaceId": .string(record.id)]
        switch call.string("Attribute") {
        case "description": answer["Description"] = ["Value": record["Description"] ?? ""]
        case "sourceDestCheck": answer["SourceDestCheck"] = ["Value": record["SourceDestCheck"] ?? true]
        case "groupSet": answer["Groups"] = record["Groups"] ?? []
        case "attachment": answer["Attachment"] = record["Attachment"]
        default: break
        }
        return answer
      },
    ])

  /// Takes an interface off its machine. An elastic address stays with the interface.
  static func detach(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    try cloud.change(record) { record in
      record["Status"] = "available"
      record["Holder"] = nil
      record["Attachment"] = nil
    }
    if let address = cloud.first(address, in: call.region, where: "NetworkInterfaceId", is: .string(record.id)) {
      try cloud.change(address) { $0["InstanceId"] = nil }
    }
  }
}
