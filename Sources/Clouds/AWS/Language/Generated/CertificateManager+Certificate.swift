// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CertificateManager {
  /// A TLS certificate for domain names (`AWS::CertificateManager::Certificate`).
  ///
  /// - Identified by `Id`.
  public struct Certificate: Resource {
    public static let typeName = "AWS::CertificateManager::Certificate"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - domainName: The name that it is for; `*.` stands for any host. Required. A change replaces the resource.
    ///   - certificateAuthorityArn: The private authority that signs it. A change replaces the resource.
    ///   - certificateExport: Whether its private key can be exported. Updated in place.
    ///   - certificateTransparencyLoggingPreference: Whether it appears in public logs of certificates. Updated in place.
    ///   - domainValidationOptions: How each name is proven. A change replaces the resource.
    ///   - keyAlgorithm: The kind of its key. A change replaces the resource.
    ///   - subjectAlternativeNames: Further names that it is for. A change replaces the resource.
    ///   - validationMethod: Whether names are proven by DNS or by e-mail. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      domainName: Input<String>,
      certificateAuthorityArn: Input<String>? = nil,
      certificateExport: Input<String>? = nil,
      certificateTransparencyLoggingPreference: Input<String>? = nil,
      domainValidationOptions: [CertificateManager.Certificate.DomainValidationOption]? = nil,
      keyAlgorithm: Input<String>? = nil,
      subjectAlternativeNames: [Input<String>]? = nil,
      validationMethod: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DomainName"] = domainName.expression
      declaration["CertificateAuthorityArn"] = certificateAuthorityArn?.expression
      declaration["CertificateExport"] = certificateExport?.expression
      declaration["CertificateTransparencyLoggingPreference"] = certificateTransparencyLoggingPreference?.expression
      declaration["DomainValidationOptions"] = domainValidationOptions?.expression
      declaration["KeyAlgorithm"] = keyAlgorithm?.expression
      declaration["SubjectAlternativeNames"] = subjectAlternativeNames?.expression
      declaration["ValidationMethod"] = validationMethod?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name that it is for; `*.` stands for any host (`DomainName`). Required. A change replaces the resource.
    public var domainName: Input<String> { declaration.reference("DomainName") }
    /// The private authority that signs it (`CertificateAuthorityArn`). A change replaces the resource.
    public var certificateAuthorityArn: Input<String> { declaration.reference("CertificateAuthorityArn") }
    /// Whether its private key can be exported (`CertificateExport`). Updated in place.
    public var certificateExport: Input<String> { declaration.reference("CertificateExport") }
    /// Whether it appears in public logs of certificates (`CertificateTransparencyLoggingPreference`). Updated in place.
    public var certificateTransparencyLoggingPreference: Input<String> { declaration.reference("CertificateTransparencyLoggingPreference") }
    /// How each name is proven (`DomainValidationOptions`). A change replaces the resource.
    public var domainValidationOptions: Input<[CertificateManager.Certificate.DomainValidationOption]> { declaration.reference("DomainValidationOptions") }
    /// The ARN of the certificate (`Id`). Set by the cloud.
    public var id: Input<CertificateManager.Certificate.ARN> { declaration.reference("Id") }
    /// The kind of its key (`KeyAlgorithm`). A change replaces the resource.
    public var keyAlgorithm: Input<String> { declaration.reference("KeyAlgorithm") }
    /// Further names that it is for (`SubjectAlternativeNames`). A change replaces the resource.
    public var subjectAlternativeNames: Input<[String]> { declaration.reference("SubjectAlternativeNames") }
    /// Whether names are proven by DNS or by e-mail (`ValidationMethod`). A change replaces the resource.
    public var validationMethod: Input<String> { declaration.reference("ValidationMethod") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// How each name is proven (an object of `AWS::CertificateManager::Certificate`).
    public struct DomainValidationOption: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - domainName: The domain name. Required.
      ///   - hostedZoneId: The hosted zone: an `AWS::Route53::HostedZone`, by its ID.
      ///   - validationDomain: The domain to which e-mail is sent.
      public init(
        domainName: Input<String>,
        hostedZoneId: Input<Route53.HostedZone.ID>? = nil,
        validationDomain: Input<String>? = nil
      ) {
        members["DomainName"] = domainName.expression
        members["HostedZoneId"] = hostedZoneId?.expression
        members["ValidationDomain"] = validationDomain?.expression
      }
    }
  }
}
