// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A custom domain name for APIs, with its certificate (`AWS::ApiGatewayV2::DomainName`).
  ///
  /// - Identified by `DomainName`.
  public struct DomainName: Resource {
    public static let typeName = "AWS::ApiGatewayV2::DomainName"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - domainName: The domain name. Required. A change replaces the resource.
    ///   - domainNameConfigurations: The certificate and endpoint of the domain. Updated in place.
    ///   - mutualTlsAuthentication: The certificates that clients must present. Updated in place.
    ///   - routingMode: Whether requests are routed by API mappings or by routing rules: `API_MAPPING_ONLY`, `ROUTING_RULE_THEN_API_MAPPING` or `ROUTING_RULE_ONLY`. "API_MAPPING_ONLY" if absent. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The domain name (`DomainName`). Required. A change replaces the resource.
    public var domainName: Input<ApiGatewayV2.DomainName.Name> { declaration.reference("DomainName") }
    /// The ARN of the domain name (`DomainNameArn`). Set by the cloud.
    public var domainNameArn: Input<String> { declaration.reference("DomainNameArn") }
    /// The certificate and endpoint of the domain (`DomainNameConfigurations`). Updated in place.
    public var domainNameConfigurations: Input<[ApiGatewayV2.DomainName.DomainNameConfiguration]> { declaration.reference("DomainNameConfigurations") }
    /// The certificates that clients must present (`MutualTlsAuthentication`). Updated in place.
    public var mutualTlsAuthentication: Input<ApiGatewayV2.DomainName.MutualTlsAuthentication> { declaration.reference("MutualTlsAuthentication") }
    /// The host name that the domain's DNS record points to (`RegionalDomainName`). Set by the cloud.
    public var regionalDomainName: Input<String> { declaration.reference("RegionalDomainName") }
    /// The hosted zone of that host name, for aliases (`RegionalHostedZoneId`). Set by the cloud.
    public var regionalHostedZoneId: Input<String> { declaration.reference("RegionalHostedZoneId") }
    /// Whether requests are routed by API mappings or by routing rules: `API_MAPPING_ONLY`, `ROUTING_RULE_THEN_API_MAPPING` or `ROUTING_RULE_ONLY` (`RoutingMode`). "API_MAPPING_ONLY" if absent. Updated in place.
    public var routingMode: Input<ApiGatewayV2.DomainName.RoutingMode> { declaration.reference("RoutingMode") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The certificate and endpoint of the domain (an object of `AWS::ApiGatewayV2::DomainName`).
    public struct DomainNameConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - certificateArn: The certificate: an `AWS::CertificateManager::Certificate`, by its ARN.
      ///   - certificateName: The name of the certificate.
      ///   - endpointType: The kind of endpoint.
      ///   - ipAddressType: Which versions of IP are used.
      ///   - ownershipVerificationCertificateArn: A public certificate that proves ownership of the domain, by its ARN.
      ///   - securityPolicy: The oldest TLS version that clients may use.
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

    /// The certificates that clients must present (an object of `AWS::ApiGatewayV2::DomainName`).
    public struct MutualTlsAuthentication: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - truststoreUri: The certificates in a bucket (`s3://bucket/key`).
      ///   - truststoreVersion: The version of the certificates.
      public init(truststoreUri: Input<String>? = nil, truststoreVersion: Input<String>? = nil) {
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
