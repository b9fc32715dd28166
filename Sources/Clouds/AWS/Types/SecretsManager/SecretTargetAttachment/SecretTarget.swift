import AWSClient
import InfraModel
import Provider

/// The database that a secret is for, as keys of the secret's JSON object tell it.
///
/// Source: the user guide of Secrets Manager, "JSON structure of AWS Secrets Manager secrets".
struct SecretTarget {
  let type: String
  let id: String

  /// All keys that an attachment writes and takes away.
  static let keys: Set<String> = ["engine", "host", "port", "dbname", instanceKey, clusterKey]

  private static let instanceKey = "dbInstanceIdentifier"
  private static let clusterKey = "dbClusterIdentifier"

  /// What is asked for where a database is reached.
  static let uses: [Use] = [
    Use("DescribeDBInstances", of: .rds), Use("DescribeDBClusters", of: .rds), Use("GetResource", of: .cloudControl),
  ]

  /// The types that a secret can name.
  static let types = [
    "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DocDB::DBInstance", "AWS::DocDB::DBCluster",
    "AWS::Redshift::Cluster",
  ]

  /// The one that an object names; `nil` where it names none by its identifier.
  static func attached(in members: [String: Value]) -> SecretTarget? {
    let engine = members["engine"]?.string ?? ""
    let service = ["mongo": "DocDB", "redshift": "Redshift"][engine] ?? "RDS"
    if let id = members[clusterKey]?.string {
      return SecretTarget(type: "AWS::\(service)::\(service == "Redshift" ? "Cluster" : "DBCluster")", id: id)
    }
    return members[instanceKey]?.string.map { SecretTarget(type: "AWS::\(service)::DBInstance", id: $0) }
  }

  /// Databases have names without regard to letter case.
  func names(_ target: String) -> Bool { id.lowercased() == target.lowercased() }

  /// Writes the declared target's keys into the secret, unless it names one already that is not this resource's: the
  /// former one of an update, or that of a create whose answer was lost.
  /// - Returns: The secret's ARN.
  static func attach(_ cloud: CloudCalls, _ scope: CallScope, to secret: Value) async throws -> Value {
    let target = SecretTarget(type: scope.text("TargetType"), id: scope.text("TargetId"))
    let connection = try await target.connection(cloud)
    var own = [scope.previous["TargetId"]?.string].compactMap(\.self)
    if !scope.previous.isEmpty || scope.mayBeUnmarked || cloud.hasLostAnswer { own.append(target.id) }
    return try await SecretObject.change(secret, cloud) { members throws(ProviderError) in
      if let attached = attached(in: members), !own.contains(where: attached.names) {
        throw ProviderError(
          .alreadyExists,
          "the secret is attached to \(attached.id) already, and can have one target: take \(keys.sorted().joined(separator: ", ")) "
            + "out of its value, or use another secret")
      }
      return members.filter { !keys.contains($0.key) }.merging(connection) { $1 }
    }
  }

  /// Where the database is reached, by the keys of a secret.
  private func connection(_ cloud: CloudCalls) async throws -> [String: Value] {
    let name = Value.string(id)
    let found: [String: Value]
    switch type {
    case "AWS::RDS::DBInstance", "AWS::DocDB::DBInstance":
      let item = try await cloud.ask("DescribeDBInstances", ["DBInstanceIdentifier": name], of: .rds)["DBInstances"]?[0]
      found = [
        "engine": Self.engine(item?["Engine"]), "host": item?["Endpoint"]?["Address"] ?? .null,
        "port": item?["Endpoint"]?["Port"] ?? .null, "dbname": item?["DBName"] ?? .null,
        Self.instanceKey: item?["DBInstanceIdentifier"] ?? .null,
      ]
    case "AWS::RDS::DBCluster", "AWS::DocDB::DBCluster":
      let item = try await cloud.ask("DescribeDBClusters", ["DBClusterIdentifier": name], of: .rds)["DBClusters"]?[0]
      found = [
        "engine": Self.engine(item?["Engine"]), "host": item?["Endpoint"] ?? .null, "port": item?["Port"] ?? .null,
        "dbname": item?["DatabaseName"] ?? .null, Self.clusterKey: item?["DBClusterIdentifier"] ?? .null,
      ]
    case "AWS::Redshift::Cluster": found = try await registered(cloud)
    default: throw ProviderError(.unsupported, "a secret can't name a database of the type \(type)")
    }
    guard let host = found["host"], !host.isNull else {
      throw ProviderError(.conflict, "\(type) \(id) has no address yet: apply again when it is available")
    }
    return found.filter { !$0.value.isNull }
  }

  /// The same of what only the registry's types tell: a cluster of Redshift.
  private func registered(_ cloud: CloudCalls) async throws -> [String: Value] {
    let input: [String: Value] = ["TypeName": .string(type), "Identifier": .string(id)]
    let text = try await cloud.ask("GetResource", input, of: .cloudControl)["ResourceDescription"]?["Properties"]?
      .string
    let properties = text.flatMap { try? JSON.parse($0) } ?? .null
    return [
      "engine": "redshift", "host": properties["Endpoint"]?["Address"] ?? .null,
      "port": properties["Endpoint"]?["Port"]?.wholeNumber.map { .integer($0) } ?? .null,
      "dbname": properties["DBName"] ?? .null, Self.clusterKey: .string(id),
    ]
  }

  /// An engine as functions that rotate know it.
  private static func engine(_ name: Value?) -> Value {
    let name = name?.string ?? ""
    if name == "docdb" { return "mongo" }
    if name.hasPrefix("aurora-postgres") { return "postgres" }
    if name.hasPrefix("aurora") { return "mysql" }
    let families = ["oracle", "sqlserver", "db2", "custom-oracle", "custom-sqlserver"]
    let family = families.first { name.hasPrefix($0) }
    return .string(family.map { $0.hasPrefix("custom-") ? String($0.dropFirst(7)) : $0 } ?? name)
  }
}
