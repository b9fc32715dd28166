internal import InfraModel

extension EC2 {
  static let flowLog = kind(
    "fl", id: "FlowLogId", missing: "InvalidFlowLogId.NotFound", as: "flow log ID", type: "vpc-flow-log"
  ) {
    $0.indexes = ["ResourceId"]
    $0.filters = ["deliver-log-status": "DeliverLogsStatus"]
  }

  private static let standardFormat =
    "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} "
    + "${bytes} ${start} ${end} ${action} ${log-status}"

  /// Records of a network's traffic. None passes here, so that nothing is delivered.
  static let flowLogs = ServiceBehavior(
    "ec2", kinds: [flowLog],
    operations: [
      "CreateFlowLogs": Behavior { cloud, call throws(Fault) in
        var made: [Value] = []
        for id in call.strings("ResourceIds") {
          try checkResource(id, cloud, call)
          if cloud.list(flowLog, in: call.region, where: "ResourceId", is: .string(id)).contains(where: {
            isSame($0, call)
          }) {
            throw Fault(
              "FlowLogAlreadyExists",
              "Error. There is an existing Flow Log with the same configuration and log destination.")
          }
          made.append(.string(try makeFlowLog(&cloud, call, of: id).id))
        }
        var answer: [String: Value] = ["FlowLogIds": .list(made), "Unsuccessful": []]
        answer["ClientToken"] = call["ClientToken"]
        return answer
      },
      "DescribeFlowLogs": Behavior { cloud, call throws(Fault) in
        let wanted = Set(call.strings("FlowLogIds"))
        let found = try cloud.matching(flowLog, ids: nil, call).filter { wanted.isEmpty || wanted.contains($0.id) }
        return ["FlowLogs": .list(found.map { cloud.view($0) })]
      },
      "DeleteFlowLogs": Behavior { cloud, call throws(Fault) in
        for id in call.strings("FlowLogIds") { try cloud.delete(flowLog, id, call) }
        return ["Unsuccessful": []]
      },
    ])

  private static func checkResource(_ id: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    switch call.string("ResourceType") {
    case "VPC": _ = try cloud.get(vpc, id, call)
    case "Subnet": _ = try cloud.get(subnet, id, call)
    case "NetworkInterface": _ = try cloud.get(interface, id, call)
    default: break
    }
  }

  private static func destination(_ call: Call) -> String? {
    call.string("LogDestination")
      ?? call.string("LogGroupName").map { call.arn("logs", "log-group:\($0)") }
  }

  private static func isSame(_ record: Record, _ call: Call) -> Bool {
    record.string("LogDestination") == destination(call) && record["TrafficType"] == (call["TrafficType"] ?? "ALL")
  }

  private static func makeFlowLog(_ cloud: inout Cloud, _ call: Call, of id: String) throws(Fault) -> Record {
    let type = call.string("LogDestinationType") ?? "cloud-watch-logs"
    if type == "cloud-watch-logs", call["DeliverLogsPermissionArn"] == nil {
      throw Fault(
        "InvalidParameter", "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.")
    }
    guard let target = destination(call) else {
      throw Fault("InvalidParameter", "LogDestination can't be empty if LogGroupName is not provided.")
    }
    var fields: [String: Value] = [
      "ResourceId": .string(id), "TrafficType": call["TrafficType"] ?? "ALL", "LogDestinationType": .string(type),
      "LogDestination": .string(target), "LogFormat": call["LogFormat"] ?? .string(standardFormat),
      "MaxAggregationInterval": call["MaxAggregationInterval"] ?? 600, "CreationTime": .integer(Int64(call.now)),
      "DeliverLogsStatus": "SUCCESS", "FlowLogStatus": "ACTIVE",
    ]
    for name in ["DeliverLogsPermissionArn", "DeliverCrossAccountRole", "DestinationOptions"] {
      fields[name] = call[name]
    }
    if type == "cloud-watch-logs" {
      let group = target.split(separator: ":").dropFirst(6).first.map { String($0) }
      fields["LogGroupName"] = call["LogGroupName"] ?? group.map(Value.string)
    }
    return try cloud.create(flowLog, call, fields, tags: call.tags(specification: "vpc-flow-log"))
  }
}
