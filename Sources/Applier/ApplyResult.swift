public import InfraModel
public import StateStore

/// What a run did.
public struct ApplyResult: Hashable, Sendable {
  /// An operation that succeeded.
  public struct Done: Hashable, Sendable {
    public var address: Address
    public var work: Operation.Work
    public var seconds: Double
  }

  /// An operation that failed.
  public struct Failure: Hashable, Sendable {
    public var address: Address
    public var work: Operation.Work
    public var error: OperationError
    /// Whether the journal still holds it: the next run looks for what it may have done.
    public var isOpen: Bool
  }

  /// An operation that was not begun.
  public struct Skipped: Hashable, Sendable {
    public var address: Address
    public var work: Operation.Work
    /// The failed operation that it waited for; `nil` if the run was interrupted.
    public var because: Address?
  }

  /// One operation of the longest chain.
  public struct Step: Hashable, Sendable {
    public var address: Address
    public var work: Operation.Work
    public var seconds: Double
  }

  /// The state as saved, or as it would have been saved if ``storeError`` is set.
  public var state: State
  public var done: [Done]
  public var failed: [Failure]
  public var skipped: [Skipped]
  public var isInterrupted: Bool
  /// What stopped the writing of records; nothing was sent after it.
  public var storeError: StoreError?
  /// How long it took, in seconds.
  public var seconds: Double
  /// Mutating calls that were sent.
  public var calls: Int
  /// The chain of operations that took longest, first to last.
  public var criticalPath: [Step]

  /// Whether everything that was planned was done and recorded.
  public var isComplete: Bool { failed.isEmpty && skipped.isEmpty && storeError == nil }

  /// The figures of a run.
  public struct Summary: Hashable, Sendable {
    public var done: Int
    public var failed: Int
    public var skipped: Int
    public var isInterrupted: Bool
    public var seconds: Double
    public var calls: Int
  }

  public var summary: Summary {
    Summary(
      done: done.count, failed: failed.count, skipped: skipped.count, isInterrupted: isInterrupted, seconds: seconds,
      calls: calls)
  }

  /// What goes into the history.
  public var outcome: RunRecord.Result {
    if isInterrupted { return .cancelled }
    if isComplete { return .succeeded }
    return done.isEmpty ? .failed : .partial
  }
}
