public import InfraModel

/// A service's model as botocore publishes it (`service-2.json`), turned into ``OperationModel`` values.
public struct BotocoreModel: Sendable {
  /// What a model lacks or says that is not understood.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String
  }

  public let facts: ServiceFacts
  private let operations: [String: Value]
  private let shapes: [String: Value]
  private let paginators: [String: Value]
  private let waiters: [String: Value]

  /// Reads a model.
  /// - Parameters:
  ///   - id: The name of the service's folder.
  ///   - model: The contents of `service-2.json`: `metadata`, `operations`, `shapes`.
  ///   - paginators: The contents of `paginators-1.json`, if there is one.
  ///   - waiters: The contents of `waiters-2.json`, if there is one.
  public init(id: String, model: Value, paginators: Value? = nil, waiters: Value? = nil) throws(Problem) {
    guard let metadata = model["metadata"] else { throw Problem(description: "\(id): no metadata") }
    facts = try ServiceFacts(id: id, metadata: metadata)
    operations = model["operations"]?.object ?? [:]
    shapes = model["shapes"]?.object ?? [:]
    self.paginators = paginators?["pagination"]?.object ?? [:]
    self.waiters = waiters?["waiters"]?.object ?? [:]
  }

  /// The waiters that call one of some operations, sorted by name.
  public func waiters(calling operations: [String]) throws(Problem) -> [Waiter] {
    var found: [Waiter] = []
    for (name, source) in waiters.sorted(by: { $0.key < $1.key }) {
      let waiter = try Waiter(name: name, botocore: source)
      if operations.contains(waiter.operation) { found.append(waiter) }
    }
    return found
  }

  /// One operation with the closure of its shapes.
  /// - Parameter includingAllErrors: Whether it knows every error of the service, and not only those that its model
  ///   lists: services answer with others, too.
  public func operation(_ name: String, includingAllErrors: Bool = false) throws(Problem) -> OperationModel {
    guard let operation = operations[name] else { throw Problem(description: "\(facts.id): no operation \(name)") }
    var model = OperationModel(
      service: facts, name: name, method: operation[path: "http.method"]?.string ?? "POST",
      uri: operation[path: "http.requestUri"]?.string ?? "/")
    var closure = BotocoreClosure(shapes: shapes)
    if let input = operation["input"]?["shape"]?.string { model.input = try closure.index(of: input) }
    if let output = operation["output"]?["shape"]?.string { model.output = try closure.index(of: output) }
    var errors = (operation["errors"]?.list ?? []).compactMap { $0["shape"]?.string }
    if includingAllErrors {
      let others = shapes.filter { $0.value["exception"]?.bool == true && !errors.contains($0.key) }
      errors += others.keys.sorted()
    }
    for error in errors { model.errors.append(try closure.index(of: error)) }
    model.shapes = closure.found
    // Some models tell the payload where the shape is used.
    if let index = model.input, let payload = operation["input"]?["payload"]?.string {
      model.shapes[index].payload = payload
    }
    if let index = model.output, let payload = operation["output"]?["payload"]?.string {
      model.shapes[index].payload = payload
    }
    model.resultWrapper = operation["output"]?["resultWrapper"]?.string
    model.inputName = operation["input"]?["locationName"]?.string
    model.inputNamespace = XMLNamespace(operation["input"]?["xmlNamespace"])
    model.hostPrefix = operation[path: "endpoint.hostPrefix"]?.string
    let checksum = operation["httpChecksum"]
    model.needsChecksum =
      checksum?["requestChecksumRequired"]?.bool ?? operation["httpChecksumRequired"]?.bool ?? false
    model.checksumMember = checksum?["requestAlgorithmMember"]?.string
    model.isUnsigned = operation["authtype"]?.string == "none"
    model.hasUnsignedPayload =
      operation["authtype"]?.string == "v4-unsigned-body" || operation["unsignedPayload"]?.bool == true
    model.isMarkedReadOnly = operation["readonly"]?.bool ?? false
    model.isMarkedIdempotent = operation["idempotent"]?.bool ?? false
    model.staticContext = (operation["staticContextParams"]?.object ?? [:]).compactMapValues { $0["value"] }
    model.paginator = Paginator(paginators[name]) ?? Paginator(of: model)
    return model
  }
}

/// Collects shapes by name and gives each an index, in order of first use.
private struct BotocoreClosure {
  let shapes: [String: Value]
  var found: [Shape] = []
  private var indices: [String: Int] = [:]

  init(shapes: [String: Value]) { self.shapes = shapes }

  mutating func index(of name: String) throws(BotocoreModel.Problem) -> Int {
    if let index = indices[name] { return index }
    guard let source = shapes[name] else { throw BotocoreModel.Problem(description: "no shape \(name)") }
    let index = found.count
    indices[name] = index
    var shape = try Shape(name: name, botocore: source)
    found.append(shape)
    let required = Set((source["required"]?.list ?? []).compactMap(\.string))
    for (memberName, member) in (source["members"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
      var use = try use(of: member, name: memberName)
      use.isRequired = required.contains(memberName)
      if member["streaming"]?.bool == true { use.isStreaming = true }
      shape.members.append(use)
    }
    if let member = source["member"] ?? source["value"] { shape.element = try use(of: member, name: "") }
    if let key = source["key"] { shape.key = try use(of: key, name: "") }
    found[index] = shape
    return index
  }

  private mutating func use(of source: Value, name: String) throws(BotocoreModel.Problem) -> Member {
    guard let shape = source["shape"]?.string else {
      throw BotocoreModel.Problem(description: "a member \(name) without a shape")
    }
    return Member(name: name, shape: try index(of: shape), botocore: source, target: shapes[shape] ?? .null)
  }
}
