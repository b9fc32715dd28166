import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("Every type of the registry is planned and applied by its schema")
struct RegistryEveryTypeTests {
  private static let entries = RegistryFacts.types
  private static let provisionable = entries.filter { !$0.isCloudFormationOnly }

  @Test("The facts of every type are there, and the types that the language has are among them")
  func facts() throws {
    #expect(Self.entries.count > 1500)
    #expect(Self.entries.map(\.type) == Self.entries.map(\.type).sorted())
    for entry in Self.entries {
      let schema = try #require(AWSSchemaCatalog().schema(of: ResourceType(entry.type)), "\(entry.type)")
      #expect(schema.type.name == entry.type)
    }
    let known = Set(Self.entries.map(\.type))
    #expect(AWSSchemaCatalog().types.filter { !known.contains($0.name) } == [])
  }

  @Test("A type that only CloudFormation can make is not promised")
  func cloudFormationOnly() {
    let provider = AWSProvider.unasked(schemas: AWSSchemaCatalog())
    let types = Self.entries.filter(\.isCloudFormationOnly).map { ResourceType($0.type) }
    let handled = Set(Handlers.all.map(\.type))
    #expect(types.count > 150)
    #expect(types.filter { provider.traits(of: $0).isSupported && !handled.contains($0) } == [])
  }

  @Test("A smallest declaration of every other type is created, read, planned without a change, and deleted")
  func life() async throws {
    var lived = 0
    var refused: [String] = []
    for entry in Self.provisionable {
      let type = ResourceType(entry.type)
      let schema = try #require(AWSSchemaCatalog().schema(of: type))
      guard Handlers.all.allSatisfy({ $0.type != type }) else { continue }
      let live = try LiveCloud(SandboxUnderTest())
      let declared = SmallestDeclaration(schema).properties
      let resource: ObservedResource
      do { resource = try await live.create(type, declared).resource } catch let error as ProviderError {
        refused.append("\(type): \(error.message)")
        continue
      }
      let sample = Sample(type, declared)
      live.expect(resource.properties, agreesWith: declared, sample)
      do {
        let planned = try live.plan(sample, declared, running: resource, applied: declared)
        #expect(planned == [], "\(type)")
      } catch { refused.append("\(type): \(error)") }
      try await live.delete(type, resource, known: declared)
      let after = try await live.read(type, resource)
      #expect(after == .absent, "\(type)")
      lived += 1
    }
    // What is left are patterns that none of the generator's texts has, and two conditions that schemas do not tell.
    let others = refused.filter { !$0.contains("keyword [pattern]") }
    #expect(others.count <= 3, "\(others.joined(separator: "\n"))")
    #expect(refused.count <= 108, "\(lived) of \(lived + refused.count) lived")
  }
}
