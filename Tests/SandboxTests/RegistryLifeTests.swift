import AWSLives
import AWSSamples
import InfraModel
import Testing

@Suite("Types without a handler of their own live by their schemas")
struct RegistryLifeTests {
  @Test("A resource is created, read, found, updated and deleted through Cloud Control", arguments: Samples.registry)
  func life(_ sample: Sample) async throws { try await Life(on: SandboxUnderTest()).live(sample) }

  @Test("Forty types of twenty services have lives")
  func many() {
    #expect(Samples.registry.count >= 40)
    #expect(Set(Samples.registry.map { $0.type.name.split(separator: "::")[1] }).count >= 20)
  }
}
