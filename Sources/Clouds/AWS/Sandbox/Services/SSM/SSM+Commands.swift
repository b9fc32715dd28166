internal import InfraModel

/// AWS Systems Manager's commands: sent to machines that run and have a profile, delivered after a second, over after ten.
///
/// Nothing is run. A command comes to the end that its script says by itself: the status of its first line that is
/// `exit` and a number; 0 where there is none.
///
/// Source: Systems Manager API Reference, version 2014-11-06.
extension SSM {
  static let command = Kind(
    "ssm.command", missing: FaultForm("InvalidCommandId", "The specified command ID isn't valid: {id}")
  ) {
    $0.identifier = .uuid
    $0.idField = "CommandId"
  }

  static let commands = ServiceBehavior(
    "ssm", kinds: [command],
    operations: [
      "SendCommand": Behavior(send),
      "ListCommands": Behavior { cloud, call throws(Fault) in
        let found = try commands(cloud, call).filter { record in
          call.list("Filters").allSatisfy { passes(record, $0) }
        }
        return ["Commands": .list(found.map(shown))]
      },
      "ListCommandInvocations": Behavior { cloud, call throws(Fault) in
        let found = try commands(cloud, call).flatMap { record in
          hosts(record).filter { call.string("InstanceId") ?? $0 == $0 }.map { Value.object(invocation(record, $0)) }
        }
        return ["CommandInvocations": .list(found)]
      },
      "GetCommandInvocation": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(command, try call.required("CommandId"), call)
        let host = try call.required("InstanceId")
        guard hosts(record).contains(host) else {
          throw Fault(
            "InvocationDoesNotExist", "The command ID and managed node ID you specified didn't match any invocations.")
        }
        var told = invocation(record, host)
        told["StandardOutputContent"] = ""
        told["StandardErrorContent"] = ""
        return told
      },
      "CancelCommand": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(command, try call.required("CommandId"), call)
        if ["Pending", "InProgress"].contains(record.string("Status") ?? "") {
          try cloud.change(record) { record in
            record.stays()
            record["Status"] = "Cancelled"
          }
        }
        return [:]
      },
    ])

  @Sendable private static func send(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let document = try call.required("DocumentName")
    var hosts = call.strings("InstanceIds")
    for target in call.list("Targets") {
      let (key, values) = (target["Key"]?.string ?? "", (target["Values"]?.list ?? []).compactMap(\.string))
      hosts += cloud.list(EC2.instance, in: call.region).filter { machine in
        key == "InstanceIds"
          ? values.contains(machine.id) : machine.tags[String(key.dropFirst(4))].map(values.contains) == true
      }.map(\.id)
    }
    let named = Set(call.strings("InstanceIds"))
    let reached = Set(hosts).sorted().filter { host in
      guard let machine = cloud.find(EC2.instance, host, in: call.region) else { return false }
      return machine.fields["State"]?["Name"] == "running" && machine["IamInstanceProfile"] != nil
    }
    guard named.isSubset(of: reached) else {
      throw Fault(
        "InvalidInstanceId",
        "Instances \(named.subtracting(reached).sorted()) not in a valid state for account \(call.account)")
    }
    let record = try cloud.create(
      command, call,
      [
        "Status": reached.isEmpty ? "Success" : "Pending",
        "DocumentName": .string(document), "Comment": call["Comment"] ?? "", "Parameters": call["Parameters"] ?? [:],
        "InstanceIds": .list(reached.map { .string($0) }), "Targets": call["Targets"] ?? [],
        "RequestedDateTime": .number(call.now), "TimeoutSeconds": call["TimeoutSeconds"] ?? 3600,
      ]
    ) { record in
      guard !reached.isEmpty else { return }
      record.becomes(["Status": "InProgress"], at: call.after(1))
      record.becomes(["Status": status(record) == 0 ? "Success" : "Failed"], at: call.after(10))
    }
    return ["Command": shown(record)]
  }

  private static func commands(_ cloud: Cloud, _ call: Call) throws(Fault) -> [Record] {
    guard let id = call.string("CommandId") else {
      return cloud.list(command, in: call.region).sorted { $0.ordinal > $1.ordinal }
    }
    return [try cloud.get(command, id, call)]
  }

  private static func passes(_ record: Record, _ filter: Value) -> Bool {
    switch filter["key"]?.string {
    case "DocumentName": record["DocumentName"] == filter["value"]
    default: true
    }
  }

  private static func hosts(_ record: Record) -> [String] {
    (record["InstanceIds"]?.list ?? []).compactMap(\.string)
  }

  /// The status that the script ends with.
  private static func status(_ record: Record) -> Int64 {
    for line in (record["Parameters"]?["commands"]?.list ?? []).compactMap(\.string) {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == "exit", let status = Int64(words[1]) { return status }
    }
    return 0
  }

  private static func shown(_ record: Record) -> Value {
    var fields = record.fields
    fields["StatusDetails"] = fields["Status"]
    fields["TargetCount"] = .integer(Int64(hosts(record).count))
    return .object(fields)
  }

  private static func invocation(_ record: Record, _ host: String) -> [String: Value] {
    let word = record.string("Status") ?? ""
    return [
      "CommandId": .string(record.id), "InstanceId": .string(host), "Comment": record["Comment"] ?? "",
      "DocumentName": record["DocumentName"] ?? "", "Status": .string(word), "StatusDetails": .string(word),
      "ResponseCode": .integer(word == "Success" ? 0 : word == "Failed" ? status(record) : -1),
    ]
  }
}
