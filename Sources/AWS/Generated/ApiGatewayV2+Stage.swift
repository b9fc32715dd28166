// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ApiGatewayV2 {
  /// A resource of type `AWS::ApiGatewayV2::Stage`.
  ///
  /// Identified by `Id`.
  public struct Stage: Resource {
    public static let typeName = "AWS::ApiGatewayV2::Stage"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - apiId: Required. A change replaces the resource.
    ///   - stageName: Required. A change replaces the resource.
    ///   - accessLogSettings: Updated in place.
    ///   - autoDeploy: Updated in place.
    ///   - clientCertificateId: Updated in place.
    ///   - defaultRouteSettings: Updated in place.
    ///   - deploymentId: Updated in place.
    ///   - description: Updated in place.
    ///   - routeSettings: Updated in place.
    ///   - stageVariables: Updated in place.
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

    /// `ApiId`. Required. A change replaces the resource.
    public var apiId: Input<ApiGatewayV2.Api.ID> { declaration.reference("ApiId") }

    /// `StageName`. Required. A change replaces the resource.
    public var stageName: Input<ApiGatewayV2.Stage.Name> { declaration.reference("StageName") }

    /// `AccessLogSettings`. Updated in place.
    public var accessLogSettings: Input<ApiGatewayV2.Stage.AccessLogSettings> { declaration.reference("AccessLogSettings") }

    /// `AutoDeploy`. Updated in place.
    public var autoDeploy: Input<Bool> { declaration.reference("AutoDeploy") }

    /// `ClientCertificateId`. Updated in place.
    public var clientCertificateId: Input<String> { declaration.reference("ClientCertificateId") }

    /// `DefaultRouteSettings`. Updated in place.
    public var defaultRouteSettings: Input<ApiGatewayV2.Stage.RouteSettings> { declaration.reference("DefaultRouteSettings") }

    /// `DeploymentId`. Updated in place.
    public var deploymentId: Input<String> { declaration.reference("DeploymentId") }

    /// `Description`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `RouteSettings`. Updated in place.
    public var routeSettings: Input<JSONDocument> { declaration.reference("RouteSettings") }

    /// `StageVariables`. Updated in place.
    public var stageVariables: Input<JSONDocument> { declaration.reference("StageVariables") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `AccessLogSettings`.
    public struct AccessLogSettings: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        destinationArn: Input<String>? = nil,
        format: Input<String>? = nil
      ) {
        members["DestinationArn"] = destinationArn?.expression
        members["Format"] = format?.expression
      }
    }

    /// The nested object `RouteSettings`.
    public struct RouteSettings: NestedObject {
      public var members = Members()

      /// Makes one.
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
