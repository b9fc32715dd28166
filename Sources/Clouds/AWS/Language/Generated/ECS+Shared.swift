// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// Where tasks run that do not specify one (an object of `AWS::ECS::Cluster` and `AWS::ECS::Service`).
  public struct CapacityProviderStrategyItem: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - base: How many tasks run there first. 0 to 100000.
    ///   - capacityProvider: The capacity provider, by name.
    ///   - weight: Its share of further tasks. 0 to 1000.
    public init(base: Input<Int>? = nil, capacityProvider: Input<String>? = nil, weight: Input<Int>? = nil) {
      members["Base"] = base?.expression
      members["CapacityProvider"] = capacityProvider?.expression
      members["Weight"] = weight?.expression
    }
  }

  /// The driver's options that are secrets (an object of `AWS::ECS::Service` and `AWS::ECS::TaskDefinition`).
  public struct Secret: NestedObject {
    public var members = Members()

    /// - Parameters:
    ///   - name: The name that the container sees. Required.
    ///   - valueFrom: The secret or parameter, by its ARN. Required.
    public init(name nameValue: Input<String>, valueFrom: Input<String>) {
      members["Name"] = nameValue.expression
      members["ValueFrom"] = valueFrom.expression
    }
  }
}
