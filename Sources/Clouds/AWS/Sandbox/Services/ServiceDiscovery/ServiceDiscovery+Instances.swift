internal import InfraModel

extension ServiceDiscovery {
  static let instance = Kind(
    "servicediscovery.instance", missing: FaultForm("InstanceNotFound", "Instance not found: {id}")
  ) {
    $0.links = [Link("ServiceId", to: "servicediscovery.service")]
  }

  static let instances = ServiceBehavior(
    "servicediscovery", kinds: [instance],
    operations: [
      "RegisterInstance": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(service, try call.required("ServiceId"), call)
        let id = try call.required("InstanceId")
        let fields: [String: Value] = [
          "ServiceId": .string(home.id), "Id": .string(id), "Attributes": call["Attributes"] ?? [:],
        ]
        if let before = cloud.find(instance, "\(home.id)/\(id)", in: call.region) {
          try cloud.change(before) { $0.fields = fields }
        } else {
          try cloud.create(instance, named: "\(home.id)/\(id)", call, fields)
        }
        return try done("REGISTER_INSTANCE", ["INSTANCE": .string(id), "SERVICE": .string(home.id)], &cloud, call)
      },
      "DeregisterInstance": Behavior { cloud, call throws(Fault) in
        let id = "\(try call.required("ServiceId"))/\(try call.required("InstanceId"))"
        try cloud.delete(instance, id, call)
        return try done("DEREGISTER_INSTANCE", ["INSTANCE": call["InstanceId"] ?? ""], &cloud, call)
      },
      "GetInstance": Behavior { cloud, call throws(Fault) in
        let id = "\(try call.required("ServiceId"))/\(try call.required("InstanceId"))"
        return ["Instance": .object(try cloud.get(instance, id, call).fields)]
      },
      "ListInstances": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(service, try call.required("ServiceId"), call)
        return ["Instances": .list(cloud.referrers(of: home, instance).map { .object($0.fields) })]
      },
    ])
}
