// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// The bounds on environments when it scales (an object of `AWS::Lambda::Function` and `AWS::Lambda::Version`).
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

  /// How many environments are kept ready (an object of `AWS::Lambda::Alias` and `AWS::Lambda::Version`).
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
