import AWSClient
import InfraModel

extension RDS {
  /// The databases that a proxy serves, and how many of their connections it takes. The group itself comes and goes with its
  /// proxy, so making it is to register databases, and deleting it is to take them off again.
  ///
  /// Source: Amazon RDS API Reference, RegisterDBProxyTargets, ModifyDBProxyTargetGroup.
  static let dbProxyTargetGroup = Handler("AWS::RDS::DBProxyTargetGroup", of: .rds, id: "TargetGroupArn") {
    Create(
      uses: ["RegisterDBProxyTargets", "DescribeDBProxyTargetGroups"],
      properties: ["DBProxyName", "TargetGroupName", "DBInstanceIdentifiers", "DBClusterIdentifiers"],
      outputs: ["TargetGroupArn": "TargetGroupArn"]
    ) { cloud, scope in
      try await ProxyTargets.register(cloud, scope, instead: [:])
      guard let group = try await ProxyTargets.group(cloud, scope) else { throw ProxyTargets.missing(scope) }
      return ["TargetGroupArn": group["TargetGroupArn"] ?? ""]
    }
    Sets("DBInstanceIdentifiers", "DBClusterIdentifiers", uses: ProxyTargets.uses) { cloud, scope in
      try await ProxyTargets.register(cloud, scope, instead: scope.previous)
    }
    Sets(
      "ConnectionPoolConfigurationInfo", by: "ModifyDBProxyTargetGroup",
      [
        "DBProxyName", "TargetGroupName",
        .field("ConnectionPoolConfigurationInfo", as: "ConnectionPoolConfig", .connectionPool),
      ], removed: .to(["ConnectionPoolConfigurationInfo": .object(ConnectionPool.standard)]),
      retries: [Retry(on: ["InvalidDBProxyStateFault"], for: 300)])
    Reads(
      uses: ["DescribeDBProxyTargetGroups", "DescribeDBProxyTargets"],
      maps: [.field("ConnectionPoolConfigurationInfo", as: "ConnectionPoolConfig", .connectionPool)], ProxyTargets.read)
    Deletes(uses: ["DeregisterDBProxyTargets", "ModifyDBProxyTargetGroup"], ProxyTargets.remove)
    Finds.likeness(["DescribeDBProxyTargetGroups", "DescribeDBProxyTargets"]) { cloud, scope in
      guard let item = try await ProxyTargets.read(cloud, scope) else { return [] }
      return [["TargetGroupArn": item["TargetGroupArn"] ?? ""]]
    }
    Traits(
      comparisons: [
        "DBInstanceIdentifiers": .unordered, "DBClusterIdentifiers": .unordered,
        "ConnectionPoolConfigurationInfo.SessionPinningFilters": .unordered,
      ], exclusive: ["DBProxyName"], identities: [["DBProxyName", "TargetGroupName"]])
  }
}

/// How many connections a proxy takes, and what RDS has where nothing is declared.
enum ConnectionPool {
  /// RDS API Reference, ConnectionPoolConfiguration: defaults for PostgreSQL and MySQL.
  static let standard: [String: Value] = [
    "ConnectionBorrowTimeout": 120, "InitQuery": "", "MaxConnectionsPercent": 100, "MaxIdleConnectionsPercent": 50,
    "SessionPinningFilters": [],
  ]
}

extension ValueEncoding {
  /// Settings of a pool: what is not declared goes back to what RDS has.
  fileprivate static let connectionPool = ValueEncoding.code(
    encode: { value in .object(ConnectionPool.standard.merging(value.object ?? [:]) { $1 }) },
    decode: { value in
      let told = (value.object ?? [:]).filter { ConnectionPool.standard[$0.key] != $0.value }
      return told.isEmpty ? nil : .object(told)
    })
}
