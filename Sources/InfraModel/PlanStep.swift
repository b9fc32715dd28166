/// One thing that an apply does: the plan's changes in the order in which they are carried out. A change is one step, or
/// two where something is replaced. An apply carries out exactly these, and decides nothing again.
///
/// What a step sets is declared in the plan's graph at the step's address, references symbolic; they are resolved by
/// what earlier steps gave.
public struct PlanStep: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case create
    /// Creates a replacement while its predecessor still runs; the predecessor becomes deposed.
    case createSuccessor
    case update
    /// Takes over a resource that runs already, and sets what differs.
    case adopt
    /// Gives a resource another address; only the state changes.
    case move
    /// Lets a resource go; only the state changes.
    case forget
    /// Deletes everything at the address.
    case delete
    /// Deletes only the predecessors that were replaced.
    case deleteDeposed
  }

  /// The place of its change among the plan's.
  public var change: Int
  public var address: Address
  /// The change's type; what is deleted may be of another.
  public var type: ResourceType
  public var kind: Kind
  /// The paths that an update sets, as the change names them.
  public var paths: [PropertyPath]
  /// Flags that a deletion switches off first, since the declaration says so (`DeletionProtection`).
  public var lifts: [String]
  /// The places of the steps that must succeed first, sorted.
  public var waitsFor: [Int]
  /// The places of further steps that come first because it is better so, not because the cloud demands it, sorted.
  public var yieldsTo: [Int]

  public init(
    change: Int, address: Address, type: ResourceType, kind: Kind, paths: [PropertyPath] = [], lifts: [String] = [],
    waitsFor: [Int] = [], yieldsTo: [Int] = []
  ) {
    self.change = change
    self.address = address
    self.type = type
    self.kind = kind
    self.paths = paths
    self.lifts = lifts
    self.waitsFor = waitsFor
    self.yieldsTo = yieldsTo
  }
}

extension PlanStep.Kind {
  /// Whether it takes something away.
  public var isRemoval: Bool { self == .delete || self == .deleteDeposed }

  /// The word for it in events and in the journal.
  public var action: Change.Action {
    switch self {
    case .create: .create
    case .createSuccessor: .replace
    case .update: .update
    case .adopt: .adopt
    case .move: .move
    case .forget: .forget
    case .delete, .deleteDeposed: .delete
    }
  }
}

extension PlanStep: DocumentPart {
  public var document: Value {
    .compact([
      "change": .integer(Int64(change)), "address": .string(address.path), "type": .string(type.name),
      "kind": .string(kind.rawValue), "paths": paths.nonEmpty.map { .strings($0.map(\.text)) },
      "lifts": lifts.nonEmpty.map(Value.strings), "waitsFor": waitsFor.nonEmpty.map(Self.places),
      "yieldsTo": yieldsTo.nonEmpty.map(Self.places),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      change: try reader.integer("change"), address: try reader.address("address"),
      type: try reader.type("type"), kind: try reader.named("kind", "a kind of step"),
      paths: try reader.strings("paths").map { PropertyPath($0) }, lifts: try reader.strings("lifts"),
      waitsFor: try Self.places("waitsFor", reader), yieldsTo: try Self.places("yieldsTo", reader))
  }

  private static func places(_ places: [Int]) -> Value { .list(places.map { .integer(Int64($0)) }) }

  private static func places(_ name: String, _ reader: DocumentReader) throws(DocumentError) -> [Int] {
    let elements = reader.optional(name)?.list ?? []
    let places = elements.compactMap { $0.integer.flatMap { Int(exactly: $0) } }
    guard places.count == elements.count else { throw DocumentError(path: name, .expected("places of steps")) }
    return places
  }
}
