internal import AWSClient
public import InfraModel
public import OperationModels

/// One call as a service sees it: checked against the operation's shape, from a known caller.
public struct Call: Sendable {
  public internal(set) var operation: OperationModel
  /// The members by the model's names. Required ones are there, types and bounds hold.
  public var input: [String: Value]
  public internal(set) var region: String
  public let account: String
  public let partition: String
  public let principal: Principal
  /// Seconds since 1970 by the sandbox's clock.
  public internal(set) var now: Double
  public let requestID: String
  /// How long things take here.
  var pace: Pace
  /// How many seconds a new role cannot be assumed.
  var settling = 0.0
  /// For how many seconds a session's keys hold at most.
  var longestSession: Double?
  /// Elements of a page, where the call asks for no number; `nil` for as many as the service has.
  var pageSize: Int?
  /// What the caller may do; `nil` where everything is allowed.
  var permissions: Permissions?
  /// A conditional write is to meet another write of the same object.
  var meetsConflict = false

  /// A member of the input; `nil` where it is absent.
  public subscript(_ name: String) -> Value? { input[name] }

  public func string(_ name: String) -> String? { input[name]?.string }
  public func integer(_ name: String) -> Int64? { input[name]?.integer }
  public func bool(_ name: String) -> Bool? { input[name]?.bool }
  public func list(_ name: String) -> [Value] { input[name]?.list ?? [] }
  /// The texts of a list; empty where it is absent.
  public func strings(_ name: String) -> [String] { list(name).compactMap(\.string) }

  /// A text that this call cannot do without, though its shape allows it.
  public func required(_ name: String) throws(Fault) -> String {
    if let text = input[name]?.string { return text }
    throw missing(name)
  }

  /// The fault for a member that is absent, in the code of the protocol.
  public func missing(_ name: String) -> Fault { Fault.invalid(operation, path: name, "", kind: .missing) }

  /// Those members of the input that are present of some names: what a create keeps as it is given.
  public func members(_ names: String...) -> [String: Value] {
    var found: [String: Value] = [:]
    for name in names { found[name] = input[name] }
    return found
  }

  /// Every member that the input has, but for some.
  public func members(except names: Set<String>) -> [String: Value] { input.filter { !names.contains($0.key) } }

  /// The moment at which something that takes so many seconds from now is done.
  public func after(_ seconds: Double) -> Double { pace.end(of: seconds, from: now) }

  /// The moment until which something that is gone is still told: so many seconds of the cloud's clock from its end, however
  /// fast things go here.
  public func told(for seconds: Double, after end: Double) -> Double { max(end, now) + seconds }

  /// Whether a role has been there for long enough to be assumed. A service that is given a role that is not refuses
  /// it in its own words.
  public func isSettled(_ role: Record) -> Bool { now - role.createdAt >= settling }

  /// The same call at another time: for what came between two calls.
  func moved(to time: Double) -> Call {
    var moved = self
    moved.now = time
    return moved
  }

  /// The same call in another region: for what a service makes there.
  func moved(toRegion region: String) -> Call {
    var moved = self
    moved.region = region
    return moved
  }

  /// Another operation by the same caller, at the same time and place. It is answered whole.
  func asking(_ operation: OperationModel, _ input: [String: Value]) -> Call {
    var asking = self
    asking.operation = operation
    asking.input = input
    asking.pageSize = nil
    asking.meetsConflict = false
    return asking
  }

  /// A name in AWS's form, of this account and, unless the service is global, this region.
  public func arn(_ service: String, _ resource: String, isGlobal: Bool = false) -> String {
    "arn:\(partition):\(service):\(isGlobal ? "" : region):\(account):\(resource)"
  }

  /// The service in an ARN; empty for a text that is not an ARN.
  static func service(of arn: String) -> String {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 && parts[0] == "arn" ? String(parts[2]) : ""
  }
}

/// Who calls: a user, a role's session, or the account itself.
public struct Principal: Hashable, Sendable {
  public var accessKeyID: String
  public var account: String
  /// `arn:aws:iam::000000000000:user/sandbox`, or that of an assumed role.
  public var arn: String
  /// The identifier that `GetCallerIdentity` tells.
  public var userID: String
  /// The role whose session this is; `nil` for users.
  public var role: String?

  public init(accessKeyID: String, account: String, arn: String, userID: String, role: String? = nil) {
    self.accessKeyID = accessKeyID
    self.account = account
    self.arn = arn
    self.userID = userID
    self.role = role
  }
}
