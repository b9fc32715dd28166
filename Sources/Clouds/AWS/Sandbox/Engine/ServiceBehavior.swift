public import InfraModel

/// What a service does: its kinds of records and what each operation does with them.
public struct ServiceBehavior: Sendable {
  /// The name of its folder in botocore (`ec2`, `logs`), as everywhere in this project.
  public let service: String
  public let kinds: [Kind]
  /// By the API's names of the operations. What is not here is refused as an unknown operation.
  public let operations: [String: Behavior]
  /// What a caller must be allowed for a call; `nil` where it follows from what the input names (``Access``).
  let needs: (@Sendable (Call) -> [AccessNeed])?
  /// What every call of the service is checked for before its behavior runs.
  var check: (@Sendable (Call) throws(Fault) -> Void)?

  public init(_ service: String, kinds: [Kind], operations: [String: Behavior]) {
    self.init(service, kinds: kinds, needs: nil, operations: operations)
  }

  init(
    _ service: String, kinds: [Kind], needs: (@Sendable (Call) -> [AccessNeed])?, operations: [String: Behavior]
  ) {
    self.service = service
    self.kinds = kinds
    self.needs = needs
    self.operations = operations
  }

  /// The service with further kinds and operations: a service is written in parts, a file each.
  public func adding(_ other: ServiceBehavior) -> ServiceBehavior {
    var both = ServiceBehavior(
      service, kinds: kinds + other.kinds, needs: needs ?? other.needs,
      operations: operations.merging(other.operations) { _, last in last })
    both.check = check ?? other.check
    return both
  }
}

/// What one operation does.
///
/// It runs alone, with the whole cloud in its hands. What it changed before it threw is undone.
public struct Behavior: Sendable {
  public typealias Body = @Sendable (inout Cloud, Call) throws(Fault) -> [String: Value]

  /// The member of an output that holds the answer's HTTP status where it is not 200; no shape has it.
  static let status = "$status"

  let body: Body
  /// The behavior gives one page, by the input's markers; otherwise it gives everything, and ``Pages`` cuts it.
  let pagesItself: Bool
  /// The behavior knows the idempotency tokens that it was called with; otherwise a call that comes again is given the
  /// first one's answer.
  let knowsTokens: Bool

  public init(_ body: @escaping Body) { self.init(pagesItself: false, body) }

  init(pagesItself: Bool = false, knowsTokens: Bool = false, _ body: @escaping Body) {
    self.body = body
    self.pagesItself = pagesItself
    self.knowsTokens = knowsTokens
  }
}
