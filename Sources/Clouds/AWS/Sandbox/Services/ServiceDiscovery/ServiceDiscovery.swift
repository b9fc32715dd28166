internal import InfraModel

/// AWS Cloud Map: namespaces, services and instances in them. No name is answered.
///
/// Source: AWS Cloud Map API Reference, version 2017-03-14.
enum ServiceDiscovery {
  static let namespace = Kind(
    "servicediscovery.namespace", missing: FaultForm("NamespaceNotFound", "No namespace found: {id}"),
    inUse: FaultForm("ResourceInUse", "Namespace has associated services; delete those first: {id}")
  ) {
    $0.identifier = .letters(count: 16)
    $0.idField = "Id"
    $0.arn = "arn:{partition}:servicediscovery:{region}:{account}:namespace/{id}"
    $0.arnField = "Arn"
    $0.indexes = ["Name"]
    $0.filters = filters
    $0.shown = { cloud, record in ["ServiceCount": .integer(Int64(cloud.referrers(of: record, service).count))] }
  }

  static let service = Kind(
    "servicediscovery.service", missing: FaultForm("ServiceNotFound", "Service not found: {id}"),
    inUse: FaultForm(
      "ResourceInUse", "Service contains registered instances; delete the instances before deleting the service")
  ) {
    $0.identifier = .letters(count: 16)
    $0.idField = "Id"
    $0.arn = "arn:{partition}:servicediscovery:{region}:{account}:service/{id}"
    $0.arnField = "Arn"
    $0.links = [Link("NamespaceId", to: "servicediscovery.namespace")]
    $0.filters = filters
    $0.shown = { cloud, record in ["InstanceCount": .integer(Int64(cloud.referrers(of: record, instance).count))] }
  }

  static let instance = Kind(
    "servicediscovery.instance", missing: FaultForm("InstanceNotFound", "Instance not found: {id}")
  ) {
    $0.links = [Link("ServiceId", to: "servicediscovery.service")]
  }

  static let operation = Kind(
    "servicediscovery.operation", missing: FaultForm("OperationNotFound", "Operation not found: {id}")
  ) {
    $0.identifier = .letters(count: 32)
    $0.idField = "Id"
  }

  private static let filters = ["TYPE": "Type", "NAME": "Name", "HTTP_NAME": "Name", "NAMESPACE_ID": "NamespaceId"]

  private static let noResource = FaultForm("ResourceNotFoundException", "Resource not found: {id}")

  static let namespaces = ServiceBehavior(
    "servicediscovery", kinds: [namespace, operation],
    operations: [
      "CreatePrivateDnsNamespace": create("DNS_PRIVATE"),
      "CreatePublicDnsNamespace": create("DNS_PUBLIC"),
      "CreateHttpNamespace": create("HTTP"),
      "GetNamespace": .get(namespace, id: "Id", as: "Namespace"),
      "ListNamespaces": .describe(namespace, as: "Namespaces"),
      "UpdatePrivateDnsNamespace": update,
      "UpdatePublicDnsNamespace": update,
      "UpdateHttpNamespace": update,
      "DeleteNamespace": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(namespace, try call.required("Id"), call)
        if let zone = record["Properties"]?["DnsProperties"]?["HostedZoneId"]?.string,
          let found = cloud.find(Route53.zone, zone, in: call.region)
        {
          cloud.erase(found)
        }
        try cloud.delete(record)
        return try done("DELETE_NAMESPACE", ["NAMESPACE": .string(record.id)], &cloud, call)
      },
      "GetOperation": .get(operation, id: "OperationId", as: "Operation"),
      "TagResource": .tag(.arn("ResourceARN", noResource)),
      "UntagResource": .untag(.arn("ResourceARN", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceARN", noResource), as: .list()),
    ])

  static let services = ServiceBehavior(
    "servicediscovery", kinds: [service, instance],
    operations: [
      "CreateService": Behavior { cloud, call throws(Fault) in
        let home = call.string("NamespaceId") ?? call["DnsConfig"]?["NamespaceId"]?.string ?? ""
        let space = try cloud.get(namespace, home, call)
        let name = try call.required("Name")
        if let taken = cloud.referrers(of: space, service).first(where: { $0.string("Name") == name }) {
          throw Fault(
            "ServiceAlreadyExists", "Service already exists: \(taken.id)", members: ["ServiceId": .string(taken.id)])
        }
        var fields = call.members("Description", "HealthCheckConfig", "HealthCheckCustomConfig", "CreatorRequestId")
        fields["Name"] = .string(name)
        fields["NamespaceId"] = .string(home)
        fields["CreateDate"] = .number(call.now)
        fields["Type"] =
          call["Type"] ?? (space["Type"] == "HTTP" ? "HTTP" : call["DnsConfig"] == nil ? "HTTP" : "DNS_HTTP")
        if let dns = call["DnsConfig"] {
          let standard: Value = ["RoutingPolicy": "MULTIVALUE", "NamespaceId": .string(home)]
          fields["DnsConfig"] = standard.merging(dns)
        }
        let made = try cloud.create(service, call, fields, tags: call.tags())
        return ["Service": cloud.view(made)]
      },
      "GetService": .get(service, id: "Id", as: "Service"),
      "ListServices": .describe(service, as: "Services"),
      "UpdateService": Behavior { cloud, call throws(Fault) in
        let wanted = call["Service"]
        let changed = try cloud.change(service, try call.required("Id"), call) { record in
          // What is left out of the settings of DNS and health is taken away.
          if let text = wanted?["Description"] { record["Description"] = text }
          record["HealthCheckConfig"] = wanted?["HealthCheckConfig"]
          if let dns = wanted?["DnsConfig"] {
            record["DnsConfig"] = (record["DnsConfig"] ?? [:]).merging(dns)
          } else {
            record["DnsConfig"] = nil
          }
        }
        return try done("UPDATE_SERVICE", ["SERVICE": .string(changed.id)], &cloud, call)
      },
      "DeleteService": .delete(service, id: "Id"),
      "GetServiceAttributes": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(service, try call.required("ServiceId"), call)
        return ["ServiceAttributes": ["ServiceArn": .string(record.arn ?? ""), "Attributes": [:]]]
      },
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

  /// The operation under whose identifier a change can be asked after.
  private static func done(
    _ type: String, _ targets: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let made = try cloud.create(
      operation, call,
      [
        "Type": .string(type), "Status": "PENDING", "CreateDate": .number(call.now), "UpdateDate": .number(call.now),
        "Targets": .object(targets),
      ]
    ) {
      $0.becomes(["Status": "SUCCESS"], at: call.after(30))
      $0.ends(at: call.told(for: 86_400, after: call.after(30)))
    }
    return ["OperationId": .string(made.id)]
  }

  private static func create(_ type: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let made = try make(type, named: try call.required("Name"), &cloud, call)
      return try done("CREATE_NAMESPACE", ["NAMESPACE": .string(made.id)], &cloud, call)
    }
  }

  /// Makes a namespace: `DNS_PRIVATE`, `DNS_PUBLIC` or `HTTP`.
  /// - Throws: A fault where a namespace of the type and the network has the name.
  static func make(
    _ type: String, named name: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Record {
    let taken = cloud.list(namespace, in: call.region, where: "Name", is: .string(name)).first {
      $0["Type"] == .string(type) && $0["Vpc"] == call["Vpc"]
    }
    if let taken {
      throw Fault(
        "NamespaceAlreadyExists", "Namespace already exists: \(taken.id)", members: ["NamespaceId": .string(taken.id)]
      )
    }
    var properties: [String: Value] = ["HttpProperties": ["HttpName": .string(name)]]
    if type != "HTTP" {
      if let network = call.string("Vpc"), cloud.find(EC2.vpc, network, in: call.region) == nil {
        throw Fault("InvalidInput", "The VPC \(network) does not exist")
      }
      let zone = try Route53.makeZone(named: name, of: call.string("Vpc"), for: "AWS Cloud Map", &cloud, call)
      properties["DnsProperties"] = [
        "HostedZoneId": .string(zone),
        "SOA": call["Properties"]?["DnsProperties"]?["SOA"] ?? ["TTL": 15],
      ]
    }
    var fields = call.members("Description", "CreatorRequestId", "Vpc")
    fields["Name"] = .string(name)
    fields["Type"] = .string(type)
    fields["Properties"] = .object(properties)
    fields["CreateDate"] = .number(call.now)
    return try cloud.create(namespace, call, fields, tags: call.tags())
  }

  private static let update = Behavior { cloud, call throws(Fault) in
    let wanted = call["Namespace"]
    let changed = try cloud.change(namespace, try call.required("Id"), call) { record in
      if let text = wanted?["Description"] { record["Description"] = text }
      if let life = wanted?["Properties"]?["DnsProperties"]?["SOA"] {
        Paths.apply(["Properties.DnsProperties.SOA": life], to: &record.fields)
      }
    }
    return try done("UPDATE_NAMESPACE", ["NAMESPACE": .string(changed.id)], &cloud, call)
  }
}
