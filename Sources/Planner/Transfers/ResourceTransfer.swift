public import InfraModel

/// What a move or a forget does to the states: the plan that is shown, and what is stored by it.
public struct ResourceTransfer: Hashable, Sendable {
  /// One resource that goes.
  public struct Row: Hashable, Sendable {
    /// As it is in the source's state.
    public var record: ResourceRecord
    /// Where it is afterwards; `nil` where it is forgotten.
    public var address: Address?
    /// Where it is declared afterwards, as far as the target declares it.
    public var position: SourcePosition?

    public init(_ record: ResourceRecord, to address: Address?, at position: SourcePosition?) {
      self.record = record
      self.address = address
      self.position = position
    }
  }

  /// Sorted by address.
  public var rows: [Row]
  /// What of the declarations has to follow.
  public var warnings: [Diagnostic]
  /// The records as the target has them, its digests aside; those of the source itself where that is the target.
  public var moved: [ResourceRecord]
  /// What the source has afterwards; where it is its own target, without ``moved``.
  public var remaining: [Address: ResourceRecord]
}
