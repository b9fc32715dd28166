internal import InfraModel

extension JournalText {
  /// The forms that an entry has had. A journal's first line names the version of all its entries.
  static let migrations = DocumentMigrations([recordInOperation])

  /// Version 1 kept of a create only what it was to set. Protection, retention, dependencies and the rest of the
  /// record were never written, so what is found by such an entry is recorded as if none had been declared, until the
  /// next apply says otherwise.
  private static let recordInOperation = DocumentMigrations.Migration("the operation carries the record") { members in
    guard members["kind"]?.string == "begun", case .object(var operation)? = members["what"] else { return members }
    let properties = operation.removeValue(forKey: "properties")
    if operation["action"]?.string != Change.Action.delete.rawValue {
      operation["record"] = .compact([
        "address": operation["address"], "type": operation["type"], "region": operation["region"],
        "id": operation["resource"] ?? "", "status": .string(ResourceRecord.Status.incomplete.rawValue),
        "operation": operation["id"], "properties": properties ?? [:], "attributes": [:],
      ])
    }
    var members = members
    members["what"] = .object(operation)
    return members
  }
}
