/// What a run is about to do and what it did, on disk before it goes on.
public actor Journal {
  /// Writes entries, in order, and returns once they are on disk. Appends that run at the same time share one flush.
  public func append(_ entries: JournalEntry...) async throws(StoreError) { try await append(entries) }

  /// Writes entries, in order, and returns once they are on disk.
  public func append(_ entries: [JournalEntry]) async throws(StoreError) {}

  /// The operations that were begun and not finished, in the order of their beginnings.
  public func openOperations() -> [OpenOperation] { [] }

  /// Ends the journal: one without open operations and without effects that are not saved is removed.
  public func close() async throws(StoreError) {}
}
