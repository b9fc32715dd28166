public import InfraModel

/// Which resources of an environment are to go, and where to.
public struct TransferRequest: Hashable, Sendable {
  /// Where they go.
  public enum Destination: Hashable, Sendable {
    /// To an environment, which may be their own; to an address there, where that is given.
    case environment(EnvironmentName, Address?)
    /// Nowhere: they run on, and are no longer managed.
    case nowhere
  }

  public var source: EnvironmentName
  /// Resources, and components with all that is in them.
  public var selection: [Address]
  public var destination: Destination

  public init(source: EnvironmentName, selection: [Address], destination: Destination) {
    self.source = source
    self.selection = selection
    self.destination = destination
  }

  /// The environment that they go to; `nil` where they are forgotten.
  public var target: EnvironmentName? { if case .environment(let target, _) = destination { target } else { nil } }

  /// Where a record of the selection goes; `nil` where it is forgotten.
  func address(of address: Address, in selected: Address) -> Address? {
    guard case .environment(_, let destination) = destination else { return nil }
    guard let destination else { return address }
    return Address(destination.path + address.path.dropFirst(selected.path.count))
  }
}
