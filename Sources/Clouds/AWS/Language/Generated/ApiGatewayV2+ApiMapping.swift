// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// Maps a path of a custom domain to a stage of an API (`AWS::ApiGatewayV2::ApiMapping`).
  ///
  /// - Identified by `ApiMappingId`, `DomainName`.
  public struct ApiMapping: Resource {
    public static let typeName = "AWS::ApiGatewayV2::ApiMapping"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: The API: an `AWS::ApiGatewayV2::Api`, by its ID. Required. Updated in place.
    ///   - domainName: The domain name: an `AWS::ApiGatewayV2::DomainName`, by its name. Required. A change replaces the resource.
    ///   - stage: The stage: an `AWS::ApiGatewayV2::Stage`, by its name. Required. Updated in place.
    ///   - apiMappingKey: The path under the domain. Updated in place.
    public init(
      _ name: String,
      apiId: Input<ApiGatewayV2.Api.ID>,
      domainName: Input<ApiGatewayV2.DomainName.Name>,
      stage: Input<ApiGatewayV2.Stage.Name>,
      apiMappingKey: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["ApiId"] = apiId.expression
      declaration["DomainName"] = domainName.expression
      declaration["Stage"] = stage.expression
      declaration["ApiMappingKey"] = apiMappingKey?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The API: an `AWS::ApiGatewayV2::Api`, by its ID (`ApiId`). Required. Updated in place.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }
    /// The domain name: an `AWS::ApiGatewayV2::DomainName`, by its name (`DomainName`). Required. A change replaces the resource.
    public var domainName: Input<ApiGatewayV2.DomainName.Name> { declaration.reference("DomainName") }
    /// The stage: an `AWS::ApiGatewayV2::Stage`, by its name (`Stage`). Required. Updated in place.
    public var stage: Input<ApiGatewayV2.Stage.Name> { declaration.reference("Stage") }
    /// The identifier of the mapping (`ApiMappingId`). Set by the cloud.
    public var apiMappingId: Input<String> { declaration.reference("ApiMappingId") }
    /// The path under the domain (`ApiMappingKey`). Updated in place.
    public var apiMappingKey: Input<String> { declaration.reference("ApiMappingKey") }
  }
}
