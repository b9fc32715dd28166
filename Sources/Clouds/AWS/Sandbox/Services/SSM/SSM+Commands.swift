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
        return ["Commands": .list(found.map { shown($0, at: call.now) })]
      },
      "ListCommandInvocations": Behavior { cloud, call throws(Fault) in
        let found = try commands(cloud, call).flatMap { record in
          hosts(record).filter { call.string("InstanceId") ?? $0 == $0 }.map {
            Value.object(invocation(record, $0, at: call.now))
          }
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
        var told = invocation(record, host, at: call.now)
        told["StandardOutputContent"] = ""
        told["StandardErrorContent"] = ""
        return told
      },
      "CancelCommand": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(command, try call.required("CommandId"), call)
        if call.now < ends(record) { try cloud.change(record) { $0["CancelledAt"] = .number(call.now) } }
        return [:]
      },
    ])

  /// The longest time in seconds that nothing is heard of a command.
  private static let length = 10.0

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
        "DocumentName": .string(document), "Comment": call["Comment"] ?? "", "Parameters": call["Parameters"] ?? [:],
        "InstanceIds": .list(reached.map { .string($0) }), "Targets": call["Targets"] ?? [],
        "RequestedDateTime": .number(call.now), "TimeoutSeconds": call["TimeoutSeconds"] ?? 3600,
      ])
    return ["Command": shown(record, at: call.now)]
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

  private static func ends(_ record: Record) -> Double {
    record["CancelledAt"]?.number ?? (record["RequestedDateTime"]?.number ?? 0) + length
  }

  /// The status that the script ends with.
  private static func status(_ record: Record) -> Int64 {
    for line in (record["Parameters"]?["commands"]?.list ?? []).compactMap(\.string) {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == "exit", let status = Int64(words[1]) { return status }
    }
    return 0
  }

  private static func word(_ record: Record, at now: Double) -> String {
    let begun = (record["RequestedDateTime"]?.number ?? 0) + 1
    if now < min(begun, ends(record)) { return "Pending" }
    if now < ends(record) { return "InProgress" }
    if record["CancelledAt"] != nil { return "Cancelled" }
    return status(record) == 0 ? "Success" : "Failed"
  }

  private static func shown(_ record: Record, at now: Double) -> Value {
    var fields = record.fields
    fields["Status"] = .string(hosts(record).isEmpty ? "Success" : word(record, at: now))
    fields["StatusDetails"] = fields["Status"]
    fields["TargetCount"] = .integer(Int64(hosts(record).count))
    fields["CancelledAt"] = nil
    return .object(fields)
  }

  private static func invocation(_ record: Record, _ host: String, at now: Double) -> [String: Value] {
    let word = word(record, at: now)
    return [
      "CommandId": .string(record.id), "InstanceId": .string(host), "Comment": record["Comment"] ?? "",
      "DocumentName": record["DocumentName"] ?? "", "Status": .string(word), "StatusDetails": .string(word),
      "ResponseCode": .integer(word == "Success" ? 0 : word == "Failed" ? status(record) : -1),
    ]
  }
}
