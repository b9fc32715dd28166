// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudWatch {
  /// A page of charts (`AWS::CloudWatch::Dashboard`).
  ///
  /// - Identified by `DashboardName`.
  public struct Dashboard: Resource {
    public static let typeName = "AWS::CloudWatch::Dashboard"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dashboardBody: The charts, as JSON. Required. Updated in place.
    ///   - dashboardName: The name of the dashboard. A change replaces the resource.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The charts, as JSON (`DashboardBody`). Required. Updated in place.
    public var dashboardBody: Input<String> { declaration.reference("DashboardBody") }
    /// The name of the dashboard (`DashboardName`). A change replaces the resource.
    public var dashboardName: Input<String> { declaration.reference("DashboardName") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }
  }
}
