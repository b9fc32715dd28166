public import InfraModel

/// One step of a run. A change is one step, or two where something is replaced.
public struct Operation: Hashable, Sendable, Identifiable {
  /// What a step does.
  public enum Work: Hashable, Sendable {
    case create
    /// Creates a replacement while its predecessor still runs; the predecessor becomes deposed.
    case createSuccessor
    case update
    /// Takes over a resource that runs already, and sets what differs.
    case adopt
    /// Reads attributes anew.
    case read
    /// Gives a resource another address; only the state changes.
    case move
    /// Lets a resource go; only the state changes.
    case forget
    /// Deletes everything at the address.
    case delete
    /// Deletes only the predecessors that were replaced.
    case deleteDeposed
  }

  /// Its place among the operations of the run.
  public var id: Int
  /// The place of its change in the plan.
  public var change: Int
  /// Where the resource is declared, or was.
  public var address: Address
  /// The change's type; what is deleted may be of another.
  public var type: ResourceType
  /// What it does.
  public var work: Work
  /// The operations that must succeed first, sorted.
  public var waitsFor: [Int]
  /// The expected seconds from its start to the end of the longest chain that follows.
  public var height: Double

  public init(
    id: Int, change: Int, address: Address, type: ResourceType, work: Work, waitsFor: [Int] = [], height: Double = 0
  ) {
    self.id = id
    self.change = change
    self.address = address
    self.type = type
    self.work = work
    self.waitsFor = waitsFor
    self.height = height
  }
}

extension Operation.Work {
  /// Whether it takes something away.
  public var isRemoval: Bool { self == .delete || self == .deleteDeposed }

  /// The word for it in events and in the journal.
  public var action: Change.Action {
    switch self {
    case .create: .create
    case .createSuccessor: .replace
    case .update: .update
    case .adopt: .adopt
    case .read: .read
    case .move: .move
    case .forget: .forget
    case .delete, .deleteDeposed: .delete
    }
  }
}
