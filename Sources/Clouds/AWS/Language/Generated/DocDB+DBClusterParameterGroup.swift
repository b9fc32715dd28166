// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DocDB {
  /// Settings of the engine of document database clusters (`AWS::DocDB::DBClusterParameterGroup`).
  ///
  /// - Identified by `Id`.
  public struct DBClusterParameterGroup: Resource {
    public static let typeName = "AWS::DocDB::DBClusterParameterGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: A description. Required. A change replaces the resource.
    ///   - family: The engine and its major version (`docdb5.0`). Required. A change replaces the resource.
    ///   - parameters: The engine's settings, by name, as JSON. Required. Updated in place.
    ///   - name: The name of the group. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      description: Input<String>,
      family: Input<String>,
      parameters: JSONDocument,
      name nameValue: Input<DocDB.DBClusterParameterGroup.Name>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Description"] = description.expression
      declaration["Family"] = family.expression
      declaration["Parameters"] = parameters.expression
      declaration["Name"] = nameValue?.expression
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
    /// The engine and its major version (`docdb5.0`) (`Family`). Required. A change replaces the resource.
    public var family: Input<String> { declaration.reference("Family") }
    /// The engine's settings, by name, as JSON (`Parameters`). Required. Updated in place.
    public var parameters: Input<JSONDocument> { declaration.reference("Parameters") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The name of the group (`Name`). A change replaces the resource.
    public var name: Input<DocDB.DBClusterParameterGroup.Name> { declaration.reference("Name") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}
  }
}
