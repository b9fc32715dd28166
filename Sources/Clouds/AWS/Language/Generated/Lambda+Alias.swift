// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A name that points to a version of a function, or to two with weights (`AWS::Lambda::Alias`).
  ///
  /// - Identified by `AliasArn`.
  public struct Alias: Resource {
    public static let typeName = "AWS::Lambda::Alias"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - functionName: The function: an `AWS::Lambda::Function`, by its name. Required. A change replaces the resource.
    ///   - functionVersion: The version that it points to: an `AWS::Lambda::Version`, by its number. Required. 1 to 1024 characters. Matches `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`. Updated in place.
    ///   - name: The name of the alias. Required. 1 to 128 characters. Matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. A change replaces the resource.
    ///   - description: A description. 0 to 256 characters. Updated in place.
    ///   - provisionedConcurrencyConfig: How many environments are kept ready. Updated in place.
    ///   - routingConfig: A second version that takes a share of the calls. Updated in place.
    public init(
      _ name: String,
      functionName: Input<Lambda.Function.Name>,
      functionVersion: Input<Lambda.Version.Number>,
      name nameValue: Input<String>,
      description: Input<String>? = nil,
      provisionedConcurrencyConfig: Lambda.ProvisionedConcurrencyConfiguration? = nil,
      routingConfig: Lambda.Alias.AliasRoutingConfiguration? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["FunctionName"] = functionName.expression
      declaration["FunctionVersion"] = functionVersion.expression
      declaration["Name"] = nameValue.expression
      declaration["Description"] = description?.expression
      declaration["ProvisionedConcurrencyConfig"] = provisionedConcurrencyConfig?.expression
      declaration["RoutingConfig"] = routingConfig?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The function: an `AWS::Lambda::Function`, by its name (`FunctionName`). Required. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }
    /// The version that it points to: an `AWS::Lambda::Version`, by its number (`FunctionVersion`). Required. 1 to 1024 characters. Matches `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`. Updated in place.
    public var functionVersion: Input<Lambda.Version.Number> { declaration.reference("FunctionVersion") }
    /// The name of the alias (`Name`). Required. 1 to 128 characters. Matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// The ARN of the alias: an `AWS::Lambda::Function`, by its ARN (`AliasArn`). Set by the cloud.
    public var aliasArn: Input<Lambda.Function.ARN> { declaration.reference("AliasArn") }
    /// A description (`Description`). 0 to 256 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// How many environments are kept ready (`ProvisionedConcurrencyConfig`). Updated in place.
    public var provisionedConcurrencyConfig: Input<Lambda.ProvisionedConcurrencyConfiguration> { declaration.reference("ProvisionedConcurrencyConfig") }
    /// A second version that takes a share of the calls (`RoutingConfig`). Updated in place.
    public var routingConfig: Input<Lambda.Alias.AliasRoutingConfiguration> { declaration.reference("RoutingConfig") }

    /// A second version that takes a share of the calls (an object of `AWS::Lambda::Alias`).
    public struct AliasRoutingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameter additionalVersionWeights: The second version and its share.
      public init(additionalVersionWeights: [Lambda.Alias.VersionWeight]? = nil) {
        members["AdditionalVersionWeights"] = additionalVersionWeights?.expression
      }
    }

    /// The second version and its share (an object of `AWS::Lambda::Alias`).
    public struct VersionWeight: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - functionVersion: The second version: an `AWS::Lambda::Version`, by its number. Required.
      ///   - functionWeight: The share, from 0 to 1. Required.
      public init(functionVersion: Input<Lambda.Version.Number>, functionWeight: Input<Double>) {
        members["FunctionVersion"] = functionVersion.expression
        members["FunctionWeight"] = functionWeight.expression
      }
    }
  }
}
