import AWSClient
import InfraModel

extension Route53 {
  /// A check of an endpoint, of other checks or of an alarm, by which records answer or do not. It goes whatever records
  /// name it: API reference, DeleteHealthCheck.
  ///
  /// Source: Amazon Route 53 API Reference, version 2013-04-01.
  static let healthCheck = Handler("AWS::Route53::HealthCheck", of: .route53, id: "HealthCheckId") {
    // The same reference and settings give the check that is there, so that a create can be sent again.
    Create(
      "CreateHealthCheck", [.code(as: "CallerReference") { .string($0.operation) }, "HealthCheckConfig"],
      outputs: ["HealthCheckId": "HealthCheck.Id"])
    Sets("HealthCheckConfig", uses: ["GetHealthCheck", "UpdateHealthCheck"]) { cloud, scope in
      let id = Value.string(scope.text("HealthCheckId"))
      let settings = HealthCheckForm.changing(
        scope["HealthCheckConfig"] ?? [:],
        from: scope.applied["HealthCheckConfig"] ?? scope.previous["HealthCheckConfig"] ?? [:])
      try await cloud.changing("GetHealthCheck", ["HealthCheckId": id], stale: ["HealthCheckVersionMismatch"]) {
        answer in
        var input = settings
        input["HealthCheckId"] = id
        input["HealthCheckVersion"] = answer["HealthCheck"]?["HealthCheckVersion"]
        _ = try await cloud.change("UpdateHealthCheck", input)
      }
    }
    Tags(
      "HealthCheckTags", create: .none, read: .call(Call("ListTagsForResource", tagged), at: "ResourceTagSet.Tags"),
      add: Call("ChangeTagsForResource", tagged + [.tagList(as: "AddTags")]),
      remove: Call("ChangeTagsForResource", tagged + [.tagKeys(as: "RemoveTagKeys")]))
    // Route 53 takes five requests a second of an account, so that one call reads all.
    Reads("ListHealthChecks", all: "HealthChecks", maps: [.field("HealthCheckId", as: "Id")])
    Deletes("DeleteHealthCheck", ["HealthCheckId"])
    Finds.code(["ListHealthChecks"]) { cloud, scope in
      let listed = try await cloud.ask("ListHealthChecks", [:])["HealthChecks"]?.list ?? []
      return listed.filter { $0["CallerReference"] == .string(scope.operation) }.compactMap { check in
        check["Id"].map { ["HealthCheckId": $0] }
      }
    }
    Traits(
      replacing: ["HealthCheckConfig.RoutingControlArn"],
      unremovable: ["HealthCheckConfig.IPAddress", "HealthCheckConfig.HealthThreshold"], exclusive: [],
      rules: [noAddressLater])
  }

  private static let tagged: [Field] = [
    .constant("healthcheck", as: "ResourceType"), .field("HealthCheckId", as: "ResourceId"),
  ]

  /// Source: API reference, UpdateHealthCheck, `IPAddress`: "you can't update an existing health check to add or remove
  /// the value of IPAddress"; removing it replaces the check.
  private static let noAddressLater = ChangeRule.update("a check by name gets no address") { change in
    guard change.changed.contains("HealthCheckConfig"), let config = change.before["HealthCheckConfig"],
      config["IPAddress"] == nil, change.after["HealthCheckConfig"]?["IPAddress"] != nil
    else { return [] }
    return [
      .refused(
        property: "HealthCheckConfig",
        message: "would get an address, and Route 53 cannot add one to a health check that is there",
        fix: "rename the resource to create a new health check")
    ]
  }
}

/// What an update of a check sends.
enum HealthCheckForm {
  /// What only a create sets.
  private static let fixed: Set<String> = ["MeasureLatency", "RequestInterval", "RoutingControlArn", "Type"]
  /// What an update takes back by its name; API reference, UpdateHealthCheck, `ResetElements`.
  private static let resettable: Set<String> = [
    "ChildHealthChecks", "FullyQualifiedDomainName", "Regions", "ResourcePath",
  ]

  /// The members of UpdateHealthCheck: what is declared, and Route 53's own values for what is declared no longer.
  static func changing(_ declared: Value, from before: Value) -> [String: Value] {
    let wanted = (declared.object ?? [:]).filter { !fixed.contains($0.key) && !$0.value.isNull }
    let gone = (before.object ?? [:]).keys.filter { wanted[$0] == nil && !fixed.contains($0) }.sorted()
    var members = wanted
    for (name, value) in standard(of: declared["Type"]?.string ?? "") where gone.contains(name) {
      members[name] = value
    }
    let reset = gone.filter(resettable.contains)
    if !reset.isEmpty { members["ResetElements"] = .list(reset.map { .string($0) }) }
    return members
  }

  /// API reference, HealthCheckConfig.
  private static func standard(of type: String) -> [String: Value] {
    var members: [String: Value] = ["Inverted": false]
    switch type {
    case "CLOUDWATCH_METRIC": members["InsufficientDataHealthStatus"] = "LastKnownStatus"
    case "HTTP", "HTTP_STR_MATCH", "HTTPS", "HTTPS_STR_MATCH", "TCP":
      let isSecure = type.hasPrefix("HTTPS")
      members["FailureThreshold"] = 3
      members["EnableSNI"] = .bool(isSecure)
      if type != "TCP" { members["Port"] = isSecure ? 443 : 80 }
    default: break
    }
    return members
  }
}
