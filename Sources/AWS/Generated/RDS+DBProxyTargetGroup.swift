// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// A resource of type `AWS::RDS::DBProxyTargetGroup`.
  ///
  /// Identified by `TargetGroupArn`.
  public struct DBProxyTargetGroup: Resource {
    public static let typeName = "AWS::RDS::DBProxyTargetGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dbProxyName: Required. 1 to 64 characters. Matches `[A-z][0-z]*`. A change replaces the resource.
    ///   - targetGroupName: Required. 1 to 63 characters. A change replaces the resource.
    ///   - connectionPoolConfigurationInfo: Updated in place.
    ///   - dbClusterIdentifiers: Updated in place.
    ///   - dbInstanceIdentifiers: Updated in place.
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

    /// `DBProxyName`. Required. 1 to 64 characters. Matches `[A-z][0-z]*`. A change replaces the resource.
    public var dbProxyName: Input<RDS.DBProxy.Name> { declaration.reference("DBProxyName") }

    /// `TargetGroupName`. Required. 1 to 63 characters. A change replaces the resource.
    public var targetGroupName: Input<RDS.DBProxyTargetGroup.TargetGroupName> { declaration.reference("TargetGroupName") }

    /// `ConnectionPoolConfigurationInfo`. Updated in place.
    public var connectionPoolConfigurationInfo: Input<RDS.DBProxyTargetGroup.ConnectionPoolConfigurationInfoFormat> { declaration.reference("ConnectionPoolConfigurationInfo") }

    /// `DBClusterIdentifiers`. Updated in place.
    public var dbClusterIdentifiers: Input<[RDS.DBCluster.ID]> { declaration.reference("DBClusterIdentifiers") }

    /// `DBInstanceIdentifiers`. Updated in place.
    public var dbInstanceIdentifiers: Input<[RDS.DBInstance.ID]> { declaration.reference("DBInstanceIdentifiers") }

    /// `TargetGroupArn`. Set by the cloud.
    public var targetGroupArn: Input<String> { declaration.reference("TargetGroupArn") }

    /// The nested object `ConnectionPoolConfigurationInfoFormat`.
    public struct ConnectionPoolConfigurationInfoFormat: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - maxConnectionsPercent: 0 to 100.
      ///   - maxIdleConnectionsPercent: 0 to 100.
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
