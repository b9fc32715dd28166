public import InfraModel

/// What a move or a forget does to the states: the plan that is shown, and what is stored by it.
public struct ResourceTransfer: Hashable, Sendable {
  /// Sorted by address.
  public var rows: [TransferredResource]
  /// What of the declarations has to follow.
  public var warnings: [Diagnostic]
  /// The records as the target has them, its digests aside; those of the source itself where that is the target.
  public var moved: [ResourceRecord]
  /// What the source has afterwards; where it is its own target, without ``moved``.
  public var remaining: [Address: ResourceRecord]
}
