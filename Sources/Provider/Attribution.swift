public import InfraModel

/// Asks who changed something that runs otherwise than it was applied, or who deleted it.
public struct AttributionRequest: Hashable, Sendable {
  /// What moved.
  public enum Movement: Hashable, Sendable {
    /// The value at a path, dotted where nested: what runs there now and what is declared, `nil` for nothing.
    case value(at: String, now: Value?, declared: Value?)
    /// The resource is gone.
    case deleted
  }

  public var type: ResourceType
  public var id: ResourceID
  public var region: String
  /// What is known of it by the registry's names.
  public var known: [String: Value]
  public var movement: Movement
  /// Seconds since 1970 at which it was last known to be as it was applied.
  public var since: Double?

  public init(
    type: ResourceType, id: ResourceID, region: String, known: [String: Value], movement: Movement, since: Double?
  ) {
    self.type = type
    self.id = id
    self.region = region
    self.known = known
    self.movement = movement
    self.since = since
  }
}

/// Who moved something: known by what the cloud recorded of its calls, or not known. It is never a guess.
public enum Attribution: Hashable, Sendable {
  case known(Author)
  /// Why it is not known, as a clause (`no call of the last 90 days sets it`).
  case unknown(String)

  /// A call that moved something, and whose it was.
  public struct Author: Hashable, Sendable {
    /// The person or program, as the cloud calls it: a user's name, a service. `nil` where only the role is known.
    public var name: String?
    /// The role in which the call was made, with its session (`deploy, session build-17`).
    public var role: String?
    /// The service that made the call for them.
    public var service: String?
    /// The full name of the identity in the record.
    public var arn: String?
    /// The operation, with its service (`rds ModifyDBInstance`).
    public var call: String
    /// The record's own identifier.
    public var event: String
    /// Seconds since 1970.
    public var time: Double

    public init(
      name: String?, role: String? = nil, service: String? = nil, arn: String? = nil, call: String, event: String,
      time: Double
    ) {
      self.name = name
      self.role = role
      self.service = service
      self.arn = arn
      self.call = call
      self.event = event
      self.time = time
    }
  }
}

extension Provider {
  /// Of a cloud that keeps no record of its calls.
  public func attribute(_ requests: [AttributionRequest], at now: Double) async -> [Attribution] {
    requests.map { .unknown("the cloud of an \($0.type) keeps no record of its calls") }
  }
}
