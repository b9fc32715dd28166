internal import InfraModel

extension Lambda {
  /// What is set on a function by calls of its own.
  static let functionSettings = ServiceBehavior(
    "lambda", kinds: [],
    operations: [
      "PutFunctionCodeSigningConfig": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(try function(cloud, call)) { $0.merge(["CodeSigningConfigArn"], of: call) }
        return ["CodeSigningConfigArn": changed["CodeSigningConfigArn"] ?? "", "FunctionName": .string(changed.id)]
      },
      "GetFunctionCodeSigningConfig": Behavior { cloud, call throws(Fault) in
        let record = try function(cloud, call)
        return ["CodeSigningConfigArn": record["CodeSigningConfigArn"] ?? "", "FunctionName": .string(record.id)]
      },
      "DeleteFunctionCodeSigningConfig": Behavior { cloud, call throws(Fault) in
        try cloud.change(try function(cloud, call)) { $0["CodeSigningConfigArn"] = nil }
        return [:]
      },
      "PutFunctionRecursionConfig": Behavior { cloud, call throws(Fault) in
        try cloud.change(try function(cloud, call)) { $0.merge(["RecursiveLoop"], of: call) }
        return ["RecursiveLoop": call["RecursiveLoop"] ?? ""]
      },
      "GetFunctionRecursionConfig": Behavior { cloud, call throws(Fault) in
        ["RecursiveLoop": try function(cloud, call)["RecursiveLoop"] ?? "Terminate"]
      },
      "PutRuntimeManagementConfig": Behavior { cloud, call throws(Fault) in
        let config = Value.object(call.members("UpdateRuntimeOn", "RuntimeVersionArn"))
        try put(config, in: "RuntimeManagement", &cloud, call)
        return config.merging(["FunctionArn": .string(try Name(call).arn(call))]).object ?? [:]
      },
      "GetRuntimeManagementConfig": Behavior { cloud, call throws(Fault) in
        let config = try setting("RuntimeManagement", cloud, call) ?? ["UpdateRuntimeOn": "Auto"]
        return config.merging(["FunctionArn": .string(try Name(call).arn(call))]).object ?? [:]
      },
      "PutFunctionScalingConfig": Behavior { cloud, call throws(Fault) in
        try put(call["FunctionScalingConfig"] ?? [:], in: "Scaling", &cloud, call)
        return ["FunctionState": "Active"]
      },
      "GetFunctionScalingConfig": Behavior { cloud, call throws(Fault) in
        let config = try setting("Scaling", cloud, call) ?? [:]
        return [
          "FunctionArn": .string(try Name(call).arn(call)), "AppliedFunctionScalingConfig": config,
          "RequestedFunctionScalingConfig": config,
        ]
      },
      "CreateFunctionUrlConfig": Behavior { cloud, call throws(Fault) in
        if try setting("Urls", cloud, call) != nil {
          throw conflict(
            "Failed to create function url config for [functionArn = \(try Name(call).arn(call))]. Error message:  FunctionUrlConfig exists for this Lambda function"
          )
        }
        let host = cloud.random("abcdefghijklmnopqrstuvwxyz234567", 32)
        let now = time(call)
        var config = call.members("AuthType", "Cors")
        config["InvokeMode"] = call["InvokeMode"] ?? "BUFFERED"
        config["FunctionUrl"] = .string("https://\(host).lambda-url.\(call.region).on.aws/")
        config["FunctionArn"] = .string(try Name(call).arn(call))
        config["CreationTime"] = now
        config["LastModifiedTime"] = now
        try put(.object(config), in: "Urls", &cloud, call)
        return config
      },
      "GetFunctionUrlConfig": .setting("Urls"),
      "UpdateFunctionUrlConfig": Behavior { cloud, call throws(Fault) in
        try update(["AuthType", "Cors", "InvokeMode"], in: "Urls", "LastModifiedTime", time(call), &cloud, call)
      },
      "DeleteFunctionUrlConfig": .deleteSetting("Urls"),
      "ListFunctionUrlConfigs": .settings("Urls", as: "FunctionUrlConfigs"),
      "PutFunctionEventInvokeConfig": Behavior { cloud, call throws(Fault) in
        var config = call.members("MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig")
        config["FunctionArn"] = .string(
          call.arn("lambda", "function:\(try Name(call).function):\(try Name(call).qualifier ?? "$LATEST")"))
        config["LastModified"] = .integer(Int64(call.now))
        try put(.object(config), in: "InvokeConfigs", &cloud, call)
        return config
      },
      "GetFunctionEventInvokeConfig": .setting("InvokeConfigs"),
      "UpdateFunctionEventInvokeConfig": Behavior { cloud, call throws(Fault) in
        try update(
          ["MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig"], in: "InvokeConfigs",
          "LastModified", .integer(Int64(call.now)), &cloud, call)
      },
      "DeleteFunctionEventInvokeConfig": .deleteSetting("InvokeConfigs"),
      "ListFunctionEventInvokeConfigs": .settings("InvokeConfigs", as: "FunctionEventInvokeConfigs"),
    ])

  fileprivate static let noSetting = Fault(
    "ResourceNotFoundException", "The resource you requested does not exist.")

  /// A setting of the function, or of the version or alias that the call names.
  fileprivate static func setting(_ field: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Value? {
    _ = try target(cloud, call)
    return try function(cloud, call)[field]?[try Name(call).qualifier ?? "$LATEST"]
  }

  fileprivate static func put(_ value: Value?, in field: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let qualifier = try Name(call).qualifier ?? "$LATEST"
    _ = try target(cloud, call)
    try cloud.change(try function(cloud, call)) { $0.set(qualifier, in: field, to: value) }
  }

  private static func update(
    _ names: [String], in field: String, _ stamp: String, _ time: Value, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    guard let before = try setting(field, cloud, call) else { throw noSetting }
    let given = call.input.filter { names.contains($0.key) }
    let after = before.merging(.object(given)).setting(stamp, to: time)
    try put(after, in: field, &cloud, call)
    return after.object ?? [:]
  }
}

extension Behavior {
  fileprivate static func setting(_ field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      guard let config = try Lambda.setting(field, cloud, call) else { throw Lambda.noSetting }
      return config.object ?? [:]
    }
  }

  fileprivate static func deleteSetting(_ field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      if try Lambda.setting(field, cloud, call) == nil { throw Lambda.noSetting }
      try Lambda.put(nil, in: field, &cloud, call)
      return [:]
    }
  }

  fileprivate static func settings(_ field: String, as member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let all = try Lambda.function(cloud, call)[field]?.object ?? [:]
      return [member: .list(all.sorted { $0.key < $1.key }.map(\.value))]
    }
  }
}
