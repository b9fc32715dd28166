/// One resource that leaves its place in a state, by a move or because it is forgotten.
public struct TransferredResource: Hashable, Sendable {
  /// The record in the source's state.
  public var record: ResourceRecord
  /// The address afterwards; `nil` if the resource is forgotten.
  public var address: Address?
  /// The declaration at that address; `nil` if the target does not declare it.
  public var position: SourcePosition?

  public init(_ record: ResourceRecord, to address: Address?, at position: SourcePosition?) {
    self.record = record
    self.address = address
    self.position = position
  }
}
