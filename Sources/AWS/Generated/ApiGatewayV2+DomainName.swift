// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A resource of type `AWS::ApiGatewayV2::DomainName`.
  ///
  /// Identified by `DomainName`.
  public struct DomainName: Resource {
    public static let typeName = "AWS::ApiGatewayV2::DomainName"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - domainName: Required. A change replaces the resource.
    ///   - domainNameConfigurations: Updated in place.
    ///   - mutualTlsAuthentication: Updated in place.
    ///   - routingMode: "API_MAPPING_ONLY" if absent. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      domainName: Input<ApiGatewayV2.DomainName.Name>,
      domainNameConfigurations: [ApiGatewayV2.DomainName.DomainNameConfiguration]? = nil,
      mutualTlsAuthentication: ApiGatewayV2.DomainName.MutualTlsAuthentication? = nil,
      routingMode: ApiGatewayV2.DomainName.RoutingMode? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("Tags"), file: file, line: line, column: column)
      declaration["DomainName"] = domainName.expression
      declaration["DomainNameConfigurations"] = domainNameConfigurations?.expression
      declaration["MutualTlsAuthentication"] = mutualTlsAuthentication?.expression
      declaration["RoutingMode"] = routingMode?.expression
      declaration.set(tags)
    }

    /// `DomainName`. Required. A change replaces the resource.
    public var domainName: Input<ApiGatewayV2.DomainName.Name> { declaration.reference("DomainName") }

    /// `DomainNameArn`. Set by the cloud.
    public var domainNameArn: Input<String> { declaration.reference("DomainNameArn") }

    /// `DomainNameConfigurations`. Updated in place.
    public var domainNameConfigurations: Input<[ApiGatewayV2.DomainName.DomainNameConfiguration]> { declaration.reference("DomainNameConfigurations") }

    /// `MutualTlsAuthentication`. Updated in place.
    public var mutualTlsAuthentication: Input<ApiGatewayV2.DomainName.MutualTlsAuthentication> { declaration.reference("MutualTlsAuthentication") }

    /// `RegionalDomainName`. Set by the cloud.
    public var regionalDomainName: Input<String> { declaration.reference("RegionalDomainName") }

    /// `RegionalHostedZoneId`. Set by the cloud.
    public var regionalHostedZoneId: Input<String> { declaration.reference("RegionalHostedZoneId") }

    /// `RoutingMode`. "API_MAPPING_ONLY" if absent. Updated in place.
    public var routingMode: Input<ApiGatewayV2.DomainName.RoutingMode> { declaration.reference("RoutingMode") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `DomainNameConfiguration`.
    public struct DomainNameConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        certificateArn: Input<CertificateManager.Certificate.ARN>? = nil,
        certificateName: Input<String>? = nil,
        endpointType: Input<String>? = nil,
        ipAddressType: Input<String>? = nil,
        ownershipVerificationCertificateArn: Input<String>? = nil,
        securityPolicy: Input<String>? = nil
      ) {
        members["CertificateArn"] = certificateArn?.expression
        members["CertificateName"] = certificateName?.expression
        members["EndpointType"] = endpointType?.expression
        members["IpAddressType"] = ipAddressType?.expression
        members["OwnershipVerificationCertificateArn"] = ownershipVerificationCertificateArn?.expression
        members["SecurityPolicy"] = securityPolicy?.expression
      }
    }

    /// The nested object `MutualTlsAuthentication`.
    public struct MutualTlsAuthentication: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        truststoreUri: Input<String>? = nil,
        truststoreVersion: Input<String>? = nil
      ) {
        members["TruststoreUri"] = truststoreUri?.expression
        members["TruststoreVersion"] = truststoreVersion?.expression
      }
    }

    /// What `RoutingMode` can be.
    public enum RoutingMode: String, Expressible {
      case apiMappingOnly = "API_MAPPING_ONLY"
      case routingRuleThenApiMapping = "ROUTING_RULE_THEN_API_MAPPING"
      case routingRuleOnly = "ROUTING_RULE_ONLY"
    }
  }
}
