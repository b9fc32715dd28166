// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A resource of type `AWS::Lambda::Version`.
  ///
  /// Identified by `FunctionArn`.
  public struct Version: Resource {
    public static let typeName = "AWS::Lambda::Version"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - functionName: Required. 1 to 140 characters. A change replaces the resource.
    ///   - codeSha256: A change replaces the resource.
    ///   - description: 0 to 256 characters. A change replaces the resource.
    ///   - functionScalingConfig: Updated in place.
    ///   - provisionedConcurrencyConfig: A change replaces the resource.
    ///   - runtimePolicy: A change replaces the resource.
    public init(
      _ name: String,
      functionName: Input<Lambda.Function.Name>,
      codeSha256: Input<String>? = nil,
      description: Input<String>? = nil,
      functionScalingConfig: Lambda.FunctionScalingConfig? = nil,
      provisionedConcurrencyConfig: Lambda.ProvisionedConcurrencyConfiguration? = nil,
      runtimePolicy: Lambda.Version.RuntimePolicy? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["FunctionName"] = functionName.expression
      declaration["CodeSha256"] = codeSha256?.expression
      declaration["Description"] = description?.expression
      declaration["FunctionScalingConfig"] = functionScalingConfig?.expression
      declaration["ProvisionedConcurrencyConfig"] = provisionedConcurrencyConfig?.expression
      declaration["RuntimePolicy"] = runtimePolicy?.expression
    }

    /// `FunctionName`. Required. 1 to 140 characters. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }

    /// `CodeSha256`. A change replaces the resource.
    public var codeSha256: Input<String> { declaration.reference("CodeSha256") }

    /// `Description`. 0 to 256 characters. A change replaces the resource.
    public var description: Input<String> { declaration.reference("Description") }

    /// `FunctionArn`. Set by the cloud.
    public var functionArn: Input<Lambda.Function.ARN> { declaration.reference("FunctionArn") }

    /// `FunctionScalingConfig`. Updated in place.
    public var functionScalingConfig: Input<Lambda.FunctionScalingConfig> { declaration.reference("FunctionScalingConfig") }

    /// `ProvisionedConcurrencyConfig`. A change replaces the resource.
    public var provisionedConcurrencyConfig: Input<Lambda.ProvisionedConcurrencyConfiguration> { declaration.reference("ProvisionedConcurrencyConfig") }

    /// `RuntimePolicy`. A change replaces the resource.
    public var runtimePolicy: Input<Lambda.Version.RuntimePolicy> { declaration.reference("RuntimePolicy") }

    /// `Version`. Set by the cloud.
    public var version: Input<Lambda.Version.Number> { declaration.reference("Version") }

    /// Stands for the Number of one.
    public enum Number: TextValue {}

    /// The nested object `RuntimePolicy`.
    public struct RuntimePolicy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - updateRuntimeOn: Required.
      ///   - runtimeVersionArn: 26 to 2048 characters. Matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+$`.
      public init(
        updateRuntimeOn: Input<String>,
        runtimeVersionArn: Input<String>? = nil
      ) {
        members["UpdateRuntimeOn"] = updateRuntimeOn.expression
        members["RuntimeVersionArn"] = runtimeVersionArn?.expression
      }
    }
  }
}
