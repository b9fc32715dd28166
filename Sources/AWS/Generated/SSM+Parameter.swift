// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SSM {
  /// A resource of type `AWS::SSM::Parameter`.
  ///
  /// Identified by `Name`.
  public struct Parameter: Resource {
    public static let typeName = "AWS::SSM::Parameter"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - type: Required. Updated in place.
    ///   - value: Required. Updated in place.
    ///   - allowedPattern: 0 to 1024 characters. Updated in place. Never read back.
    ///   - dataType: 0 to 128 characters. Updated in place.
    ///   - description: 0 to 1024 characters. Updated in place. Never read back.
    ///   - name: 1 to 2048 characters. A change replaces the resource.
    ///   - policies: 1 to 4096 characters. Updated in place. Never read back.
    ///   - tier: Updated in place. Never read back.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      type: SSM.Parameter.Kind,
      value: Input<String>,
      allowedPattern: Input<String>? = nil,
      dataType: SSM.Parameter.DataType? = nil,
      description: Input<String>? = nil,
      name nameValue: Input<String>? = nil,
      policies: Input<String>? = nil,
      tier: SSM.Parameter.Tier? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .map("Tags"), file: file, line: line, column: column)
      declaration["Type"] = type.expression
      declaration["Value"] = value.expression
      declaration["AllowedPattern"] = allowedPattern?.expression
      declaration["DataType"] = dataType?.expression
      declaration["Description"] = description?.expression
      declaration["Name"] = nameValue?.expression
      declaration["Policies"] = policies?.expression
      declaration["Tier"] = tier?.expression
      declaration.set(tags)
    }

    /// `Type`. Required. Updated in place.
    public var type: Input<SSM.Parameter.Kind> { declaration.reference("Type") }

    /// `Value`. Required. Updated in place.
    public var value: Input<String> { declaration.reference("Value") }

    /// `AllowedPattern`. 0 to 1024 characters. Updated in place. Never read back.
    public var allowedPattern: Input<String> { declaration.reference("AllowedPattern") }

    /// `DataType`. 0 to 128 characters. Updated in place.
    public var dataType: Input<SSM.Parameter.DataType> { declaration.reference("DataType") }

    /// `Description`. 0 to 1024 characters. Updated in place. Never read back.
    public var description: Input<String> { declaration.reference("Description") }

    /// `Name`. 1 to 2048 characters. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `Policies`. 1 to 4096 characters. Updated in place. Never read back.
    public var policies: Input<String> { declaration.reference("Policies") }

    /// `Tier`. Updated in place. Never read back.
    public var tier: Input<SSM.Parameter.Tier> { declaration.reference("Tier") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// What `DataType` can be.
    public enum DataType: String, Expressible {
      case text
      case awsEc2Image = "aws:ec2:image"
    }

    /// What `Kind` can be.
    public enum Kind: String, Expressible {
      case string = "String"
      case stringList = "StringList"
    }

    /// What `Tier` can be.
    public enum Tier: String, Expressible {
      case standard = "Standard"
      case advanced = "Advanced"
      case intelligentTiering = "Intelligent-Tiering"
    }
  }
}
