internal import InfraModel

extension ServiceDiscovery {
  static let service = Kind(
    "servicediscovery.service", missing: FaultForm("ServiceNotFound", "Service not found: {id}"),
    inUse: FaultForm(
      "ResourceInUse", "Service contains registered instances; delete the instances before deleting the service")
  ) {
    $0.idField = "Id"
    $0.arn = "arn:{partition}:servicediscovery:{region}:{account}:service/{id}"
    $0.arnField = "Arn"
    $0.links = [Link("NamespaceId", to: "servicediscovery.namespace")]
    $0.filters = filters
    $0.shown = { cloud, record in ["InstanceCount": .integer(Int64(cloud.referrers(of: record, instance).count))] }
  }

  static let services = ServiceBehavior(
    "servicediscovery", kinds: [service],
    operations: [
      "CreateService": Behavior { cloud, call throws(Fault) in
        guard let given = call.string("NamespaceId") ?? call["DnsConfig"]?["NamespaceId"]?.string else {
          throw Fault("InvalidInput", "Namespace ID is required")
        }
        let home = given.split(separator: "/").last.map { String($0) } ?? given
        let space = try cloud.get(namespace, home, call)
        try check(call, in: space)
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
        if call["HealthCheckCustomConfig"] != nil { fields["HealthCheckCustomConfig"] = ["FailureThreshold": 1] }
        if let check = call["HealthCheckConfig"] {
          fields["HealthCheckConfig"] = Value.object(["FailureThreshold": 1]).merging(check)
        }
        fields["ResourceOwner"] = "SELF"
        fields["CreatedByAccount"] = .string(call.account)
        let made = try cloud.create(
          service, named: identifier("srv-", &cloud), call, fields, tags: call.tags())
        return ["Service": told(made, cloud)]
      },
      "GetService": Behavior { cloud, call throws(Fault) in
        ["Service": told(try get(service, "Id", cloud, call), cloud)]
      },
      "ListServices": .describe(service, as: "Services") { told($1, $0) },
      "UpdateService": Behavior { cloud, call throws(Fault) in
        let wanted = call["Service"]
        let found = try get(service, "Id", cloud, call)
        // What is found by calls alone has no settings that could change.
        guard found["Type"] != "HTTP" else {
          throw Fault("InvalidInput", "The service \(found.id) of an HTTP namespace cannot be updated")
        }
        let changed = try cloud.change(found) { record in
          // What is left out of the settings of DNS and health is taken away.
          if let text = wanted?["Description"] { record["Description"] = text }
          record["HealthCheckConfig"] = wanted?["HealthCheckConfig"].map {
            Value.object(["FailureThreshold": 1]).merging($0)
          }
          if let dns = wanted?["DnsConfig"] {
            record["DnsConfig"] = (record["DnsConfig"] ?? [:]).merging(dns)
          } else {
            record["DnsConfig"] = nil
          }
        }
        return try done("UPDATE_SERVICE", ["SERVICE": .string(changed.id)], &cloud, call)
      },
      "DeleteService": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try get(service, "Id", cloud, call))
        return [:]
      },
      "GetServiceAttributes": Behavior { cloud, call throws(Fault) in
        let record = try get(service, "ServiceId", cloud, call)
        return [
          "ServiceAttributes": [
            "ServiceArn": .string(record.arn ?? ""), "ResourceOwner": "SELF", "Attributes": record["Attributes"] ?? [:],
          ]
        ]
      },
      "UpdateServiceAttributes": Behavior { cloud, call throws(Fault) in
        let record = try get(service, "ServiceId", cloud, call)
        let all = (record["Attributes"]?.object ?? [:]).merging(call["Attributes"]?.object ?? [:]) { $1 }
        guard all.count <= 30 else {
          throw Fault("ServiceAttributesLimitExceededException", "A service has 30 attributes at most", status: 400)
        }
        try cloud.change(record) { $0["Attributes"] = .object(all) }
        return [:]
      },
      "DeleteServiceAttributes": Behavior { cloud, call throws(Fault) in
        let gone = Set(call.strings("Attributes"))
        try cloud.change(try get(service, "ServiceId", cloud, call)) { record in
          record["Attributes"] = .object((record["Attributes"]?.object ?? [:]).filter { !gone.contains($0.key) })
        }
        return [:]
      },
    ])

  /// A service as it is told: its attributes have an operation of their own.
  private static func told(_ record: Record, _ cloud: Cloud) -> Value { cloud.view(record).removing("Attributes") }

  /// Whether a namespace takes a service: API reference, CreateService.
  private static func check(_ call: Call, in space: Record) throws(Fault) {
    let isHTTP = space["Type"] == "HTTP" || call["Type"] == "HTTP"
    if isHTTP, call["DnsConfig"] != nil {
      throw Fault("InvalidInput", "DnsConfig is not for services that are found by API calls alone")
    }
    if call["HealthCheckConfig"] != nil, space["Type"] == "DNS_PRIVATE" {
      throw Fault("InvalidInput", "HealthCheckConfig is not for private namespaces")
    }
    if call["HealthCheckConfig"] != nil, call["HealthCheckCustomConfig"] != nil {
      throw Fault("InvalidInput", "Specify HealthCheckConfig or HealthCheckCustomConfig, not both")
    }
  }
}
