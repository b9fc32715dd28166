// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Cognito {
  /// The domain of a user pool's sign-in pages (`AWS::Cognito::UserPoolDomain`).
  ///
  /// - Identified by `UserPoolId`, `Domain`.
  public struct UserPoolDomain: Resource {
    public static let typeName = "AWS::Cognito::UserPoolDomain"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - domain: The domain, or the first part of one of Amazon's. Required. A change replaces the resource.
    ///   - userPoolId: The user pool: an `AWS::Cognito::UserPool`, by its ID. Required. A change replaces the resource.
    ///   - customDomainConfig: The certificate of a custom domain. Updated in place.
    ///   - managedLoginVersion: Which generation of sign-in pages it shows. Updated in place. Never read back.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The domain, or the first part of one of Amazon's (`Domain`). Required. A change replaces the resource.
    public var domain: Input<String> { declaration.reference("Domain") }
    /// The user pool: an `AWS::Cognito::UserPool`, by its ID (`UserPoolId`). Required. A change replaces the resource.
    public var userPoolId: Input<Cognito.UserPool.ID> { declaration.reference("UserPoolId") }
    /// The host name that the domain's DNS record points to (`CloudFrontDistribution`). Set by the cloud.
    public var cloudFrontDistribution: Input<String> { declaration.reference("CloudFrontDistribution") }
    /// The certificate of a custom domain (`CustomDomainConfig`). Updated in place.
    public var customDomainConfig: Input<Cognito.UserPoolDomain.CustomDomainConfigType> { declaration.reference("CustomDomainConfig") }
    /// Which generation of sign-in pages it shows (`ManagedLoginVersion`). Updated in place. Never read back.
    public var managedLoginVersion: Input<Int> { declaration.reference("ManagedLoginVersion") }

    /// The certificate of a custom domain (an object of `AWS::Cognito::UserPoolDomain`).
    public struct CustomDomainConfigType: NestedObject {
      public var members = Members()

      /// - Parameter certificateArn: The certificate: an `AWS::CertificateManager::Certificate`, by its ARN.
      public init(certificateArn: Input<CertificateManager.Certificate.ARN>? = nil) {
        members["CertificateArn"] = certificateArn?.expression
      }
    }
  }
}
