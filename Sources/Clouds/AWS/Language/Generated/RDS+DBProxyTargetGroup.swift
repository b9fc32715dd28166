// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// The databases of a proxy (`AWS::RDS::DBProxyTargetGroup`).
  ///
  /// - Identified by `TargetGroupArn`.
  public struct DBProxyTargetGroup: Resource {
    public static let typeName = "AWS::RDS::DBProxyTargetGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dbProxyName: The proxy: an `AWS::RDS::DBProxy`, by its name. Required. 1 to 64 characters. Matches `[A-z][0-z]*`. A change replaces the resource.
    ///   - targetGroupName: The name of the target group: `default`. Required. 1 to 63 characters. A change replaces the resource.
    ///   - connectionPoolConfigurationInfo: How connections are pooled. Updated in place.
    ///   - dbClusterIdentifiers: The clusters: each an `AWS::RDS::DBCluster`, by its ID. Updated in place.
    ///   - dbInstanceIdentifiers: The instances: each an `AWS::RDS::DBInstance`, by its ID. Updated in place.
    public init(
      _ name: String,
      dbProxyName: Input<RDS.DBProxy.Name>,
      targetGroupName: RDS.DBProxyTargetGroup.TargetGroupName,
      connectionPoolConfigurationInfo: RDS.DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat? = nil,
      dbClusterIdentifiers: [Input<RDS.DBCluster.ID>]? = nil,
      dbInstanceIdentifiers: [Input<RDS.DBInstance.ID>]? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["DBProxyName"] = dbProxyName.expression
      declaration["TargetGroupName"] = targetGroupName.expression
      declaration["ConnectionPoolConfigurationInfo"] = connectionPoolConfigurationInfo?.expression
      declaration["DBClusterIdentifiers"] = dbClusterIdentifiers?.expression
      declaration["DBInstanceIdentifiers"] = dbInstanceIdentifiers?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The proxy: an `AWS::RDS::DBProxy`, by its name (`DBProxyName`). Required. 1 to 64 characters. Matches `[A-z][0-z]*`. A change replaces the resource.
    public var dbProxyName: Input<RDS.DBProxy.Name> { declaration.reference("DBProxyName") }
    /// The name of the target group: `default` (`TargetGroupName`). Required. 1 to 63 characters. A change replaces the resource.
    public var targetGroupName: Input<RDS.DBProxyTargetGroup.TargetGroupName> { declaration.reference("TargetGroupName") }
    /// How connections are pooled (`ConnectionPoolConfigurationInfo`). Updated in place.
    public var connectionPoolConfigurationInfo: Input<RDS.DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat> { declaration.reference("ConnectionPoolConfigurationInfo") }
    /// The clusters: each an `AWS::RDS::DBCluster`, by its ID (`DBClusterIdentifiers`). Updated in place.
    public var dbClusterIdentifiers: Input<[RDS.DBCluster.ID]> { declaration.reference("DBClusterIdentifiers") }
    /// The instances: each an `AWS::RDS::DBInstance`, by its ID (`DBInstanceIdentifiers`). Updated in place.
    public var dbInstanceIdentifiers: Input<[RDS.DBInstance.ID]> { declaration.reference("DBInstanceIdentifiers") }
    /// The ARN of the target group (`TargetGroupArn`). Set by the cloud.
    public var targetGroupArn: Input<String> { declaration.reference("TargetGroupArn") }

    /// How connections are pooled (an object of `AWS::RDS::DBProxyTargetGroup`).
    public struct ConnectionPoolConfigurationInfoFormat: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - connectionBorrowTimeout: How long a client waits for a connection, in whole seconds.
      ///   - initQuery: Statements that each new connection runs.
      ///   - maxConnectionsPercent: How many of the database's connections are used at most, in percent. 0 to 100.
      ///   - maxIdleConnectionsPercent: How many connections are kept idle at most, in percent. 0 to 100.
      ///   - sessionPinningFilters: What does not tie a client to its connection.
      public init(
        connectionBorrowTimeout: TimeSpan? = nil,
        initQuery: Input<String>? = nil,
        maxConnectionsPercent: Input<Int>? = nil,
        maxIdleConnectionsPercent: Input<Int>? = nil,
        sessionPinningFilters: [Input<String>]? = nil
      ) {
        members["ConnectionBorrowTimeout"] = connectionBorrowTimeout?.inSeconds
        members["InitQuery"] = initQuery?.expression
        members["MaxConnectionsPercent"] = maxConnectionsPercent?.expression
        members["MaxIdleConnectionsPercent"] = maxIdleConnectionsPercent?.expression
        members["SessionPinningFilters"] = sessionPinningFilters?.expression
      }
    }

    /// What `TargetGroupName` can be.
    public enum TargetGroupName: String, Expressible {
      case `default` = "default"
    }
  }
}
