internal import InfraModel

extension CloudFront {
  static let function = Kind(
    "cloudfront.function", missing: missing("NoSuchFunctionExists"),
    exists: FaultForm(
      "FunctionAlreadyExists", "A function with the same name already exists in this account.", status: 409),
    inUse: FaultForm(
      "FunctionInUse", "Cannot delete the function because it's attached to one or more cache behaviors.", status: 409)
  ) {
    $0.isGlobal = true
    $0.idField = "Name"
    $0.arn = "arn:{partition}:cloudfront::{account}:function/{id}"
    $0.quota = Kind.Quota(
      100, FaultForm("TooManyFunctions", "You have reached the maximum number of functions.", status: 400))
  }

  /// Functions at the edge: what is edited, and what is live.
  static let functions = ServiceBehavior(
    "cloudfront", kinds: [function],
    operations: [
      "CreateFunction": Behavior { cloud, call throws(Fault) in
        try checkSize(call)
        let record = try cloud.create(
          function, named: try call.required("Name"), call,
          [
            "DEVELOPMENT": stage("DEVELOPMENT", call), "ETag": tag(&cloud), "Status": "UNPUBLISHED",
            "CreatedTime": .number(call.now),
          ], tags: Call.tags(call["Tags"]?["Items"]))
        return [
          "FunctionSummary": summary(record, "DEVELOPMENT"), "ETag": record["ETag"] ?? "",
          "Location": location(record, call),
        ]
      },
      "DescribeFunction": Behavior { cloud, call throws(Fault) in
        let (record, name) = try found(cloud, call)
        return ["FunctionSummary": summary(record, name), "ETag": record["ETag"] ?? ""]
      },
      "GetFunction": Behavior { cloud, call throws(Fault) in
        let (record, name) = try found(cloud, call)
        return [
          "FunctionCode": record[name]?["FunctionCode"] ?? "", "ETag": record["ETag"] ?? "",
          "ContentType": "application/octet-stream",
        ]
      },
      "UpdateFunction": Behavior { cloud, call throws(Fault) in
        try checkSize(call)
        let record = try matched(try cloud.get(function, try call.required("Name"), call), call)
        let new = tag(&cloud)
        let changed = try cloud.change(record) { record in
          record["DEVELOPMENT"] = stage("DEVELOPMENT", call)
          record["ETag"] = new
          record["Status"] = "UNPUBLISHED"
        }
        return ["FunctionSummary": summary(changed, "DEVELOPMENT"), "ETag": new]
      },
      "PublishFunction": Behavior { cloud, call throws(Fault) in
        let record = try matched(try cloud.get(function, try call.required("Name"), call), call)
        let changed = try cloud.change(record) { record in
          record["LIVE"] = record["DEVELOPMENT"]?.setting("Stage", to: "LIVE")
          record["Status"] = "UNASSOCIATED"
        }
        return ["FunctionSummary": summary(changed, "LIVE")]
      },
      "DeleteFunction": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try matched(try cloud.get(function, try call.required("Name"), call), call))
        return [:]
      },
      "ListFunctions": Behavior { cloud, call throws(Fault) in
        let name = call.string("Stage") ?? "DEVELOPMENT"
        let found = cloud.list(function, in: call.region).filter { $0[name] != nil }
        return ["FunctionList": list(found.map { summary($0, name) })]
      },
    ])

  /// Policies of behaviors are there, the account's or Amazon's, and their functions are live.
  static func checkAttached(to behaviors: [Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    for behavior in behaviors {
      for (member, kind, managed) in [
        ("CachePolicyId", cachePolicy, managedCachePolicies),
        ("OriginRequestPolicyId", originRequestPolicy, managedOriginRequestPolicies),
        ("ResponseHeadersPolicyId", responseHeadersPolicy, managedResponseHeadersPolicies),
      ] {
        guard let id = behavior[member]?.string, !id.isEmpty, !managed.contains(where: { $0.id == id }),
          cloud.find(kind, id, in: call.region) == nil
        else { continue }
        throw Fault(kind.missing.code, "The specified policy does not exist: \(id)", status: 404)
      }
      let functions = (behavior["FunctionAssociations"]?["Items"]?.list ?? []).compactMap { $0["FunctionARN"]?.string }
      for arn in functions where cloud.find(arn: arn)?["LIVE"] == nil {
        throw Fault(
          "InvalidFunctionAssociation", "The function ARN must reference a function in the LIVE stage: \(arn)",
          status: 400)
      }
    }
  }

  private static func checkSize(_ call: Call) throws(Fault) {
    guard case .bytes(let code)? = call["FunctionCode"], code.count > 10_240 else { return }
    throw Fault("FunctionSizeLimitExceeded", "The function is too large.", status: 413)
  }

  private static func stage(_ name: String, _ call: Call) -> Value {
    Value.object(call.members("FunctionConfig", "FunctionCode")).merging([
      "Stage": .string(name), "LastModifiedTime": .number(call.now),
    ])
  }

  private static func found(_ cloud: Cloud, _ call: Call) throws(Fault) -> (Record, String) {
    let record = try cloud.get(function, try call.required("Name"), call)
    let name = call.string("Stage") ?? "DEVELOPMENT"
    if record[name] == nil { throw function.missing.fault(record.id) }
    return (record, name)
  }

  private static func summary(_ record: Record, _ name: String) -> Value {
    [
      "Name": .string(record.id), "Status": record["Status"] ?? "",
      "FunctionConfig": record[name]?["FunctionConfig"] ?? [:],
      "FunctionMetadata": [
        "FunctionARN": .string(record.arn ?? ""), "Stage": .string(name), "CreatedTime": record["CreatedTime"] ?? 0,
        "LastModifiedTime": record[name]?["LastModifiedTime"] ?? 0,
      ],
    ]
  }
}
