// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DocDB {
  /// An instance that serves a document database cluster (`AWS::DocDB::DBInstance`).
  ///
  /// - Identified by `Id`.
  public struct DBInstance: Resource {
    public static let typeName = "AWS::DocDB::DBInstance"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dbClusterIdentifier: The cluster that the instance serves: an `AWS::DocDB::DBCluster`, by its ID. Required. A change replaces the resource.
    ///   - dbInstanceClass: The class of instance: processors and memory. Required. Updated in place.
    ///   - autoMinorVersionUpgrade: Whether minor versions of the engine are installed in the maintenance window. Updated in place.
    ///   - availabilityZone: The zone it is in. A change replaces the resource.
    ///   - caCertificateIdentifier: The authority that signs the server's TLS certificate. Updated in place.
    ///   - certificateRotationRestart: Whether the database restarts when the certificate is replaced. Updated in place. Never read back.
    ///   - dbInstanceIdentifier: The name of the instance. A change replaces the resource.
    ///   - enablePerformanceInsights: Whether Performance Insights records the load of the database. Updated in place.
    ///   - preferredMaintenanceWindow: When maintenance is done, in UTC (`sun:05:00-sun:06:00`). Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The cluster that the instance serves: an `AWS::DocDB::DBCluster`, by its ID (`DBClusterIdentifier`). Required. A change replaces the resource.
    public var dbClusterIdentifier: Input<DocDB.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }
    /// The class of instance: processors and memory (`DBInstanceClass`). Required. Updated in place.
    public var dbInstanceClass: Input<RDS.InstanceClass> { declaration.reference("DBInstanceClass") }
    /// Whether minor versions of the engine are installed in the maintenance window (`AutoMinorVersionUpgrade`). Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }
    /// The zone it is in (`AvailabilityZone`). A change replaces the resource.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }
    /// The authority that signs the server's TLS certificate (`CACertificateIdentifier`). Updated in place.
    public var caCertificateIdentifier: Input<String> { declaration.reference("CACertificateIdentifier") }
    /// Whether the database restarts when the certificate is replaced (`CertificateRotationRestart`). Updated in place. Never read back.
    public var certificateRotationRestart: Input<Bool> { declaration.reference("CertificateRotationRestart") }
    /// The name of the instance (`DBInstanceIdentifier`). A change replaces the resource.
    public var dbInstanceIdentifier: Input<String> { declaration.reference("DBInstanceIdentifier") }
    /// Whether Performance Insights records the load of the database (`EnablePerformanceInsights`). Updated in place.
    public var enablePerformanceInsights: Input<Bool> { declaration.reference("EnablePerformanceInsights") }
    /// Where it is reached (`Endpoint`). Set by the cloud.
    public var endpoint: Input<String> { declaration.reference("Endpoint") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The port that it listens on (`Port`). Set by the cloud.
    public var port: Input<String> { declaration.reference("Port") }
    /// When maintenance is done, in UTC (`sun:05:00-sun:06:00`) (`PreferredMaintenanceWindow`). Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }
  }
}
