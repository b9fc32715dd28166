/// What runs of a resource is renewed after a change; a gate waits until that is through.
public struct Rollout: Hashable, Sendable {
  /// How what runs comes to be what was applied.
  public enum Way: Hashable, Sendable {
    /// The cloud renews it by itself, as a service's containers.
    case byItself
    /// Only where it is asked to, as a group's machines.
    case onRequest
  }

  public var resource: Address
  /// What is asked for; `nil` where the cloud renews by itself.
  public var refresh: MachineRefresh?
  /// Seconds after which it has failed; from 1 to ``longest``.
  public var timeout: Int

  /// Seconds: a day.
  public static let longest = 86_400

  public init(of resource: Address, refresh: MachineRefresh? = nil, timeout: Int) {
    self.resource = resource
    self.refresh = refresh
    self.timeout = timeout
  }

  /// How the resource must be renewed for the gate to make sense.
  public var way: Way { refresh == nil ? .byItself : .onRequest }

  /// The name of the gate in documents.
  var name: String { refresh == nil ? "steady" : "refresh" }

  /// What is wrong with it by itself, in words.
  var problem: String? {
    let title = refresh == nil ? "Steady(…)" : "Refresh(…)"
    if !(1...Self.longest).contains(timeout) {
      return "\(title) takes from one second to a day, and this has \(timeout) seconds"
    }
    return refresh?.problem
  }
}

/// How a group's machines are replaced by ones of what was applied, some at a time.
public struct MachineRefresh: Hashable, Sendable {
  /// How many percent of the machines that the group wants stay in service, from 0 to 100; `nil` for what the group says.
  public var minimumHealthy: Int?
  /// How many percent of them may be there at once, from 100 to 200; `nil` for what the group says.
  public var maximumHealthy: Int?
  /// Seconds that a new machine is given before the next ones are replaced; `nil` for what the group says.
  public var warmUp: Int?
  /// Whether machines that are as they were applied stay.
  public var skipsMatching: Bool

  public init(
    minimumHealthy: Int? = nil, maximumHealthy: Int? = nil, warmUp: Int? = nil, skipsMatching: Bool = true
  ) {
    self.minimumHealthy = minimumHealthy
    self.maximumHealthy = maximumHealthy
    self.warmUp = warmUp
    self.skipsMatching = skipsMatching
  }

  /// Source: the API reference of EC2 Auto Scaling, RefreshPreferences.
  fileprivate var problem: String? {
    if let minimumHealthy, !(0...100).contains(minimumHealthy) {
      return "Refresh(…) keeps from 0 to 100 % of the machines healthy, and this \(minimumHealthy) %"
    }
    if let maximumHealthy {
      if !(100...200).contains(maximumHealthy) {
        return "Refresh(…) has from 100 to 200 % of the machines at once, and this \(maximumHealthy) %"
      }
      guard let minimumHealthy else { return "Refresh(…) with maximumHealthy: needs minimumHealthy:, too" }
      if maximumHealthy - minimumHealthy > 100 {
        return "maximumHealthy: and minimumHealthy: of Refresh(…) are at most 100 % apart"
      }
    }
    if let warmUp, !(0...Rollout.longest).contains(warmUp) { return "Refresh(…) warms up for a day at most" }
    return nil
  }
}

extension Rollout {
  /// Its members in the document of its gate.
  var members: [String: Value] {
    var members: [String: Value] = ["of": .string(resource.path), "timeout": .integer(Int64(timeout))]
    guard let refresh else { return members }
    members["minimumHealthy"] = refresh.minimumHealthy.map { .integer(Int64($0)) }
    members["maximumHealthy"] = refresh.maximumHealthy.map { .integer(Int64($0)) }
    members["warmUp"] = refresh.warmUp.map { .integer(Int64($0)) }
    members["skipsMatching"] = .bool(refresh.skipsMatching)
    return members
  }

  init(_ reader: DocumentReader, refreshes: Bool) throws(DocumentError) {
    func number(_ name: String) throws(DocumentError) -> Int? {
      reader.optional(name) == nil ? nil : try reader.integer(name)
    }
    let refresh =
      refreshes
      ? MachineRefresh(
        minimumHealthy: try number("minimumHealthy"), maximumHealthy: try number("maximumHealthy"),
        warmUp: try number("warmUp"), skipsMatching: reader.optional("skipsMatching")?.bool ?? true) : nil
    self.init(of: try reader.address("of"), refresh: refresh, timeout: try reader.integer("timeout"))
  }
}
