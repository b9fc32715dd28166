import InfraModel

extension ChangeRule {
  /// I/O-optimized storage that is left cannot be chosen again at once.
  /// Source: the user guide of Aurora, "Storage configurations for Amazon Aurora DB clusters", and the developer guide of
  /// DocumentDB, "Amazon DocumentDB cluster storage configurations": to I/O-optimized storage once every 30 days.
  /// - Parameter type: What the service calls that storage.
  static func optimizedOnce(_ type: Value, by service: String) -> ChangeRule {
    update("I/O-optimized storage once") { change in
      guard change.changed.contains("StorageType"), change.before["StorageType"] == type else { return [] }
      return [.irreversible("\(service) accepts I/O-optimized storage once in 30 days")]
    }
  }

  /// Source: the API reference of ModifyDBCluster, `MasterUserSecretKmsKeyId`.
  /// - Parameter path: Where the key is declared.
  static func keyOfManagedPassword(_ path: String, by service: String) -> ChangeRule {
    let property = path.split(separator: ".").first.map(String.init) ?? path
    return update("key of a managed password") { change in
      let (before, after) = (Value.object(change.before)[path: path], Value.object(change.after)[path: path])
      guard change.changed.contains(property), change.before["ManageMasterUserPassword"] == true,
        change.after["ManageMasterUserPassword"] == true, let after, !after.isNull, after != before
      else { return [] }
      return [
        .refused(
          property: property,
          message: "would encrypt the secret of its password with another key, which \(service) does not support",
          fix: "turn ManageMasterUserPassword off with a MasterUserPassword and apply, then on with the other key")
      ]
    }
  }

  /// Source: the user guide of RDS, "Working with storage": "you can't reduce the amount of storage".
  static let shrinkingStorage = update("shrinking storage") { change in
    guard let (before, after) = change.numbers(of: "AllocatedStorage"), after < before else { return [] }
    return [
      .refused(
        property: "AllocatedStorage", message: "would shrink from \(before) to \(after) GiB, which RDS refuses",
        fix: "declare AllocatedStorage \(before) or more")
    ]
  }

  static let storageGrowthIsFinal = update("growth is final") { change in
    guard let (before, after) = change.numbers(of: "AllocatedStorage"), after > before else { return [] }
    return [.irreversible("storage that has grown to \(after) GiB can't shrink to \(before) GiB")]
  }
}
