// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A published state of an API, with its own limits and logs (`AWS::ApiGatewayV2::Stage`).
  ///
  /// - Identified by `Id`.
  public struct Stage: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Stage"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: The API: an `AWS::ApiGatewayV2::Api`, by its ID. Required. A change replaces the resource.
    ///   - stageName: The name of the stage (`$default` adds nothing to the path). Required. A change replaces the resource.
    ///   - accessLogSettings: Where and how requests are logged. Updated in place.
    ///   - autoDeploy: Whether every change of the API is published at once. Updated in place.
    ///   - clientCertificateId: The certificate that the API shows to integrations. Updated in place.
    ///   - defaultRouteSettings: Limits and logs of all routes. Updated in place.
    ///   - deploymentId: The deployment that it publishes. Updated in place.
    ///   - description: A description. Updated in place.
    ///   - routeSettings: Limits and logs by route, as JSON. Updated in place.
    ///   - stageVariables: Texts that integrations can use, by name, as JSON. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      apiId: Input<ApiGatewayV2.Api.ID>,
      stageName: Input<ApiGatewayV2.Stage.Name>,
      accessLogSettings: ApiGatewayV2.Stage.AccessLogSettings? = nil,
      autoDeploy: Input<Bool>? = nil,
      clientCertificateId: Input<String>? = nil,
      defaultRouteSettings: ApiGatewayV2.Stage.RouteSettings? = nil,
      deploymentId: Input<String>? = nil,
      description: Input<String>? = nil,
      routeSettings: JSONDocument? = nil,
      stageVariables: JSONDocument? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("Tags"), file: file, line: line, column: column)
      declaration["ApiId"] = apiId.expression
      declaration["StageName"] = stageName.expression
      declaration["AccessLogSettings"] = accessLogSettings?.expression
      declaration["AutoDeploy"] = autoDeploy?.expression
      declaration["ClientCertificateId"] = clientCertificateId?.expression
      declaration["DefaultRouteSettings"] = defaultRouteSettings?.expression
      declaration["DeploymentId"] = deploymentId?.expression
      declaration["Description"] = description?.expression
      declaration["RouteSettings"] = routeSettings?.expression
      declaration["StageVariables"] = stageVariables?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The API: an `AWS::ApiGatewayV2::Api`, by its ID (`ApiId`). Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }
    /// The name of the stage (`$default` adds nothing to the path) (`StageName`). Required. A change replaces the resource.
    public var stageName: Input<ApiGatewayV2.Stage.Name> { declaration.reference("StageName") }
    /// Where and how requests are logged (`AccessLogSettings`). Updated in place.
    public var accessLogSettings: Input<ApiGatewayV2.Stage.AccessLogSettings> { declaration.reference("AccessLogSettings") }
    /// Whether every change of the API is published at once (`AutoDeploy`). Updated in place.
    public var autoDeploy: Input<Bool> { declaration.reference("AutoDeploy") }
    /// The certificate that the API shows to integrations (`ClientCertificateId`). Updated in place.
    public var clientCertificateId: Input<String> { declaration.reference("ClientCertificateId") }
    /// Limits and logs of all routes (`DefaultRouteSettings`). Updated in place.
    public var defaultRouteSettings: Input<ApiGatewayV2.Stage.RouteSettings> { declaration.reference("DefaultRouteSettings") }
    /// The deployment that it publishes (`DeploymentId`). Updated in place.
    public var deploymentId: Input<String> { declaration.reference("DeploymentId") }
    /// A description (`Description`). Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// Limits and logs by route, as JSON (`RouteSettings`). Updated in place.
    public var routeSettings: Input<JSONDocument> { declaration.reference("RouteSettings") }
    /// Texts that integrations can use, by name, as JSON (`StageVariables`). Updated in place.
    public var stageVariables: Input<JSONDocument> { declaration.reference("StageVariables") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// Where and how requests are logged (an object of `AWS::ApiGatewayV2::Stage`).
    public struct AccessLogSettings: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - destinationArn: The log group or stream.
      ///   - format: A line of the log, with the request's variables.
      public init(destinationArn: Input<String>? = nil, format: Input<String>? = nil) {
        members["DestinationArn"] = destinationArn?.expression
        members["Format"] = format?.expression
      }
    }

    /// Limits and logs of all routes (an object of `AWS::ApiGatewayV2::Stage`).
    public struct RouteSettings: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dataTraceEnabled: Whether whole WebSocket messages are logged.
      ///   - detailedMetricsEnabled: Whether each route has metrics of its own.
      ///   - loggingLevel: How much of WebSocket messages is logged.
      ///   - throttlingBurstLimit: How many requests may come at once.
      ///   - throttlingRateLimit: How many requests a second may come.
      public init(
        dataTraceEnabled: Input<Bool>? = nil,
        detailedMetricsEnabled: Input<Bool>? = nil,
        loggingLevel: Input<String>? = nil,
        throttlingBurstLimit: Input<Int>? = nil,
        throttlingRateLimit: Input<Double>? = nil
      ) {
        members["DataTraceEnabled"] = dataTraceEnabled?.expression
        members["DetailedMetricsEnabled"] = detailedMetricsEnabled?.expression
        members["LoggingLevel"] = loggingLevel?.expression
        members["ThrottlingBurstLimit"] = throttlingBurstLimit?.expression
        members["ThrottlingRateLimit"] = throttlingRateLimit?.expression
      }
    }
  }
}
