// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A resource of type `AWS::Lambda::Alias`.
  ///
  /// Identified by `AliasArn`.
  public struct Alias: Resource {
    public static let typeName = "AWS::Lambda::Alias"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - functionName: Required. A change replaces the resource.
    ///   - functionVersion: Required. 1 to 1024 characters. Matches `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`. Updated in place.
    ///   - name: Required. 1 to 128 characters. Matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. A change replaces the resource.
    ///   - description: 0 to 256 characters. Updated in place.
    ///   - provisionedConcurrencyConfig: Updated in place.
    ///   - routingConfig: Updated in place.
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

    /// `FunctionName`. Required. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }

    /// `FunctionVersion`. Required. 1 to 1024 characters. Matches `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`. Updated in place.
    public var functionVersion: Input<Lambda.Version.Number> { declaration.reference("FunctionVersion") }

    /// `Name`. Required. 1 to 128 characters. Matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `AliasArn`. Set by the cloud.
    public var aliasArn: Input<Lambda.Function.ARN> { declaration.reference("AliasArn") }

    /// `Description`. 0 to 256 characters. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `ProvisionedConcurrencyConfig`. Updated in place.
    public var provisionedConcurrencyConfig: Input<Lambda.ProvisionedConcurrencyConfiguration> { declaration.reference("ProvisionedConcurrencyConfig") }

    /// `RoutingConfig`. Updated in place.
    public var routingConfig: Input<Lambda.Alias.AliasRoutingConfiguration> { declaration.reference("RoutingConfig") }

    /// The nested object `AliasRoutingConfiguration`.
    public struct AliasRoutingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        additionalVersionWeights: [Lambda.Alias.VersionWeight]? = nil
      ) {
        members["AdditionalVersionWeights"] = additionalVersionWeights?.expression
      }
    }

    /// The nested object `VersionWeight`.
    public struct VersionWeight: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - functionVersion: Required.
      ///   - functionWeight: Required.
      public init(
        functionVersion: Input<Lambda.Version.Number>,
        functionWeight: Input<Double>
      ) {
        members["FunctionVersion"] = functionVersion.expression
        members["FunctionWeight"] = functionWeight.expression
      }
    }
  }
}
