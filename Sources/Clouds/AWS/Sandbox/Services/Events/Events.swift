internal import InfraModel

/// Amazon EventBridge: buses and archives; rules are in `Events+Rules.swift`.
///
/// Source: EventBridge API Reference, version 2015-10-07.
enum Events {
  static let bus = Kind(
    "events.event-bus", missing: FaultForm("ResourceNotFoundException", "Event bus {id} does not exist."),
    exists: FaultForm("ResourceAlreadyExistsException", "Event bus {id} already exists.")
  ) {
    $0.idField = "Name"
    $0.arn = "arn:{partition}:events:{region}:{account}:event-bus/{id}"
    $0.arnField = "Arn"
    $0.quota = Kind.Quota(100, FaultForm("LimitExceededException", "The limit for event buses has been exceeded."))
  }

  static let archive = Kind(
    "events.archive", missing: FaultForm("ResourceNotFoundException", "Archive {id} does not exist."),
    exists: FaultForm("ResourceAlreadyExistsException", "Archive {id} already exists.")
  ) {
    $0.idField = "ArchiveName"
    $0.arn = "arn:{partition}:events:{region}:{account}:archive/{id}"
    $0.arnField = "ArchiveArn"
  }

  static let buses = ServiceBehavior(
    "events", kinds: [bus, archive],
    operations: [
      "CreateEventBus": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        if name == "default" { throw bus.exists.fault(name) }
        var fields = call.members("Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig")
        fields["CreationTime"] = .number(call.now)
        fields["LastModifiedTime"] = .number(call.now)
        let record = try cloud.create(bus, named: name, call, fields, tags: call.tags())
        return record.fields.merging(["EventBusArn": .string(record.arn ?? "")]) { $1 }
      },
      "DescribeEventBus": Behavior { cloud, call throws(Fault) in try described(cloud, call) },
      "ListEventBuses": Behavior { cloud, call throws(Fault) in
        let all = [standard(call)] + cloud.list(bus, in: call.region).map(\.fields)
        let found = all.filter { ($0["Name"]?.string ?? "").hasPrefix(call.string("NamePrefix") ?? "") }
        return ["EventBuses": .list(found.map { .object($0) })]
      },
      "UpdateEventBus": Behavior { cloud, call throws(Fault) in
        try cloud.change(bus, try call.required("Name"), call) { record in
          record.merge(["Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig"], of: call)
          record["LastModifiedTime"] = .number(call.now)
        }.fields
      },
      "DeleteEventBus": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        if name == "default" {
          throw Fault("ValidationException", "Cannot delete event bus default.", status: 400)
        }
        guard let record = cloud.find(bus, name, in: call.region) else { return [:] }
        if !cloud.referrers(of: record).isEmpty {
          throw Fault("ValidationException", "Event bus \(name) cannot be deleted because it has rules.", status: 400)
        }
        try cloud.delete(record)
        return [:]
      },
      "PutPermission": Behavior { cloud, call throws(Fault) in
        if call.string("EventBusName") ?? "default" != "default" {
          try cloud.change(bus, busName(call), call) { $0.merge(["Policy"], of: call) }
        }
        return [:]
      },
      "RemovePermission": Behavior { cloud, call throws(Fault) in
        if call.string("EventBusName") ?? "default" != "default" {
          try cloud.change(bus, busName(call), call) { $0["Policy"] = nil }
        }
        return [:]
      },
      "PutEvents": Behavior { cloud, call throws(Fault) in
        var entries: [Value] = []
        for _ in call.list("Entries") { entries.append(["EventId": .string(cloud.identifier(.uuid))]) }
        return ["FailedEntryCount": 0, "Entries": .list(entries)]
      },
      "CreateArchive": Behavior { cloud, call throws(Fault) in
        var fields = call.members("EventSourceArn", "Description", "EventPattern", "KmsKeyIdentifier")
        fields["RetentionDays"] = call["RetentionDays"] ?? 0
        fields["State"] = "ENABLED"
        fields["CreationTime"] = .number(call.now)
        fields["SizeBytes"] = 0
        fields["EventCount"] = 0
        return try cloud.create(archive, named: try call.required("ArchiveName"), call, fields).fields
      },
      "DescribeArchive": .get(archive, id: "ArchiveName"),
      "ListArchives": .describe(archive, as: "Archives"),
      "UpdateArchive": Behavior { cloud, call throws(Fault) in
        try cloud.change(archive, try call.required("ArchiveName"), call) {
          $0.merge(["Description", "EventPattern", "RetentionDays", "KmsKeyIdentifier"], of: call)
        }.fields
      },
      "DeleteArchive": .delete(archive, id: "ArchiveName"),
    ])

  /// The bus that every account has.
  private static func standard(_ call: Call) -> [String: Value] {
    ["Name": "default", "Arn": .string(call.arn("events", "event-bus/default"))]
  }

  private static func described(_ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = call.string("Name") ?? "default"
    return name == "default" ? standard(call) : try cloud.get(bus, name, call).fields
  }
}
