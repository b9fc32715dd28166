// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// A permission to call a function (`AWS::Lambda::Permission`).
  ///
  /// - Identified by `FunctionName`, `Id`.
  public struct Permission: Resource {
    public static let typeName = "AWS::Lambda::Permission"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - action: The allowed action (`lambda:InvokeFunction`). Required. 1 to 256 characters. Matches `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. A change replaces the resource.
    ///   - functionName: The function: an `AWS::Lambda::Function`, by its name. Required. 1 to 140 characters. A change replaces the resource.
    ///   - principal: Who may call: a service, an account, a role. Required. 1 to 256 characters. Matches `^.*$`. A change replaces the resource.
    ///   - eventSourceToken: The token of an Alexa skill that must be shown. 1 to 256 characters. Matches `^[a-zA-Z0-9._\-]+$`. A change replaces the resource.
    ///   - functionUrlAuthType: How callers of the function's URL prove who they are: `AWS_IAM` or `NONE`. A change replaces the resource.
    ///   - invokedViaFunctionUrl: Whether it applies to calls by the function's URL only. A change replaces the resource.
    ///   - principalOrgID: The organisation whose accounts may call. 12 to 34 characters. Matches `^o-[a-z0-9]{10,32}$`. A change replaces the resource.
    ///   - sourceAccount: The account whose resource may call. 12 characters. Matches `^\d{12}$`. A change replaces the resource.
    ///   - sourceArn: The resource that may call. 12 to 1024 characters. A change replaces the resource.
    public init(
      _ name: String,
      action: Input<String>,
      functionName: Input<Lambda.Function.Name>,
      principal: Input<String>,
      eventSourceToken: Input<String>? = nil,
      functionUrlAuthType: Lambda.Permission.FunctionUrlAuthType? = nil,
      invokedViaFunctionUrl: Input<Bool>? = nil,
      principalOrgID: Input<String>? = nil,
      sourceAccount: Input<String>? = nil,
      sourceArn: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Action"] = action.expression
      declaration["FunctionName"] = functionName.expression
      declaration["Principal"] = principal.expression
      declaration["EventSourceToken"] = eventSourceToken?.expression
      declaration["FunctionUrlAuthType"] = functionUrlAuthType?.expression
      declaration["InvokedViaFunctionUrl"] = invokedViaFunctionUrl?.expression
      declaration["PrincipalOrgID"] = principalOrgID?.expression
      declaration["SourceAccount"] = sourceAccount?.expression
      declaration["SourceArn"] = sourceArn?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The allowed action (`lambda:InvokeFunction`) (`Action`). Required. 1 to 256 characters. Matches `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. A change replaces the resource.
    public var action: Input<String> { declaration.reference("Action") }
    /// The function: an `AWS::Lambda::Function`, by its name (`FunctionName`). Required. 1 to 140 characters. A change replaces the resource.
    public var functionName: Input<Lambda.Function.Name> { declaration.reference("FunctionName") }
    /// Who may call: a service, an account, a role (`Principal`). Required. 1 to 256 characters. Matches `^.*$`. A change replaces the resource.
    public var principal: Input<String> { declaration.reference("Principal") }
    /// The token of an Alexa skill that must be shown (`EventSourceToken`). 1 to 256 characters. Matches `^[a-zA-Z0-9._\-]+$`. A change replaces the resource.
    public var eventSourceToken: Input<String> { declaration.reference("EventSourceToken") }
    /// How callers of the function's URL prove who they are: `AWS_IAM` or `NONE` (`FunctionUrlAuthType`). A change replaces the resource.
    public var functionUrlAuthType: Input<Lambda.Permission.FunctionUrlAuthType> { declaration.reference("FunctionUrlAuthType") }
    /// The identifier of the statement (`Id`). 1 to 256 characters. Matches `^.*$`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// Whether it applies to calls by the function's URL only (`InvokedViaFunctionUrl`). A change replaces the resource.
    public var invokedViaFunctionUrl: Input<Bool> { declaration.reference("InvokedViaFunctionUrl") }
    /// The organisation whose accounts may call (`PrincipalOrgID`). 12 to 34 characters. Matches `^o-[a-z0-9]{10,32}$`. A change replaces the resource.
    public var principalOrgID: Input<String> { declaration.reference("PrincipalOrgID") }
    /// The account whose resource may call (`SourceAccount`). 12 characters. Matches `^\d{12}$`. A change replaces the resource.
    public var sourceAccount: Input<String> { declaration.reference("SourceAccount") }
    /// The resource that may call (`SourceArn`). 12 to 1024 characters. A change replaces the resource.
    public var sourceArn: Input<String> { declaration.reference("SourceArn") }

    /// What `FunctionUrlAuthType` can be.
    public enum FunctionUrlAuthType: String, Expressible {
      case awsIam = "AWS_IAM"
      case explicitNone = "NONE"
    }
  }
}
