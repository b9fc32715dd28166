// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// Settings of the engine of database clusters (`AWS::RDS::DBClusterParameterGroup`).
  ///
  /// - Identified by `DBClusterParameterGroupName`.
  public struct DBClusterParameterGroup: Resource {
    public static let typeName = "AWS::RDS::DBClusterParameterGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: A description. Required. A change replaces the resource.
    ///   - family: The engine and its major version (`aurora-postgresql16`). Required. A change replaces the resource.
    ///   - parameters: The engine's settings, by name, as JSON. Required. Updated in place.
    ///   - dbClusterParameterGroupName: The name of the group. Matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      description: Input<String>,
      family: Input<String>,
      parameters: JSONDocument,
      dbClusterParameterGroupName: Input<RDS.DBClusterParameterGroup.Name>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Description"] = description.expression
      declaration["Family"] = family.expression
      declaration["Parameters"] = parameters.expression
      declaration["DBClusterParameterGroupName"] = dbClusterParameterGroupName?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// A description (`Description`). Required. A change replaces the resource.
    public var description: Input<String> { declaration.reference("Description") }
    /// The engine and its major version (`aurora-postgresql16`) (`Family`). Required. A change replaces the resource.
    public var family: Input<String> { declaration.reference("Family") }
    /// The engine's settings, by name, as JSON (`Parameters`). Required. Updated in place.
    public var parameters: Input<JSONDocument> { declaration.reference("Parameters") }
    /// The name of the group (`DBClusterParameterGroupName`). Matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. A change replaces the resource.
    public var dbClusterParameterGroupName: Input<RDS.DBClusterParameterGroup.Name> { declaration.reference("DBClusterParameterGroupName") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}
  }
}
