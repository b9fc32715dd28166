internal import InfraModel

extension Bridge {
  /// The caller's reference is made up as a name would be.
  ///
  /// Source: Route 53 API Reference; CloudFormation reference, AWS::Route53::HealthCheck.
  static let healthCheck = Bridge(
    type: "AWS::Route53::HealthCheck", service: "route53", name: "*CallerReference",
    forms: ["HealthCheckConfig": .healthCheck, "HealthCheckTags": .tags(.list()), "Tags": .tags(.list())],
    create: Step(
      "CreateHealthCheck", ["CallerReference": "*CallerReference", "HealthCheckConfig": "HealthCheckConfig"],
      gives: ["HealthCheckId": "HealthCheck.Id"]),
    changes: [
      .set(
        ["HealthCheckConfig"],
        [
          Step(
            "UpdateHealthCheck",
            Dictionary(uniqueKeysWithValues: healthCheckMembers.map { ($0, .property("HealthCheckConfig.\($0)")) })
              .merging([
                "HealthCheckId": "HealthCheckId", "ResetElements": .property("HealthCheckConfig", .absentElements),
              ]) { $1 })
        ]),
      .tags(
        "HealthCheckTags", add: Step("ChangeTagsForResource", tagged.merging(["AddTags": "+Tags"]) { $1 }),
        remove: Step("ChangeTagsForResource", tagged.merging(["RemoveTagKeys": "-Tags"]) { $1 })),
    ],
    reads: [
      .item(
        Step(
          "GetHealthCheck", ["HealthCheckId": "HealthCheckId"], at: "HealthCheck",
          gives: ["HealthCheckConfig": "HealthCheckConfig"], absent: ["NoSuchHealthCheck"])),
      .item(Step("ListTagsForResource", tagged, at: "ResourceTagSet", gives: ["HealthCheckTags": "Tags"])),
    ],
    delete: Step("DeleteHealthCheck", ["HealthCheckId": "HealthCheckId"]),
    list: Step("ListHealthChecks", at: "HealthChecks", gives: ["HealthCheckId": "Id"]))

  private static let tagged: [String: Source] = [
    "ResourceType": .constant("healthcheck"), "ResourceId": "HealthCheckId",
  ]

  private static let healthCheckMembers = [
    "AlarmIdentifier", "ChildHealthChecks", "EnableSNI", "FailureThreshold", "FullyQualifiedDomainName",
    "HealthThreshold", "IPAddress", "InsufficientDataHealthStatus", "Inverted", "Port", "Regions", "ResourcePath",
    "SearchString",
  ]
}

extension Bridge.Form {
  /// The settings of a check; the registry does not know that one is switched off.
  fileprivate static let healthCheck = Bridge.Form(encode: { $0 }, decode: { $0.removing("Disabled") })

  /// The names of what an update takes back where it is not declared.
  fileprivate static let absentElements = Bridge.Form(
    encode: { config in
      let names = ["ChildHealthChecks", "FullyQualifiedDomainName", "Regions", "ResourcePath"]
      return .list(names.filter { config[$0] == nil }.map { .string($0) })
    }, decode: { $0 })
}
