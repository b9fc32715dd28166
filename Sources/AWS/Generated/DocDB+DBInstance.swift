// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DocDB {
  /// A resource of type `AWS::DocDB::DBInstance`.
  ///
  /// Identified by `Id`.
  public struct DBInstance: Resource {
    public static let typeName = "AWS::DocDB::DBInstance"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dbClusterIdentifier: Required. A change replaces the resource.
    ///   - dbInstanceClass: Required. Updated in place.
    ///   - autoMinorVersionUpgrade: Updated in place.
    ///   - availabilityZone: A change replaces the resource.
    ///   - caCertificateIdentifier: Updated in place.
    ///   - certificateRotationRestart: Updated in place.
    ///   - dbInstanceIdentifier: A change replaces the resource.
    ///   - enablePerformanceInsights: Updated in place.
    ///   - preferredMaintenanceWindow: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      dbClusterIdentifier: Input<DocDB.DBCluster.ID>,
      dbInstanceClass: Input<RDS.InstanceClass>,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      availabilityZone: Input<String>? = nil,
      caCertificateIdentifier: Input<String>? = nil,
      certificateRotationRestart: Input<Bool>? = nil,
      dbInstanceIdentifier: Input<String>? = nil,
      enablePerformanceInsights: Input<Bool>? = nil,
      preferredMaintenanceWindow: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DBClusterIdentifier"] = dbClusterIdentifier.expression
      declaration["DBInstanceClass"] = dbInstanceClass.expression
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["AvailabilityZone"] = availabilityZone?.expression
      declaration["CACertificateIdentifier"] = caCertificateIdentifier?.expression
      declaration["CertificateRotationRestart"] = certificateRotationRestart?.expression
      declaration["DBInstanceIdentifier"] = dbInstanceIdentifier?.expression
      declaration["EnablePerformanceInsights"] = enablePerformanceInsights?.expression
      declaration["PreferredMaintenanceWindow"] = preferredMaintenanceWindow?.expression
      declaration.set(tags)
    }

    /// `DBClusterIdentifier`. Required. A change replaces the resource.
    public var dbClusterIdentifier: Input<DocDB.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }

    /// `DBInstanceClass`. Required. Updated in place.
    public var dbInstanceClass: Input<RDS.InstanceClass> { declaration.reference("DBInstanceClass") }

    /// `AutoMinorVersionUpgrade`. Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }

    /// `AvailabilityZone`. A change replaces the resource.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }

    /// `CACertificateIdentifier`. Updated in place.
    public var caCertificateIdentifier: Input<String> { declaration.reference("CACertificateIdentifier") }

    /// `CertificateRotationRestart`. Updated in place.
    public var certificateRotationRestart: Input<Bool> { declaration.reference("CertificateRotationRestart") }

    /// `DBInstanceIdentifier`. A change replaces the resource.
    public var dbInstanceIdentifier: Input<String> { declaration.reference("DBInstanceIdentifier") }

    /// `EnablePerformanceInsights`. Updated in place.
    public var enablePerformanceInsights: Input<Bool> { declaration.reference("EnablePerformanceInsights") }

    /// `Endpoint`. Set by the cloud.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `Port`. Set by the cloud.
    public var port: Input<String> { declaration.reference("Port") }

    /// `PreferredMaintenanceWindow`. Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }
  }
}
