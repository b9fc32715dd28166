internal import InfraModel

extension Route53 {
  static let healthCheck = Kind(
    "route53.healthcheck",
    missing: FaultForm("NoSuchHealthCheck", "A health check with id {id} does not exist.", status: 404)
  ) {
    $0.identifier = .uuid
    $0.isGlobal = true
    $0.idField = "Id"
    $0.indexes = ["CallerReference"]
    $0.arn = "arn:{partition}:route53:::healthcheck/{id}"
    $0.quota = Kind.Quota(
      200, FaultForm("TooManyHealthChecks", "This health check can't be created because the account has 200 already."))
  }

  /// A reference that a check had which is gone: it is never taken again.
  static let spentReference = Kind(
    "route53.spent-reference", missing: FaultForm("NoSuchHealthCheck", "", status: 404), exists: taken
  ) { $0.isGlobal = true }

  private static let taken = FaultForm(
    "HealthCheckAlreadyExists",
    "A health check with the same caller reference exists already, with other settings.", status: 409)

  /// Health checks. They are not carried out, so none fails.
  static let healthChecks = ServiceBehavior(
    "route53", kinds: [healthCheck, spentReference],
    operations: [
      "CreateHealthCheck": Behavior { cloud, call throws(Fault) in
        let reference = try call.required("CallerReference")
        let wanted = call["HealthCheckConfig"] ?? [:]
        try check(wanted, cloud)
        let config = standard(wanted).merging(wanted)
        if cloud.find(spentReference, reference, in: call.region) != nil { throw taken.fault(reference) }
        // A call that comes again is given the check that is there, where it asks for the same.
        if let before = cloud.first(healthCheck, in: call.region, where: "CallerReference", is: .string(reference)) {
          guard before["HealthCheckConfig"] == config else { throw taken.fault(reference) }
          return created(before)
        }
        let made = try cloud.create(
          healthCheck, call,
          ["CallerReference": .string(reference), "HealthCheckConfig": config, "HealthCheckVersion": 1])
        return created(made)
      },
      "GetHealthCheck": Behavior { cloud, call throws(Fault) in
        ["HealthCheck": .object(try cloud.get(healthCheck, try call.required("HealthCheckId"), call).fields)]
      },
      "ListHealthChecks": Behavior { cloud, call throws(Fault) in
        let all = cloud.list(healthCheck, in: call.region)
        return [
          "HealthChecks": .list(all.map { .object($0.fields) }), "Marker": call["Marker"] ?? "", "IsTruncated": false,
          "MaxItems": "100",
        ]
      },
      "UpdateHealthCheck": Behavior { cloud, call throws(Fault) in
        let wanted = Value.object(call.members(except: ["HealthCheckId", "HealthCheckVersion", "ResetElements"]))
        let record = try cloud.get(healthCheck, try call.required("HealthCheckId"), call)
        if let version = call["HealthCheckVersion"], version != record["HealthCheckVersion"] {
          throw Fault(
            "HealthCheckVersionMismatch",
            "The value of HealthCheckVersion in the request doesn't match the value of HealthCheckVersion in the health check.",
            status: 409)
        }
        let reset = Set(call.strings("ResetElements"))
        let before = record["HealthCheckConfig"] ?? [:]
        if before["IPAddress"] == nil, wanted["IPAddress"] != nil {
          throw Fault("InvalidInput", "An IP address can't be added to a health check.", status: 400)
        }
        let config = Value.object((before.object ?? [:]).filter { !reset.contains($0.key) }).merging(wanted)
        try check(config, cloud)
        let changed = try cloud.change(record) { record in
          record["HealthCheckConfig"] = config
          record["HealthCheckVersion"] = .integer((record["HealthCheckVersion"]?.integer ?? 0) + 1)
        }
        return ["HealthCheck": .object(changed.fields)]
      },
      "DeleteHealthCheck": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(healthCheck, try call.required("HealthCheckId"), call)
        try cloud.delete(record)
        try cloud.create(spentReference, named: record.string("CallerReference") ?? record.id, call, [:])
        return [:]
      },
    ])

  private static func created(_ record: Record) -> [String: Value] {
    [
      "HealthCheck": .object(record.fields),
      "Location": .string("https://route53.amazonaws.com/2013-04-01/healthcheck/\(record.id)"),
    ]
  }

  /// Whether checks of a type ask an endpoint.
  private static func asksEndpoint(_ type: String) -> Bool {
    !["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"].contains(type)
  }

  /// What a check has where its caller says nothing.
  private static func standard(_ wanted: Value) -> Value {
    let type = wanted["Type"]?.string ?? ""
    var members: [String: Value] = ["Inverted": false, "Disabled": false]
    guard asksEndpoint(type) else { return .object(members) }
    members["RequestInterval"] = 30
    members["FailureThreshold"] = 3
    members["MeasureLatency"] = false
    members["EnableSNI"] = .bool(type.hasPrefix("HTTPS"))
    if let port: Value = type.hasPrefix("HTTPS") ? 443 : type.hasPrefix("HTTP") ? 80 : nil { members["Port"] = port }
    return .object(members)
  }

  private static func check(_ wanted: Value, _ cloud: Cloud) throws(Fault) {
    let type = wanted["Type"]?.string ?? ""
    for child in (wanted["ChildHealthChecks"]?.list ?? []).compactMap(\.string)
    where cloud.find(healthCheck, child, in: "") == nil {
      throw Fault("InvalidInput", "The health check \(child) does not exist.", status: 400)
    }
    if let address = wanted["IPAddress"]?.string, unreachable.contains(where: address.hasPrefix) {
      throw Fault("InvalidInput", "The IP address \(address) is not one that Route 53 can check.", status: 400)
    }
    if !asksEndpoint(type), wanted["Port"] != nil {
      throw Fault("InvalidInput", "Port must not be specified for \(type) health checks.", status: 400)
    }
    if asksEndpoint(type), wanted["IPAddress"] == nil, wanted["FullyQualifiedDomainName"] == nil {
      throw Fault(
        "InvalidInput", "Basic health checks must specify an IP address or a fully qualified domain name.", status: 400)
    }
    if type.hasSuffix("STR_MATCH"), wanted["SearchString"]?.string?.isEmpty ?? true {
      throw Fault("InvalidInput", "A search string must be specified for \(type) health checks.", status: 400)
    }
  }

  /// Beginnings of addresses of a network's own.
  private static let unreachable =
    ["10.", "127.", "169.254.", "192.168."] + (16...31).map { "172.\($0)." }
}
