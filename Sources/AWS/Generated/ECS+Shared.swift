// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ECS {
  /// The nested object `CapacityProviderStrategyItem`.
  public struct CapacityProviderStrategyItem: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - base: 0 to 100000.
    ///   - weight: 0 to 1000.
    public init(
      base: Input<Int>? = nil,
      capacityProvider: Input<String>? = nil,
      weight: Input<Int>? = nil
    ) {
      members["Base"] = base?.expression
      members["CapacityProvider"] = capacityProvider?.expression
      members["Weight"] = weight?.expression
    }
  }

  /// The nested object `Secret`.
  public struct Secret: NestedObject {
    public var members = Members()

    /// Makes one.
    /// - Parameters:
    ///   - name: Required.
    ///   - valueFrom: Required.
    public init(
      name nameValue: Input<String>,
      valueFrom: Input<String>
    ) {
      members["Name"] = nameValue.expression
      members["ValueFrom"] = valueFrom.expression
    }
  }
}
