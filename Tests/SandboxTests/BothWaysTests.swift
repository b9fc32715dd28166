import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Testing

@testable import Sandbox

@Suite("A type's resources are the same by its own handler and through Cloud Control")
struct BothWaysTests {
  /// Samples of types that have both a handler and a bridge, and need none that lacks one.
  static let samples = Samples.all.filter { sample in
    ([sample.type] + sample.needs.map(\.type)).allSatisfy { Bridge.bridge(of: $0.name) != nil }
  }

  @Test("What runs is the same after a create and after each update, whichever way it was done", arguments: samples)
  func sameLife(_ sample: Sample) async throws {
    let own = try await lived(sample, in: SharedWorld(), byHandler: true)
    let registry = try await lived(sample, in: SharedWorld(), byHandler: false)
    let known = Self.differences[sample.type.name] ?? [:]
    let schema = AWSSchemaCatalog().schema(of: sample.type)
    // Lists whose order says nothing are told in any.
    func form(_ value: Value?, of name: String) -> Value? { value?.normalized(schema, schema?.properties[name]) }
    var differing: Set<String> = []
    #expect(own.count == registry.count)
    for (step, (one, other)) in zip(own, registry).enumerated() {
      for name in Set(one.keys).union(other.keys).sorted()
      where form(one[name], of: name) != form(other[name], of: name) {
        differing.insert(name)
        let isNothing = [one[name], other[name]].allSatisfy { $0 == nil || $0 == "" || $0 == [] }
        #expect(
          known[name] != nil && isNothing,
          "\(name) after step \(step): \(String(describing: one[name])), \(String(describing: other[name]))")
      }
    }
    #expect(differing == Set(known.keys), "of what is said to differ")
  }

  @Test("Ten types of six services are tried")
  func enough() {
    let types = Set(Self.samples.map(\.type.name))
    #expect(types.count >= 10, "\(types.sorted())")
    #expect(Set(types.map { $0.split(separator: "::")[1] }).count >= 6)
  }

  /// Properties of which one way tells that there is nothing and the other tells nothing, and why.
  private static let differences = [
    "AWS::IAM::Role": [
      "Description": "GetRole tells an empty text where a description was taken away",
      "ManagedPolicyArns": "the handler tells of every list that IAM has, the registry of declared properties",
    ]
  ]

  /// The properties of a sample after its create and each update, by the handler or through Cloud Control. After each step
  /// the other way reads the same resource of the same world.
  private func lived(_ sample: Sample, in world: SharedWorld, byHandler: Bool) async throws -> [[String: Value]] {
    let (acting, other) = try (
      LiveCloud(byHandler ? world.handlers : world.registry), LiveCloud(byHandler ? world.registry : world.handlers)
    )
    var resources: [String: [String: Value]] = [:]
    var made: [(type: ResourceType, resource: ObservedResource)] = []
    for need in sample.needs {
      let created = try await acting.create(need.type, need.properties.mapValues { $0.resolved(resources) }).resource
      made.append((need.type, created))
      resources[need.name] = created.properties
    }
    var declared = sample.properties.mapValues { $0.resolved(resources) }
    var current = try await acting.create(sample.type, declared).resource
    var steps: [[String: Value]] = []
    func note() async throws {
      resources["self"] = current.properties
      let seen = try await other.read(sample.type, current)
      guard case .present(let same) = seen else {
        Issue.record("the other way finds \(String(describing: seen))")
        return
      }
      #expect(same.id == current.id)
      let names = NamedIdentifiers(resources, made.map(\.type) + [sample.type], sample.needs.map(\.name) + ["self"])
      steps.append(names.replaced(current.properties))
      steps.append(names.replaced(same.properties))
    }
    try await note()
    for update in sample.updates {
      for property in update.remove { declared[property] = nil }
      for (property, value) in update.set { declared[property] = value.resolved(resources) }
      current = try await acting.update(sample.type, current, declared, update.remove.union(update.set.keys))
      try await note()
    }
    // What one way deletes, the other does not find.
    try await acting.delete(sample.type, current, known: declared)
    if case .present = try await other.read(sample.type, current) { Issue.record("it was deleted, and is still there") }
    for need in made.reversed() {
      // What it stands on is let go of after a while.
      world.pass(120)
      try await acting.delete(need.type, need.resource, known: need.resource.properties)
    }
    return steps
  }
}

/// One sandbox, reached by the handlers and through Cloud Control.
private struct SharedWorld {
  private let time = Time()
  private let client: AWSClient

  init() { client = Clients.client(SandboxUnderTest.options, time) }

  func pass(_ seconds: Double) { time.pass(seconds) }

  var handlers: any CloudUnderTest { Way(client: client, time: time, handlers: Handlers.all) }
  var registry: any CloudUnderTest { Way(client: client, time: time, handlers: []) }

  private struct Way: CloudUnderTest {
    let client: AWSClient
    let time: Time
    let handlers: [Handler]

    func open() throws -> (provider: AWSProvider, sleep: @Sendable (Double) -> Void) {
      (AWSProvider(client: client, schemas: AWSSchemaCatalog(), handlers: handlers), { time.pass($0) })
    }

    func lacks(_ property: String, _ sample: Sample) -> Bool { false }
    func canRepeat(_ sample: Sample) -> Bool { true }
    func again(_ sample: Sample) -> [String: Value] { [:] }
  }
}

/// Puts names in the place of what each sandbox makes up: identifiers and other attributes of resources.
private struct NamedIdentifiers {
  private var names: [(text: String, name: String)] = []

  init(_ resources: [String: [String: Value]], _ types: [ResourceType], _ order: [String]) {
    for (name, type) in zip(order, types) {
      guard let schema = AWSSchemaCatalog().schema(of: type), let properties = resources[name] else { continue }
      for attribute in schema.readOnly.union(schema.primaryIdentifier).sorted() {
        for text in Self.texts(properties[attribute]) { names.append((text, "{\(name).\(attribute)}")) }
      }
    }
    names.sort { ($0.text.count, $0.text) > ($1.text.count, $1.text) }
  }

  private static func texts(_ value: Value?) -> [String] {
    switch value {
    case .string(let text): text.isEmpty ? [] : [text]
    case .list(let elements): elements.flatMap { texts($0) }
    default: []
    }
  }

  func replaced(_ properties: [String: Value]) -> [String: Value] { properties.mapValues(replaced) }

  private func replaced(_ value: Value) -> Value {
    switch value {
    case .string(let text): .string(names.reduce(text) { $0.replacing($1.text, with: $1.name) })
    case .list(let elements): .list(elements.map(replaced))
    case .object(let members): .object(members.mapValues(replaced))
    default: value
    }
  }
}
