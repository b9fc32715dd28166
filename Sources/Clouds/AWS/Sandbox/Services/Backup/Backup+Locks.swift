internal import InfraModel

/// Locks of vaults.
extension Backup {
  @Sendable static func lock(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let (least, most) = (call.integer("MinRetentionDays"), call.integer("MaxRetentionDays"))
    if let least, let most, most < least {
      throw invalid("MaxRetentionDays must be greater than or equal to MinRetentionDays")
    }
    if let days = call.integer("ChangeableForDays"), !(3...36_500).contains(days) {
      throw invalid("ChangeableForDays must be between 3 and 36500")
    }
    return try changeLock(&cloud, call) { record in
      record["Locked"] = true
      record["MinRetentionDays"] = call["MinRetentionDays"]
      record["MaxRetentionDays"] = call["MaxRetentionDays"]
      record["LockDate"] = call.integer("ChangeableForDays").map { .number(call.now + Double($0) * 86_400) }
    }
  }

  /// A lock whose date has passed stays as it is.
  static func changeLock(
    _ cloud: inout Cloud, _ call: Call, _ body: (inout Record) -> Void
  ) throws(Fault) -> [String: Value] {
    try cloud.change(vault, try call.required("BackupVaultName"), call) { record throws(Fault) in
      if let date = record["LockDate"]?.number, date <= call.now {
        throw Fault(
          "InvalidRequestException", "The vault lock configuration of \(record.id) cannot be changed any more",
          status: 400)
      }
      body(&record)
    }
    return [:]
  }
}
