// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Route53 {
  /// The DNS answer for one name and record type (`AWS::Route53::RecordSet`).
  ///
  /// - Identified by `Id`.
  /// - Takes exactly one of `HostedZoneId`, `HostedZoneName`.
  public struct RecordSet: Resource {
    public static let typeName = "AWS::Route53::RecordSet"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - name: The name that is requested. Required. A change replaces the resource.
    ///   - type: The kind of record. Required. Updated in place.
    ///   - aliasTarget: A resource of AWS whose addresses are answered. Updated in place.
    ///   - cidrRoutingConfig: The networks of askers that get this answer. Updated in place.
    ///   - comment: A description. Updated in place.
    ///   - failover: Whether it is the usual answer or the one for failures. Updated in place.
    ///   - geoLocation: Where askers that get this answer are. Updated in place.
    ///   - geoProximityLocation: The place near to which askers get this answer. Updated in place.
    ///   - healthCheckId: The check that must be healthy for this answer. Updated in place.
    ///   - hostedZoneId: The hosted zone: an `AWS::Route53::HostedZone`, by its ID. A change replaces the resource.
    ///   - hostedZoneName: The domain of the hosted zone. A change replaces the resource.
    ///   - multiValueAnswer: Whether several such records are answered at once. Updated in place.
    ///   - region: The region near to which askers get this answer. Updated in place.
    ///   - resourceRecords: The values of the answer. Updated in place.
    ///   - setIdentifier: What tells records of the same name apart. Updated in place.
    ///   - ttl: How many seconds an answer may be cached. Updated in place.
    ///   - weight: Its share, in relation to the weights of the others. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name that is requested (`Name`). Required. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// The kind of record (`Type`). Required. Updated in place.
    public var type: Input<String> { declaration.reference("Type") }
    /// A resource of AWS whose addresses are answered (`AliasTarget`). Updated in place.
    public var aliasTarget: Input<Route53.RecordSet.AliasTarget> { declaration.reference("AliasTarget") }
    /// The networks of askers that get this answer (`CidrRoutingConfig`). Updated in place.
    public var cidrRoutingConfig: Input<Route53.RecordSet.CidrRoutingConfig> { declaration.reference("CidrRoutingConfig") }
    /// A description (`Comment`). Updated in place.
    public var comment: Input<String> { declaration.reference("Comment") }
    /// Whether it is the usual answer or the one for failures (`Failover`). Updated in place.
    public var failover: Input<String> { declaration.reference("Failover") }
    /// Where askers that get this answer are (`GeoLocation`). Updated in place.
    public var geoLocation: Input<Route53.RecordSet.GeoLocation> { declaration.reference("GeoLocation") }
    /// The place near to which askers get this answer (`GeoProximityLocation`). Updated in place.
    public var geoProximityLocation: Input<Route53.RecordSet.GeoProximityLocation> { declaration.reference("GeoProximityLocation") }
    /// The check that must be healthy for this answer (`HealthCheckId`). Updated in place.
    public var healthCheckId: Input<String> { declaration.reference("HealthCheckId") }
    /// The hosted zone: an `AWS::Route53::HostedZone`, by its ID (`HostedZoneId`). A change replaces the resource.
    public var hostedZoneId: Input<Route53.HostedZone.ID> { declaration.reference("HostedZoneId") }
    /// The domain of the hosted zone (`HostedZoneName`). A change replaces the resource.
    public var hostedZoneName: Input<String> { declaration.reference("HostedZoneName") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// Whether several such records are answered at once (`MultiValueAnswer`). Updated in place.
    public var multiValueAnswer: Input<Bool> { declaration.reference("MultiValueAnswer") }
    /// The region near to which askers get this answer (`Region`). Updated in place.
    public var region: Input<String> { declaration.reference("Region") }
    /// The values of the answer (`ResourceRecords`). Updated in place.
    public var resourceRecords: Input<[String]> { declaration.reference("ResourceRecords") }
    /// What tells records of the same name apart (`SetIdentifier`). Updated in place.
    public var setIdentifier: Input<String> { declaration.reference("SetIdentifier") }
    /// How many seconds an answer may be cached (`TTL`). Updated in place.
    public var ttl: Input<String> { declaration.reference("TTL") }
    /// Its share, in relation to the weights of the others (`Weight`). Updated in place.
    public var weight: Input<Int> { declaration.reference("Weight") }

    /// A resource of AWS whose addresses are answered (an object of `AWS::Route53::RecordSet`).
    public struct AliasTarget: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dnsName: The host name of the resource. Required.
      ///   - hostedZoneId: The hosted zone of the host name, which the resource tells. Required.
      ///   - evaluateTargetHealth: Whether the resource must be healthy to be answered.
      public init(dnsName: Input<String>, hostedZoneId: Input<String>, evaluateTargetHealth: Input<Bool>? = nil) {
        members["DNSName"] = dnsName.expression
        members["HostedZoneId"] = hostedZoneId.expression
        members["EvaluateTargetHealth"] = evaluateTargetHealth?.expression
      }
    }

    /// The networks of askers that get this answer (an object of `AWS::Route53::RecordSet`).
    public struct CidrRoutingConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - collectionId: The collection of networks. Required.
      ///   - locationName: The location in the collection. Required.
      public init(collectionId: Input<String>, locationName: Input<String>) {
        members["CollectionId"] = collectionId.expression
        members["LocationName"] = locationName.expression
      }
    }

    /// The place on earth (an object of `AWS::Route53::RecordSet`).
    public struct Coordinates: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - latitude: The latitude. Required.
      ///   - longitude: The longitude. Required.
      public init(latitude: Input<String>, longitude: Input<String>) {
        members["Latitude"] = latitude.expression
        members["Longitude"] = longitude.expression
      }
    }

    /// Where askers that get this answer are (an object of `AWS::Route53::RecordSet`).
    public struct GeoLocation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - continentCode: The continent.
      ///   - countryCode: The country.
      ///   - subdivisionCode: The state of the country.
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

    /// The place near to which askers get this answer (an object of `AWS::Route53::RecordSet`).
    public struct GeoProximityLocation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - awsRegion: The region.
      ///   - bias: How much larger or smaller its area is.
      ///   - coordinates: The place on earth.
      ///   - localZoneGroup: The group of local zones.
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
