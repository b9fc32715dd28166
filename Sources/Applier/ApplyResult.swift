public import InfraModel
public import StateStore

/// What a run did.
public struct ApplyResult: Hashable, Sendable {
  /// An operation that succeeded.
  public struct Done: Hashable, Sendable {
    /// Where.
    public var address: Address
    /// What was to be done.
    public var kind: Operation.Kind
    /// How long it took.
    public var seconds: Double
    public init(address: Address, kind: Operation.Kind, seconds: Double) {
      self.address = address
      self.kind = kind
      self.seconds = seconds
    }
  }

  /// An operation that failed.
  public struct Failure: Hashable, Sendable {
    /// Where.
    public var address: Address
    /// What was to be done.
    public var kind: Operation.Kind
    /// Why it failed.
    public var error: OperationError
    /// Whether the journal still holds it: the next run looks for what it may have done.
    public var isOpen: Bool
    public init(address: Address, kind: Operation.Kind, error: OperationError, isOpen: Bool = false) {
      self.address = address
      self.kind = kind
      self.error = error
      self.isOpen = isOpen
    }
  }

  /// An operation that was not begun.
  public struct Skipped: Hashable, Sendable {
    /// Where.
    public var address: Address
    /// What was to be done.
    public var kind: Operation.Kind
    /// The failed operation that it waited for; `nil` if the run was interrupted.
    public var because: Address?
    public init(address: Address, kind: Operation.Kind, because: Address?) {
      self.address = address
      self.kind = kind
      self.because = because
    }
  }

  /// The state as saved, or as it would have been saved if ``storeError`` is set.
  public var state: State
  /// In the order in which they ended.
  public var done: [Done]
  /// In the order in which they failed.
  public var failed: [Failure]
  /// In the order of the plan.
  public var skipped: [Skipped]
  /// Whether a person stopped it.
  public var isInterrupted: Bool
  /// What stopped the writing of records; nothing was sent after it.
  public var storeError: StoreError?
  /// How long it took, in seconds.
  public var seconds: Double
  /// Mutating calls that were sent.
  public var calls: Int
  /// The chain of operations that took longest, first to last.
  public var criticalPath: [Done]

  public init(
    state: State, done: [Done] = [], failed: [Failure] = [], skipped: [Skipped] = [], isInterrupted: Bool = false,
    storeError: StoreError? = nil, seconds: Double = 0, calls: Int = 0, criticalPath: [Done] = []
  ) {
    self.state = state
    self.done = done
    self.failed = failed
    self.skipped = skipped
    self.isInterrupted = isInterrupted
    self.storeError = storeError
    self.seconds = seconds
    self.calls = calls
    self.criticalPath = criticalPath
  }

  /// Whether everything that was planned was done and recorded.
  public var isComplete: Bool { failed.isEmpty && skipped.isEmpty && storeError == nil }

  /// Whether something was, or may have been, changed in the cloud.
  public var hasChangedCloud: Bool { !done.isEmpty || calls > 0 }

  /// The figures of a run.
  public struct Summary: Hashable, Sendable {
    /// Operations that succeeded.
    public var done: Int
    /// Operations that failed.
    public var failed: Int
    /// Operations that were not begun.
    public var skipped: Int
    /// Whether a person stopped it.
    public var isInterrupted: Bool
    /// How long it took.
    public var seconds: Double
    /// Mutating calls that were sent.
    public var calls: Int
    public init(done: Int, failed: Int, skipped: Int, isInterrupted: Bool, seconds: Double, calls: Int) {
      self.done = done
      self.failed = failed
      self.skipped = skipped
      self.isInterrupted = isInterrupted
      self.seconds = seconds
      self.calls = calls
    }
  }

  /// Its figures.
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
