public import InfraModel

/// Where a record is.
public struct RecordKey: Hashable, Sendable {
  public var kind: String
  /// Empty for global kinds.
  public var region: String
  public var id: String

  public init(kind: String, region: String, id: String) {
    self.kind = kind
    self.region = region
    self.id = id
  }
}

/// One thing in the cloud, as plain values.
public struct Record: Hashable, Sendable {
  public let key: RecordKey
  /// The members by the names of the service's outputs, so that an answer is made of them as they are. Further ones
  /// may be kept beside them: what the output's shape does not have is not sent.
  public var fields: [String: Value]
  public var tags: [String: String]
  /// Seconds since 1970.
  public internal(set) var createdAt: Double
  /// Its place in the order of creation.
  public internal(set) var ordinal: Int64
  public internal(set) var arn: String?
  /// What becomes of it by itself, in order of time.
  public internal(set) var transitions: [Transition] = []

  public var id: String { key.id }

  /// A field; `nil` where it is absent.
  public subscript(_ name: String) -> Value? {
    get { fields[name] }
    // In a ternary `nil` would be a null.
    set { fields[name] = newValue?.isNull == false ? newValue : Value?.none }
  }

  public func string(_ name: String) -> String? { fields[name]?.string }

  /// Says what becomes of the fields at a time (``Call/after(_:)``); dotted paths lead into objects.
  public mutating func becomes(_ changes: [String: Value], at time: Double) {
    transitions.append(Transition(at: time, changes: changes))
    transitions.sort { $0.at < $1.at }
  }

  /// Says that the record is gone at a time.
  public mutating func ends(at time: Double) {
    transitions.append(Transition(at: time, changes: [:], isEnd: true))
    transitions.sort { $0.at < $1.at }
  }

  /// Forgets what was to become of it.
  public mutating func stays() { transitions = [] }
}

/// A change that comes by itself.
public struct Transition: Hashable, Sendable {
  /// Seconds since 1970.
  public var at: Double
  /// Fields by their dotted paths; ``Value/null`` takes one away.
  public var changes: [String: Value]
  /// The record is gone.
  public var isEnd = false
}
