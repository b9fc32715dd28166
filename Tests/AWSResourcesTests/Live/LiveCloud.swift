@testable import AWSResources
import AWSSchemas
import InfraModel
import Planner
import Provider
import Synchronization
import Testing

/// The provider over the cloud under test, with the requests that a life takes.
struct LiveCloud {
  let provider: AWSProvider
  let catalog = AWSSchemaCatalog()

  /// Lets the cloud's time pass.
  let sleep: @Sendable (Double) -> Void

  init() throws { (provider, sleep) = try CloudUnderTest.open() }

  private static let operations = Mutex(0)

  /// An operation's identifier that no other test of this process has.
  static func operation() -> String {
    operations.withLock { last in
      last += 1
      return "op-test-\(last)"
    }
  }

  func create(
    _ type: ResourceType, _ properties: [String: Value]
  ) async throws -> (resource: ObservedResource, journal: Journal) {
    let journal = Journal(operation: Self.operation())
    let request = CreateRequest(
      address: "sample", type: type, region: CloudUnderTest.region, account: CloudUnderTest.account,
      properties: properties)
    return (try await provider.create(request, journal.context(sleep: sleep)), journal)
  }

  /// Creates a resource and dies when a call has taken effect; gives the operation.
  func interruptedCreate(_ type: ResourceType, _ properties: [String: Value]) async throws -> String {
    let journal = Journal(operation: Self.operation())
    var context = journal.context(sleep: sleep)
    context.didCall = { _, outcome throws(ProviderError) in
      if outcome == .succeeded { throw ProviderError(.cancelled, "the process was killed") }
    }
    let dying = context
    let request = CreateRequest(
      address: "sample", type: type, region: CloudUnderTest.region, account: CloudUnderTest.account,
      properties: properties)
    let error = await #expect(throws: ProviderError.self) { try await provider.create(request, dying) }
    #expect(error?.kind == .cancelled)
    #expect(journal.ids == [])
    return journal.operation
  }

  /// The properties that a plan would set of a resource whose create did not end.
  func missing(
    _ sample: Sample, _ declared: [String: Value], running: ObservedResource
  ) throws -> Set<String> {
    let lines = try plan(sample, declared, running: running, applied: declared, status: .incomplete)
    #expect(lines.allSatisfy { $0.hasPrefix("update ") }, "\(lines)")
    return Set(lines.compactMap { $0.split(whereSeparator: { " .:".contains($0) }).dropFirst().first.map(String.init) })
  }

  func request(_ type: ResourceType, _ resource: ObservedResource) -> ReadRequest {
    ReadRequest(type: type, id: resource.id, region: CloudUnderTest.region, known: resource.properties)
  }

  func read(_ type: ResourceType, _ resource: ObservedResource) async throws -> Observation? {
    try await provider.read([request(type, resource)]).first?.get()
  }

  func find(_ type: ResourceType, _ properties: [String: Value], _ operation: String) async throws -> FindResult {
    try await provider.find(
      FindRequest(
        type: type, region: CloudUnderTest.region, account: CloudUnderTest.account, operation: operation,
        properties: properties))
  }

  func update(
    _ type: ResourceType, _ current: ObservedResource, _ desired: [String: Value], _ changed: Set<String>
  ) async throws -> ObservedResource {
    let journal = Journal(operation: Self.operation())
    let request = UpdateRequest(
      address: "sample", type: type, region: CloudUnderTest.region, account: CloudUnderTest.account, id: current.id,
      current: current.properties, desired: desired, changed: changed)
    let resource = try await provider.update(request, journal.context(sleep: sleep))
    #expect(journal.entries.allSatisfy { $0.outcome == .succeeded }, "\(journal.entries)")
    return resource
  }

  func delete(_ type: ResourceType, _ resource: ObservedResource, known: [String: Value]) async throws {
    let request = DeleteRequest(
      address: "sample", type: type, region: CloudUnderTest.region, account: CloudUnderTest.account, id: resource.id,
      known: resource.properties.merging(known) { $1 })
    try await provider.delete(request, Journal(operation: Self.operation()).context(sleep: sleep))
  }

  /// What a plan would do, a line each change: the action and the property.
  func plan(
    _ sample: Sample, _ declared: [String: Value], running: ObservedResource, applied: [String: Value],
    status: ResourceRecord.Status = .complete
  ) throws -> [String] {
    func seen(_ properties: [String: Value]) -> [String: Value] {
      properties.filter { !CloudUnderTest.lacks($0.key, sample) }
    }
    let record = ResourceRecord(
      address: "self", type: sample.type, region: CloudUnderTest.region, id: running.id, status: status,
      operation: "op",
      properties: seen(applied),
      attributes: running.properties)
    let state = State(
      environment: "samples/one", account: CloudUnderTest.account, region: CloudUnderTest.region, lineage: "line",
      serial: 1,
      digestKey: "00", resources: ["self": record])
    let node = ResourceNode(address: "self", type: sample.type, properties: seen(declared))
    let graph = Graph(
      environment: "samples/one", region: CloudUnderTest.region, account: CloudUnderTest.account, resources: [node])
    let plan = try Planner(provider: provider, rules: .aws).plan(
      graph, state: state,
      observations: ["self": .present(ObservedResource(id: running.id, properties: seen(running.properties)))])
    return plan.effective.flatMap { change in
      change.properties.map { "\(change.action) \($0.path): \(text($0.before)) > \(text($0.after))" }
    }
  }

  /// Whether a property stays as it is when it is no longer declared, or can't be read.
  func isKept(_ property: String, _ sample: Sample) -> Bool {
    provider.traits(of: sample.type).keptWhenRemoved.contains(property)
  }

  private func text(_ value: Value?) -> String { value.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-" }

  func isFoundByIdentity(_ type: ResourceType) -> Bool {
    switch Handlers.all.first(where: { $0.type == type })?.finds {
    case .identity, .likeness: true
    default: false
    }
  }

  /// An identifier of the same form that nothing has; `nil` where the form is not simple.
  func idOfNothing(like id: ResourceID, _ type: ResourceType) -> ResourceID? {
    guard let last = id.text.last, last.isHexDigit, id.parts.count == 1, !id.text.contains(":") else { return nil }
    return ResourceID(id.text.dropLast() + (last == "0" ? "1" : "0"))
  }

  /// Each declared property runs as declared, as the schema and the traits compare.
  func expect(
    _ running: [String: Value], agreesWith declared: [String: Value], _ sample: Sample,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let schema = catalog.schema(of: sample.type)
    for (name, value) in declared where schema?.isReadable(name, value) != false && !CloudUnderTest.lacks(name, sample)
    {
      let property = schema?.properties[name]
      let wanted = value.normalized(schema, property)
      let found = running[name]?.normalized(schema, property).limited(to: wanted)
      #expect(found == wanted, "\(name) of \(sample.testDescription)", sourceLocation: sourceLocation)
    }
  }

  /// Attributes keep their value through an update, but for those that the traits name.
  func expect(
    _ running: [String: Value], keepsAttributesOf before: [String: Value], _ sample: Sample,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let attributes = Set((catalog.schema(of: sample.type)?.readOnly ?? []).filter { !$0.contains(".") })
    for name in attributes.subtracting(provider.traits(of: sample.type).volatileAttributes).sorted() {
      let found = running[name]
      let kept = before[name]
      #expect(found == kept, "the attribute \(name) changed", sourceLocation: sourceLocation)
    }
  }

  /// A property that is no longer declared is unset, or at its default.
  func expect(
    _ running: [String: Value], lacks removed: Set<String>, _ sample: Sample,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let traits = provider.traits(of: sample.type)
    for name in removed where !CloudUnderTest.lacks(name, sample) && !traits.keptWhenRemoved.contains(name) {
      let value = running[name]
      let isUnset = value == nil || value == [] || value == [:] || value == ""
      #expect(isUnset || value == traits.defaults[name], "\(name) was removed", sourceLocation: sourceLocation)
    }
  }
}

extension Value {
  /// Without the members that the other has not: what the cloud fills in besides what was declared.
  func limited(to declared: Value) -> Value {
    switch (self, declared) {
    case (.object(let members), .object(let wanted)):
      .object(
        members.reduce(into: [:]) { kept, member in
          if let value = wanted[member.key] { kept[member.key] = member.value.limited(to: value) }
        })
    case (.list(let elements), .list(let wanted)) where elements.count == wanted.count:
      .list(zip(elements, wanted).map { $0.limited(to: $1) })
    default: self
    }
  }

  /// A form in which equal meanings are equal: JSON texts parsed, unordered lists sorted, members as declared.
  func normalized(_ schema: ResourceSchema?, _ property: PropertySchema?) -> Value {
    let property = property.flatMap { schema?.resolved($0) }
    switch self {
    case .list(let elements):
      let items = property?.items
      let plain = elements.map { $0.normalized(schema, items) }
      let isSet = property?.isUnordered == true || plain.allSatisfy { $0["Key"] != nil && $0["Value"] != nil }
      return .list(isSet ? plain.sorted { JSON.canonicalText($0) < JSON.canonicalText($1) } : plain)
    case .object(let members):
      return .object(
        Dictionary(
          uniqueKeysWithValues: members.map { ($0, $1.normalized(schema, property?.properties[$0] ?? property?.mapOf)) }
        ))
    case .string(let text) where text.hasPrefix("{"): return Value.document(self)
    default: return self
    }
  }
}

extension ResourceSchema {
  /// Whether a read can give a property, or any member of it.
  func isReadable(_ name: String, _ value: Value) -> Bool {
    if writeOnly.contains(name) { return false }
    guard let members = value.object, !members.isEmpty else { return true }
    return members.keys.contains { !writeOnly.contains("\(name).\($0)") }
  }
}
