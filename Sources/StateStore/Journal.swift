internal import InfraModel

/// What a run is about to do and what it did, stored before it goes on.
///
/// An entry that ends an operation carries the resource's record: appending it *is* saving that resource. The whole
/// state is written by ``Lease/save(_:)`` only, and a load puts the entries of a run that died on top of it.
public protocol Journal: Sendable {
  /// Adds entries, in order, and returns once everything up to the last announcement of a call among them
  /// (``JournalEntry/isAnnouncement``) is stored. What only tells of something that has happened may still be on its
  /// way: it is stored before any later announcement, and a run that dies before finds out by asking the cloud.
  /// - Throws: Nothing is ever written behind a gap: after a failure of which it is not known what is stored, every
  ///   later append fails as well.
  func append(_ entries: [JournalEntry]) async throws(StoreError)

  /// Verifies, right before an announced call is sent, that the lease was not taken over: the process may have been
  /// stopped, or the machine suspended.
  /// - Throws: ``StoreError/leaseLost(environment:)``.
  func confirm() async throws(StoreError)

  /// The operations that were begun and not finished, in the order of their beginnings.
  func openOperations() async -> [OpenOperation]

  /// Stores what is on its way, and ends the journal. One without open operations and without effects that are not
  /// saved may be removed.
  func close() async throws(StoreError)
}

extension Journal {
  /// Adds entries, in order.
  public func append(_ entries: JournalEntry...) async throws(StoreError) { try await append(entries) }
}

extension JournalEntry {
  /// Whether it announces what cannot be taken back, so that it must be stored before that happens.
  public var isAnnouncement: Bool {
    switch self {
    case .willCall: true
    case .begun, .didCall, .identified, .finished, .recorded: false
    }
  }
}
