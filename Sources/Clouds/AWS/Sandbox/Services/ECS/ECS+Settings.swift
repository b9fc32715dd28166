internal import InfraModel

/// Account settings.
extension ECS {
  static let setting = Kind(
    "ecs.setting",
    missing: FaultForm("InvalidParameterException", "The specified parameter isn't valid.", status: 400)
  ) {
    $0.idField = "name"
  }

  /// What is on where the account says nothing.
  private static let standard: [String: Value] = [
    "awsvpcTrunking": "disabled", "containerInsights": "disabled", "containerInstanceLongArnFormat": "enabled",
    "dualStackIPv6": "enabled", "fargateFIPSMode": "disabled", "fargateTaskRetirementWaitPeriod": "7",
    "guardDutyActivate": "off", "serviceLongArnFormat": "enabled", "tagResourceAuthorization": "off",
    "taskLongArnFormat": "enabled",
  ]

  static let accountSettings = ServiceBehavior(
    "ecs", kinds: [setting],
    operations: [
      "PutAccountSetting": Behavior { cloud, call throws(Fault) in
        let name = try call.required("name")
        let value = call["value"] ?? .null
        if let present = cloud.find(setting, name, in: call.region) {
          try cloud.change(present) { $0["value"] = value }
        } else {
          try cloud.create(setting, named: name, call, ["value": value])
        }
        return ["setting": told(name, value, call)]
      },
      "DeleteAccountSetting": Behavior { cloud, call throws(Fault) in
        let name = try call.required("name")
        if let present = cloud.find(setting, name, in: call.region) { cloud.erase(present) }
        return ["setting": told(name, standard[name] ?? "disabled", call)]
      },
      "ListAccountSettings": Behavior { cloud, call throws(Fault) in
        var values = call.bool("effectiveSettings") == true ? standard : [:]
        for record in cloud.list(setting, in: call.region) { values[record.id] = record["value"] }
        let wanted = call.string("name")
        let named = values.filter { wanted == nil || $0.key == wanted }.sorted { $0.key < $1.key }
        return ["settings": .list(named.map { told($0.key, $0.value, call) })]
      },
    ])

  private static func told(_ name: String, _ value: Value, _ call: Call) -> Value {
    ["name": .string(name), "value": value, "principalArn": .string(call.principal.arn), "type": "user"]
  }
}
