// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SSM {
  /// A named text that programs read (`AWS::SSM::Parameter`).
  ///
  /// - Identified by `Name`.
  public struct Parameter: Resource {
    public static let typeName = "AWS::SSM::Parameter"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - type: Whether it is one text or several: `String` or `StringList`. Required. Updated in place.
    ///   - value: The text. Required. Updated in place.
    ///   - allowedPattern: The pattern that the value must match. 0 to 1024 characters. Updated in place. Never read back.
    ///   - dataType: What the value is: a text or a machine image: `text` or `aws:ec2:image`. 0 to 128 characters. Updated in place.
    ///   - description: A description. 0 to 1024 characters. Updated in place. Never read back.
    ///   - name: The name, which may have a path. 1 to 2048 characters. A change replaces the resource.
    ///   - policies: When it ends and who is notified before. 1 to 4096 characters. Updated in place. Never read back.
    ///   - tier: Whether values may be longer and have policies: `Standard`, `Advanced` or `Intelligent-Tiering`. Updated in place. Never read back.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Whether it is one text or several: `String` or `StringList` (`Type`). Required. Updated in place.
    public var type: Input<SSM.Parameter.Kind> { declaration.reference("Type") }
    /// The text (`Value`). Required. Updated in place.
    public var value: Input<String> { declaration.reference("Value") }
    /// The pattern that the value must match (`AllowedPattern`). 0 to 1024 characters. Updated in place. Never read back.
    public var allowedPattern: Input<String> { declaration.reference("AllowedPattern") }
    /// What the value is: a text or a machine image: `text` or `aws:ec2:image` (`DataType`). 0 to 128 characters. Updated in place.
    public var dataType: Input<SSM.Parameter.DataType> { declaration.reference("DataType") }
    /// A description (`Description`). 0 to 1024 characters. Updated in place. Never read back.
    public var description: Input<String> { declaration.reference("Description") }
    /// The name, which may have a path (`Name`). 1 to 2048 characters. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// When it ends and who is notified before (`Policies`). 1 to 4096 characters. Updated in place. Never read back.
    public var policies: Input<String> { declaration.reference("Policies") }
    /// Whether values may be longer and have policies: `Standard`, `Advanced` or `Intelligent-Tiering` (`Tier`). Updated in place. Never read back.
    public var tier: Input<SSM.Parameter.Tier> { declaration.reference("Tier") }
    /// The tags (`Tags`).
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
