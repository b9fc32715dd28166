// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A function as it was at one time, which no longer changes (`AWS::Lambda::Version`).
  ///
  /// - Identified by `FunctionArn`.
  public struct Version: Resource {
    public static let typeName = "AWS::Lambda::Version"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - functionName: The function: an `AWS::Lambda::Function`, by its name. Required. 1 to 140 characters. A change replaces the resource.
    ///   - codeSha256: The digest that the code must have for the version to be published. A change replaces the resource.
    ///   - description: A description. 0 to 256 characters. A change replaces the resource.
    ///   - functionScalingConfig: The bounds on environments when it scales. Updated in place.
    ///   - provisionedConcurrencyConfig: How many environments are kept ready. A change replaces the resource.
    ///   - runtimePolicy: When new versions of the runtime are taken. A change replaces the resource.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The function: an `AWS::Lambda::Function`, by its name (`FunctionName`). Required. 1 to 140 characters. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }
    /// The digest that the code must have for the version to be published (`CodeSha256`). A change replaces the resource.
    public var codeSha256: Input<String> { declaration.reference("CodeSha256") }
    /// A description (`Description`). 0 to 256 characters. A change replaces the resource.
    public var description: Input<String> { declaration.reference("Description") }
    /// The ARN with the version's number: an `AWS::Lambda::Function`, by its ARN (`FunctionArn`). Set by the cloud.
    public var functionArn: Input<Lambda.Function.ARN> { declaration.reference("FunctionArn") }
    /// The bounds on environments when it scales (`FunctionScalingConfig`). Updated in place.
    public var functionScalingConfig: Input<Lambda.FunctionScalingConfig> { declaration.reference("FunctionScalingConfig") }
    /// How many environments are kept ready (`ProvisionedConcurrencyConfig`). A change replaces the resource.
    public var provisionedConcurrencyConfig: Input<Lambda.ProvisionedConcurrencyConfiguration> { declaration.reference("ProvisionedConcurrencyConfig") }
    /// When new versions of the runtime are taken (`RuntimePolicy`). A change replaces the resource.
    public var runtimePolicy: Input<Lambda.Version.RuntimePolicy> { declaration.reference("RuntimePolicy") }
    /// The number of the version (`Version`). Set by the cloud.
    public var version: Input<Lambda.Version.Number> { declaration.reference("Version") }

    /// Stands for the Number of one.
    public enum Number: TextValue {}

    /// When new versions of the runtime are taken (an object of `AWS::Lambda::Version`).
    public struct RuntimePolicy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - updateRuntimeOn: When a new version of the runtime is taken. Required.
      ///   - runtimeVersionArn: The version of the runtime that is kept. 26 to 2048 characters. Matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+$`.
      public init(updateRuntimeOn: Input<String>, runtimeVersionArn: Input<String>? = nil) {
        members["UpdateRuntimeOn"] = updateRuntimeOn.expression
        members["RuntimeVersionArn"] = runtimeVersionArn?.expression
      }
    }
  }
}
