// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Cognito {
  /// A resource of type `AWS::Cognito::UserPoolDomain`.
  ///
  /// Identified by `UserPoolId`, `Domain`.
  public struct UserPoolDomain: Resource {
    public static let typeName = "AWS::Cognito::UserPoolDomain"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - domain: Required. A change replaces the resource.
    ///   - userPoolId: Required. A change replaces the resource.
    ///   - customDomainConfig: Updated in place.
    ///   - managedLoginVersion: Updated in place. Never read back.
    public init(
      _ name: String,
      domain: Input<String>,
      userPoolId: Input<Cognito.UserPool.ID>,
      customDomainConfig: Cognito.UserPoolDomain.CustomDomainConfigType? = nil,
      managedLoginVersion: Input<Int>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Domain"] = domain.expression
      declaration["UserPoolId"] = userPoolId.expression
      declaration["CustomDomainConfig"] = customDomainConfig?.expression
      declaration["ManagedLoginVersion"] = managedLoginVersion?.expression
    }

    /// `Domain`. Required. A change replaces the resource.
    public var domain: Input<String> { declaration.reference("Domain") }

    /// `UserPoolId`. Required. A change replaces the resource.
    public var userPoolId: Input<Cognito.UserPool.ID> { declaration.reference("UserPoolId") }

    /// `CloudFrontDistribution`. Set by the cloud.
    public var cloudFrontDistribution: Input<String> { declaration.reference("CloudFrontDistribution") }

    /// `CustomDomainConfig`. Updated in place.
    public var customDomainConfig: Input<Cognito.UserPoolDomain.CustomDomainConfigType> { declaration.reference("CustomDomainConfig") }

    /// `ManagedLoginVersion`. Updated in place. Never read back.
    public var managedLoginVersion: Input<Int> { declaration.reference("ManagedLoginVersion") }

    /// The nested object `CustomDomainConfigType`.
    public struct CustomDomainConfigType: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        certificateArn: Input<CertificateManager.Certificate.ARN>? = nil
      ) {
        members["CertificateArn"] = certificateArn?.expression
      }
    }
  }
}
