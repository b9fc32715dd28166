// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// An object inside of `AWS::Lambda::Function`, `AWS::Lambda::Version`: the function scaling configuration.
  public struct FunctionScalingConfig: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - maxExecutionEnvironments: The most environments. 0 to 15000.
    ///   - minExecutionEnvironments: The fewest environments. 0 to 15000.
    public init(maxExecutionEnvironments: Input<Int>? = nil, minExecutionEnvironments: Input<Int>? = nil) {
      members["MaxExecutionEnvironments"] = maxExecutionEnvironments?.expression
      members["MinExecutionEnvironments"] = minExecutionEnvironments?.expression
    }
  }

  /// An object inside of `AWS::Lambda::Alias`, `AWS::Lambda::Version`: the provisioned concurrency configuration.
  public struct ProvisionedConcurrencyConfiguration: NestedObject {
    public var members = Members()

    /// - Parameter provisionedConcurrentExecutions: How many environments are kept ready. Required.
    public init(provisionedConcurrentExecutions: Input<Int>) {
      members["ProvisionedConcurrentExecutions"] = provisionedConcurrentExecutions.expression
    }
  }

  /// What `SystemLogLevel` can be.
  public enum SystemLogLevel: String, Expressible {
    case debug = "DEBUG"
    case info = "INFO"
    case warn = "WARN"
  }
}
