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
  }

  /// Functions at the edge: what is edited, and what is live.
  static let functions = ServiceBehavior(
    "cloudfront", kinds: [function],
    operations: [
      "CreateFunction": Behavior { cloud, call throws(Fault) in
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
