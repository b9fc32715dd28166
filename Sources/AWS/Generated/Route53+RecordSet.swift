// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Route53 {
  /// A resource of type `AWS::Route53::RecordSet`.
  ///
  /// Identified by `Id`.
  ///
  /// Takes exactly one of `HostedZoneId`, `HostedZoneName`.
  public struct RecordSet: Resource {
    public static let typeName = "AWS::Route53::RecordSet"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - name: Required. A change replaces the resource.
    ///   - type: Required. Updated in place.
    ///   - aliasTarget: Updated in place.
    ///   - cidrRoutingConfig: Updated in place.
    ///   - comment: Updated in place.
    ///   - failover: Updated in place.
    ///   - geoLocation: Updated in place.
    ///   - geoProximityLocation: Updated in place.
    ///   - healthCheckId: Updated in place.
    ///   - hostedZoneId: A change replaces the resource.
    ///   - hostedZoneName: A change replaces the resource.
    ///   - multiValueAnswer: Updated in place.
    ///   - region: Updated in place.
    ///   - resourceRecords: Updated in place.
    ///   - setIdentifier: Updated in place.
    ///   - ttl: Updated in place.
    ///   - weight: Updated in place.
    public init(
      _ name: String,
      name nameValue: Input<String>,
      type: Input<String>,
      aliasTarget: Route53.RecordSet.AliasTarget? = nil,
      cidrRoutingConfig: Route53.RecordSet.CidrRoutingConfig? = nil,
      comment: Input<String>? = nil,
      failover: Input<String>? = nil,
      geoLocation: Route53.RecordSet.GeoLocation? = nil,
      geoProximityLocation: Route53.RecordSet.GeoProximityLocation? = nil,
      healthCheckId: Input<String>? = nil,
      hostedZoneId: Input<Route53.HostedZone.ID>? = nil,
      hostedZoneName: Input<String>? = nil,
      multiValueAnswer: Input<Bool>? = nil,
      region: Input<String>? = nil,
      resourceRecords: [Input<String>]? = nil,
      setIdentifier: Input<String>? = nil,
      ttl: Input<String>? = nil,
      weight: Input<Int>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Name"] = nameValue.expression
      declaration["Type"] = type.expression
      declaration["AliasTarget"] = aliasTarget?.expression
      declaration["CidrRoutingConfig"] = cidrRoutingConfig?.expression
      declaration["Comment"] = comment?.expression
      declaration["Failover"] = failover?.expression
      declaration["GeoLocation"] = geoLocation?.expression
      declaration["GeoProximityLocation"] = geoProximityLocation?.expression
      declaration["HealthCheckId"] = healthCheckId?.expression
      declaration["HostedZoneId"] = hostedZoneId?.expression
      declaration["HostedZoneName"] = hostedZoneName?.expression
      declaration["MultiValueAnswer"] = multiValueAnswer?.expression
      declaration["Region"] = region?.expression
      declaration["ResourceRecords"] = resourceRecords?.expression
      declaration["SetIdentifier"] = setIdentifier?.expression
      declaration["TTL"] = ttl?.expression
      declaration["Weight"] = weight?.expression
    }

    /// `Name`. Required. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `Type`. Required. Updated in place.
    public var type: Input<String> { declaration.reference("Type") }

    /// `AliasTarget`. Updated in place.
    public var aliasTarget: Input<Route53.RecordSet.AliasTarget> { declaration.reference("AliasTarget") }

    /// `CidrRoutingConfig`. Updated in place.
    public var cidrRoutingConfig: Input<Route53.RecordSet.CidrRoutingConfig> { declaration.reference("CidrRoutingConfig") }

    /// `Comment`. Updated in place.
    public var comment: Input<String> { declaration.reference("Comment") }

    /// `Failover`. Updated in place.
    public var failover: Input<String> { declaration.reference("Failover") }

    /// `GeoLocation`. Updated in place.
    public var geoLocation: Input<Route53.RecordSet.GeoLocation> { declaration.reference("GeoLocation") }

    /// `GeoProximityLocation`. Updated in place.
    public var geoProximityLocation: Input<Route53.RecordSet.GeoProximityLocation> { declaration.reference("GeoProximityLocation") }

    /// `HealthCheckId`. Updated in place.
    public var healthCheckId: Input<String> { declaration.reference("HealthCheckId") }

    /// `HostedZoneId`. A change replaces the resource.
    public var hostedZoneId: Input<Route53.HostedZone.ID> { declaration.reference("HostedZoneId") }

    /// `HostedZoneName`. A change replaces the resource.
    public var hostedZoneName: Input<String> { declaration.reference("HostedZoneName") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `MultiValueAnswer`. Updated in place.
    public var multiValueAnswer: Input<Bool> { declaration.reference("MultiValueAnswer") }

    /// `Region`. Updated in place.
    public var region: Input<String> { declaration.reference("Region") }

    /// `ResourceRecords`. Updated in place.
    public var resourceRecords: Input<[String]> { declaration.reference("ResourceRecords") }

    /// `SetIdentifier`. Updated in place.
    public var setIdentifier: Input<String> { declaration.reference("SetIdentifier") }

    /// `TTL`. Updated in place.
    public var ttl: Input<String> { declaration.reference("TTL") }

    /// `Weight`. Updated in place.
    public var weight: Input<Int> { declaration.reference("Weight") }

    /// The nested object `AliasTarget`.
    public struct AliasTarget: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - dnsName: Required.
      ///   - hostedZoneId: Required.
      public init(
        dnsName: Input<String>,
        hostedZoneId: Input<String>,
        evaluateTargetHealth: Input<Bool>? = nil
      ) {
        members["DNSName"] = dnsName.expression
        members["HostedZoneId"] = hostedZoneId.expression
        members["EvaluateTargetHealth"] = evaluateTargetHealth?.expression
      }
    }

    /// The nested object `CidrRoutingConfig`.
    public struct CidrRoutingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - collectionId: Required.
      ///   - locationName: Required.
      public init(
        collectionId: Input<String>,
        locationName: Input<String>
      ) {
        members["CollectionId"] = collectionId.expression
        members["LocationName"] = locationName.expression
      }
    }

    /// The nested object `Coordinates`.
    public struct Coordinates: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - latitude: Required.
      ///   - longitude: Required.
      public init(
        latitude: Input<String>,
        longitude: Input<String>
      ) {
        members["Latitude"] = latitude.expression
        members["Longitude"] = longitude.expression
      }
    }

    /// The nested object `GeoLocation`.
    public struct GeoLocation: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        continentCode: Input<String>? = nil,
        countryCode: Input<String>? = nil,
        subdivisionCode: Input<String>? = nil
      ) {
        members["ContinentCode"] = continentCode?.expression
        members["CountryCode"] = countryCode?.expression
        members["SubdivisionCode"] = subdivisionCode?.expression
      }
    }

    /// The nested object `GeoProximityLocation`.
    public struct GeoProximityLocation: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        awsRegion: Input<String>? = nil,
        bias: Input<Int>? = nil,
        coordinates: Route53.RecordSet.Coordinates? = nil,
        localZoneGroup: Input<String>? = nil
      ) {
        members["AWSRegion"] = awsRegion?.expression
        members["Bias"] = bias?.expression
        members["Coordinates"] = coordinates?.expression
        members["LocalZoneGroup"] = localZoneGroup?.expression
      }
    }
  }
}
