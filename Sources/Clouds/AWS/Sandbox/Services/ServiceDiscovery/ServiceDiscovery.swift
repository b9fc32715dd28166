internal import InfraModel

/// AWS Cloud Map: namespaces, services and instances in them. No name is answered.
///
/// Source: AWS Cloud Map API Reference, version 2017-03-14.
enum ServiceDiscovery {
  static let namespace = Kind(
    "servicediscovery.namespace", missing: FaultForm("NamespaceNotFound", "No namespace found: {id}"),
    inUse: FaultForm("ResourceInUse", "Namespace has associated services; delete those first: {id}")
  ) {
    $0.idField = "Id"
    $0.arn = "arn:{partition}:servicediscovery:{region}:{account}:namespace/{id}"
    $0.arnField = "Arn"
    $0.indexes = ["Name"]
    $0.filters = filters
    $0.shown = { cloud, record in ["ServiceCount": .integer(Int64(cloud.referrers(of: record, service).count))] }
  }

  static let operation = Kind(
    "servicediscovery.operation", missing: FaultForm("OperationNotFound", "Operation not found: {id}")
  ) {
    $0.idField = "Id"
    $0.filters = filters
  }

  static let filters = [
    "TYPE": "Type", "NAME": "Name", "HTTP_NAME": "Name", "NAMESPACE_ID": "NamespaceId", "STATUS": "Status",
  ]

  /// What identifiers of namespaces (`ns-`) and services (`srv-`) are made of.
  static func identifier(_ prefix: String, _ cloud: inout Cloud) -> String {
    prefix + cloud.random("abcdefghijklmnopqrstuvwxyz234567", 16)
  }

  /// A record by its identifier or its ARN.
  static func get(_ kind: Kind, _ member: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let text = try call.required(member)
    return try cloud.get(kind, text.split(separator: "/").last.map { String($0) } ?? text, call)
  }

  private static let noResource = FaultForm("ResourceNotFoundException", "Resource not found: {id}")

  static let namespaces = ServiceBehavior(
    "servicediscovery", kinds: [namespace, operation],
    operations: [
      "CreatePrivateDnsNamespace": create("DNS_PRIVATE"),
      "CreatePublicDnsNamespace": create("DNS_PUBLIC"),
      "CreateHttpNamespace": create("HTTP"),
      "GetNamespace": Behavior { cloud, call throws(Fault) in
        ["Namespace": told(try get(namespace, "Id", cloud, call), cloud)]
      },
      "ListNamespaces": .describe(namespace, as: "Namespaces") { told($1, $0) },
      "UpdatePrivateDnsNamespace": update("DNS_PRIVATE"),
      "UpdatePublicDnsNamespace": update("DNS_PUBLIC"),
      "UpdateHttpNamespace": update("HTTP"),
      "DeleteNamespace": Behavior { cloud, call throws(Fault) in
        let record = try get(namespace, "Id", cloud, call)
        try cloud.checkUnused(record)
        if let zone = record["Properties"]?["DnsProperties"]?["HostedZoneId"]?.string,
          let found = cloud.find(Route53.zone, zone, in: call.region)
        {
          cloud.erase(found)
        }
        try cloud.delete(record)
        return try done("DELETE_NAMESPACE", ["NAMESPACE": .string(record.id)], &cloud, call)
      },
      "GetOperation": .get(operation, id: "OperationId", as: "Operation"),
      "ListOperations": .describe(operation, as: "Operations") { _, record in
        ["Id": .string(record.id), "Status": record["Status"] ?? ""]
      },
      "TagResource": .tag(.arn("ResourceARN", noResource)),
      "UntagResource": .untag(.arn("ResourceARN", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceARN", noResource), as: .list()),
    ])

  /// A namespace as it is told: its network is known by its zone alone.
  private static func told(_ record: Record, _ cloud: Cloud) -> Value { cloud.view(record).removing("Vpc") }

  /// The operation under whose identifier a change can be asked after.
  static func done(
    _ type: String, _ targets: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    let made = try cloud.create(
      operation, named: "\(cloud.random(letters, 32))-\(cloud.random(letters, 8))", call,
      [
        "Type": .string(type), "Status": "PENDING", "CreateDate": .number(call.now), "UpdateDate": .number(call.now),
        "Targets": .object(targets), "OwnerAccount": .string(call.account),
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
    fields["ResourceOwner"] = "SELF"
    return try cloud.create(namespace, named: identifier("ns-", &cloud), call, fields, tags: call.tags())
  }

  private static func update(_ type: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let wanted = call["Namespace"]
      let record = try get(namespace, "Id", cloud, call)
      guard record.string("Type") == type else {
        throw Fault("InvalidInput", "The namespace \(record.id) is not of the type \(type)")
      }
      let changed = try cloud.change(record) { record in
        if let text = wanted?["Description"] { record["Description"] = text }
        if let life = wanted?["Properties"]?["DnsProperties"]?["SOA"] {
          Paths.apply(["Properties.DnsProperties.SOA": life], to: &record.fields)
        }
      }
      return try done("UPDATE_NAMESPACE", ["NAMESPACE": .string(changed.id)], &cloud, call)
    }
  }
}
