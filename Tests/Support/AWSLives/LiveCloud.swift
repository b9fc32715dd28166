package import AWSResources
package import AWSSamples
import AWSSchemas
package import InfraModel
import Planner
package import Provider
import Synchronization
package import Testing

/// The provider over the cloud under test, with the requests that a life takes.
package struct LiveCloud {
  private let cloud: any CloudUnderTest
  package let provider: AWSProvider
  private let catalog = AWSSchemaCatalog()

  /// Lets the cloud's time pass.
  package let sleep: @Sendable (Double) -> Void

  package init(_ cloud: any CloudUnderTest) throws {
    self.cloud = cloud
    (provider, sleep) = try cloud.open()
  }

  private static let operations = Mutex(0)

  /// An operation's identifier that no other test of this process has.
  package static func operation() -> String {
    operations.withLock { last in
      last += 1
      return "op-test-\(last)"
    }
  }

  package func create(
    _ type: ResourceType, _ properties: [String: Value]
  ) async throws -> (resource: ObservedResource, journal: Journal) {
    let journal = Journal(operation: Self.operation())
    let request = CreateRequest(
      address: "sample", type: type, region: Samples.region, account: Samples.account,
      properties: properties)
    return (try await provider.create(request, journal.context(sleep: sleep)), journal)
  }

  /// Creates a resource and dies when a call has taken effect; gives the operation.
  package func interruptedCreate(_ type: ResourceType, _ properties: [String: Value]) async throws -> String {
    let journal = Journal(operation: Self.operation())
    var context = journal.context(sleep: sleep)
    context.didCall = { _, outcome throws(ProviderError) in
      if outcome == .succeeded { throw ProviderError(.cancelled, "the process was killed") }
    }
    let dying = context
    let request = CreateRequest(
      address: "sample", type: type, region: Samples.region, account: Samples.account,
      properties: properties)
    let error = await #expect(throws: ProviderError.self) { try await provider.create(request, dying) }
    #expect(error?.kind == .cancelled)
    #expect(journal.ids == [])
    return journal.operation
  }

  /// The properties that a plan would set of a resource whose create did not end.
  package func missing(
    _ sample: Sample, _ declared: [String: Value], running: ObservedResource
  ) throws -> Set<String> {
    let lines = try plan(sample, declared, running: running, applied: declared, status: .incomplete)
    #expect(lines.allSatisfy { $0.hasPrefix("update ") }, "\(lines)")
    return Set(lines.compactMap { $0.split(whereSeparator: { " .:".contains($0) }).dropFirst().first.map(String.init) })
  }

  package func request(_ type: ResourceType, _ resource: ObservedResource) -> ReadRequest {
    ReadRequest(type: type, id: resource.id, region: Samples.region, known: resource.properties)
  }

  package func read(_ type: ResourceType, _ resource: ObservedResource) async throws -> Observation? {
    try await provider.read([request(type, resource)]).first?.get()
  }

  package func find(_ type: ResourceType, _ properties: [String: Value], _ operation: String) async throws -> FindResult
  {
    try await provider.find(
      FindRequest(
        type: type, region: Samples.region, account: Samples.account, operation: operation,
        properties: properties))
  }

  package func update(
    _ type: ResourceType, _ current: ObservedResource, _ desired: [String: Value], _ changed: Set<String>
  ) async throws -> ObservedResource {
    let journal = Journal(operation: Self.operation())
    let request = UpdateRequest(
      address: "sample", type: type, region: Samples.region, account: Samples.account, id: current.id,
      current: current.properties, desired: desired, changed: changed)
    let resource = try await provider.update(request, journal.context(sleep: sleep))
    #expect(journal.entries.allSatisfy { $0.outcome == .succeeded }, "\(journal.entries)")
    return resource
  }

  package func delete(_ type: ResourceType, _ resource: ObservedResource, known: [String: Value]) async throws {
    let request = DeleteRequest(
      address: "sample", type: type, region: Samples.region, account: Samples.account, id: resource.id,
      known: resource.properties.merging(known) { $1 })
    try await provider.delete(request, Journal(operation: Self.operation()).context(sleep: sleep))
  }

  /// What a plan would do, a line each change: the action and the property.
  package func plan(
    _ sample: Sample, _ declared: [String: Value], running: ObservedResource, applied: [String: Value],
    status: ResourceRecord.Status = .complete
  ) throws -> [String] {
    func seen(_ properties: [String: Value]) -> [String: Value] {
      properties.filter { !cloud.lacks($0.key, sample) }
    }
    let record = ResourceRecord(
      address: "self", type: sample.type, region: Samples.region, id: running.id, status: status,
      operation: "op",
      properties: seen(applied),
      attributes: running.properties)
    let state = State(
      environment: "samples/one", account: Samples.account, region: Samples.region, lineage: "line",
      serial: 1,
      digestKey: "00", resources: ["self": record])
    let node = ResourceNode(address: "self", type: sample.type, properties: seen(declared))
    let graph = Graph(
      environment: "samples/one", region: Samples.region, account: Samples.account, resources: [node])
    let plan = try Planner(provider: provider, rules: .aws).plan(
      graph, state: state,
      observations: ["self": .present(ObservedResource(id: running.id, properties: seen(running.properties)))])
    return plan.effective.flatMap { change in
      change.properties.map { "\(change.action) \($0.path): \(text($0.before)) > \(text($0.after))" }
    }
  }

  /// The property of a type's tags; `nil` where it has none.
  package func tags(of type: ResourceType) -> String? { catalog.schema(of: type)?.tagging.property }

  /// Whether a property stays as it is when it is no longer declared, or can't be read.
  package func isKept(_ property: String, _ sample: Sample) -> Bool {
    provider.traits(of: sample.type).keptWhenRemoved.contains(property)
  }

  private func text(_ value: Value?) -> String { value.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-" }

  package func isFoundByIdentity(_ type: ResourceType) -> Bool {
    switch provider.handler(of: type)?.finds {
    case .identity, .likeness: true
    default: false
    }
  }

  /// An identifier of the same form that nothing has; `nil` where the form is not simple.
  package func idOfNothing(like id: ResourceID, _ type: ResourceType) -> ResourceID? {
    guard let last = id.text.last, last.isHexDigit, id.parts.count == 1, !id.text.contains(":") else { return nil }
    return ResourceID(id.text.dropLast() + (last == "0" ? "1" : "0"))
  }

  /// Each declared property runs as declared, as the schema and the traits compare.
  package func expect(
    _ running: [String: Value], agreesWith declared: [String: Value], _ sample: Sample,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let schema = catalog.schema(of: sample.type)
    for (name, value) in declared where schema?.isReadable(name, value) != false && !cloud.lacks(name, sample) {
      let property = schema?.properties[name]
      let wanted = (schema?.readable(value, of: name) ?? value).normalized(schema, property)
      let found = running[name]?.normalized(schema, property).limited(to: wanted)
      #expect(found == wanted, "\(name) of \(sample.testDescription)", sourceLocation: sourceLocation)
    }
  }

  /// Attributes keep their value through an update, but for those that the traits name.
  package func expect(
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
  package func expect(
    _ running: [String: Value], lacks removed: Set<String>, _ sample: Sample,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let traits = provider.traits(of: sample.type)
    for name in removed where !cloud.lacks(name, sample) && !traits.keptWhenRemoved.contains(name) {
      let value = running[name]
      let isUnset = value == nil || value == [] || value == [:] || value == ""
      #expect(isUnset || value == traits.defaults[name], "\(name) was removed", sourceLocation: sourceLocation)
    }
  }
}
