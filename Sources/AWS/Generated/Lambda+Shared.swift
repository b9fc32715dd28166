// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Lambda {
  /// The nested object `FunctionScalingConfig`.
  public struct FunctionScalingConfig: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - maxExecutionEnvironments: 0 to 15000.
    ///   - minExecutionEnvironments: 0 to 15000.
    public init(
      maxExecutionEnvironments: Input<Int>? = nil,
      minExecutionEnvironments: Input<Int>? = nil
    ) {
      members["MaxExecutionEnvironments"] = maxExecutionEnvironments?.expression
      members["MinExecutionEnvironments"] = minExecutionEnvironments?.expression
    }
  }

  /// The nested object `ProvisionedConcurrencyConfiguration`.
  public struct ProvisionedConcurrencyConfiguration: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - provisionedConcurrentExecutions: Required.
    public init(
      provisionedConcurrentExecutions: Input<Int>
    ) {
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
