// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CertificateManager {
  /// A resource of type `AWS::CertificateManager::Certificate`.
  ///
  /// Identified by `Id`.
  public struct Certificate: Resource {
    public static let typeName = "AWS::CertificateManager::Certificate"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - domainName: Required. A change replaces the resource.
    ///   - certificateAuthorityArn: A change replaces the resource.
    ///   - certificateExport: Updated in place.
    ///   - certificateTransparencyLoggingPreference: Updated in place.
    ///   - domainValidationOptions: A change replaces the resource.
    ///   - keyAlgorithm: A change replaces the resource.
    ///   - subjectAlternativeNames: A change replaces the resource.
    ///   - validationMethod: A change replaces the resource.
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

    /// `DomainName`. Required. A change replaces the resource.
    public var domainName: Input<String> { declaration.reference("DomainName") }

    /// `CertificateAuthorityArn`. A change replaces the resource.
    public var certificateAuthorityArn: Input<String> { declaration.reference("CertificateAuthorityArn") }

    /// `CertificateExport`. Updated in place.
    public var certificateExport: Input<String> { declaration.reference("CertificateExport") }

    /// `CertificateTransparencyLoggingPreference`. Updated in place.
    public var certificateTransparencyLoggingPreference: Input<String> { declaration.reference("CertificateTransparencyLoggingPreference") }

    /// `DomainValidationOptions`. A change replaces the resource.
    public var domainValidationOptions: Input<[CertificateManager.Certificate.DomainValidationOption]> { declaration.reference("DomainValidationOptions") }

    /// `Id`. Set by the cloud.
    public var id: Input<CertificateManager.Certificate.ARN> { declaration.reference("Id") }

    /// `KeyAlgorithm`. A change replaces the resource.
    public var keyAlgorithm: Input<String> { declaration.reference("KeyAlgorithm") }

    /// `SubjectAlternativeNames`. A change replaces the resource.
    public var subjectAlternativeNames: Input<[String]> { declaration.reference("SubjectAlternativeNames") }

    /// `ValidationMethod`. A change replaces the resource.
    public var validationMethod: Input<String> { declaration.reference("ValidationMethod") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// The nested object `DomainValidationOption`.
    public struct DomainValidationOption: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - domainName: Required.
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
