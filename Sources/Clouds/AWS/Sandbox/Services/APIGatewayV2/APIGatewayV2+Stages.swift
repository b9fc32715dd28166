internal import InfraModel

extension APIGatewayV2 {
  static let stages = ServiceBehavior(
    "apigatewayv2", kinds: [stage],
    operations: [
      "CreateStage": Behavior { cloud, call throws(Fault) in
        let id = try call.required("ApiId")
        _ = try cloud.get(api, id, call)
        let name = try call.required("StageName")
        let isWord = name.utf8.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        guard name == "$default" || (isWord && (1...128).contains(name.utf8.count)) else {
          throw bad("Stage name only allows a-zA-Z0-9_-")
        }
        let standard: [String: Value] = [
          "CreatedDate": time(call), "RouteSettings": [:], "StageVariables": [:],
          "DefaultRouteSettings": ["DetailedMetricsEnabled": false],
        ]
        var record = cloud.new(
          stage, named: "\(id)/\(name)", call,
          standard.merging(call.members(except: ["Tags"])) { $1 }, tags: call.tags())
        try deploy(&record, &cloud, call)
        return cloud.view(try cloud.insert(record)).object ?? [:]
      },
      "GetStage": Behavior { cloud, call throws(Fault) in cloud.view(try stage(cloud, call)).object ?? [:] },
      "GetStages": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try cloud.get(api, try call.required("ApiId"), call), stage)
        return ["Items": .list(found.map { cloud.view($0) })]
      },
      "UpdateStage": Behavior { cloud, call throws(Fault) in
        let before = try stage(cloud, call)
        var after = before
        after.fields.merge(call.input) { $1 }
        for name in ["RouteSettings", "DefaultRouteSettings"] {
          if let given = call[name] { after[name] = (before[name] ?? [:]).merging(given) }
        }
        // An empty text takes a variable away.
        merge("StageVariables", of: call, into: &after, before)
        clear(&after, ["Description", "ClientCertificateId"])
        try deploy(&after, &cloud, call)
        return cloud.view(try cloud.change(before) { $0 = after }).object ?? [:]
      },
      "DeleteStage": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try stage(cloud, call))
        return [:]
      },
      "DeleteAccessLogSettings": Behavior { cloud, call throws(Fault) in
        try cloud.change(try stage(cloud, call)) { $0["AccessLogSettings"] = nil }
        return [:]
      },
      "DeleteRouteSettings": Behavior { cloud, call throws(Fault) in
        let key = try call.required("RouteKey")
        try cloud.change(try stage(cloud, call)) { $0.set(key, in: "RouteSettings", to: nil) }
        return [:]
      },
    ])

  private static func stage(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try cloud.get(stage, "\(try call.required("ApiId"))/\(try call.required("StageName"))", call)
  }

  /// A stage that deploys by itself has a deployment of its own.
  private static func deploy(_ record: inout Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    record["LastUpdatedDate"] = time(call)
    let settings = [record["DefaultRouteSettings"]].compactMap(\.self) + (record["RouteSettings"]?.object ?? [:]).values
    for name in ["ThrottlingBurstLimit", "ThrottlingRateLimit"]
    where settings.contains(where: { ($0[name]?.number ?? 0) < 0 }) {
      throw bad("\(name) must be greater than or equal to 0")
    }
    // Destinations are kept without what names all streams of a log group.
    if let place = record["AccessLogSettings"]?["DestinationArn"]?.string, place.hasSuffix(":*") {
      record.set("DestinationArn", in: "AccessLogSettings", to: .string(String(place.dropLast(2))))
    }
    if let id = call.string("DeploymentId"), cloud.find(deployment, id, in: call.region) == nil {
      throw deployment.missing.fault(id)
    }
    guard record["AutoDeploy"] == true else { return }
    if call["DeploymentId"] != nil { throw bad("A stage with AutoDeploy takes no DeploymentId") }
    if record["DeploymentId"] != nil { return }
    let made = try cloud.create(
      deployment, call,
      [
        "ApiId": record["ApiId"] ?? "", "CreatedDate": time(call), "AutoDeployed": true,
        "DeploymentStatus": "DEPLOYED",
        "Description": .string("Automatic deployment triggered by changes to the Api configuration"),
      ])
    record["DeploymentId"] = .string(made.id)
    record["LastDeploymentStatusMessage"] = .string("Successfully deployed stage with deployment ID '\(made.id)'")
  }
}
