// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudWatch {
  /// A resource of type `AWS::CloudWatch::Dashboard`.
  ///
  /// Identified by `DashboardName`.
  public struct Dashboard: Resource {
    public static let typeName = "AWS::CloudWatch::Dashboard"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dashboardBody: Required. Updated in place.
    ///   - dashboardName: A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      dashboardBody: Input<String>,
      dashboardName: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DashboardBody"] = dashboardBody.expression
      declaration["DashboardName"] = dashboardName?.expression
      declaration.set(tags)
    }

    /// `DashboardBody`. Required. Updated in place.
    public var dashboardBody: Input<String> { declaration.reference("DashboardBody") }

    /// `DashboardName`. A change replaces the resource.
    public var dashboardName: Input<String> { declaration.reference("DashboardName") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }
  }
}
