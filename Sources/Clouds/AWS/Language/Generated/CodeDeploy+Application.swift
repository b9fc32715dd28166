// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CodeDeploy {
  /// A name that groups the deployments of one program (`AWS::CodeDeploy::Application`).
  ///
  /// - Identified by `ApplicationName`.
  public struct Application: Resource {
    public static let typeName = "AWS::CodeDeploy::Application"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - applicationName: The name of the application. 1 to 100 characters. A change replaces the resource.
    ///   - computePlatform: What is deployed to: `ECS`, `Lambda` or `Server`. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      applicationName: Input<CodeDeploy.Application.Name>? = nil,
      computePlatform: CodeDeploy.Application.ComputePlatform? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ApplicationName"] = applicationName?.expression
      declaration["ComputePlatform"] = computePlatform?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name of the application (`ApplicationName`). 1 to 100 characters. A change replaces the resource.
    public var applicationName: Input<CodeDeploy.Application.Name> { declaration.reference("ApplicationName") }
    /// What is deployed to: `ECS`, `Lambda` or `Server` (`ComputePlatform`). A change replaces the resource.
    public var computePlatform: Input<CodeDeploy.Application.ComputePlatform> { declaration.reference("ComputePlatform") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// What `ComputePlatform` can be.
    public enum ComputePlatform: String, Expressible {
      case ecs = "ECS"
      case lambda = "Lambda"
      case server = "Server"
    }
  }
}
