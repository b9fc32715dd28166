import AWSLives
import AWSSamples
import Testing

@Suite("Every type lives a whole life in the sandbox")
struct LifeTests {
  @Test("A resource is created, read, found, updated and deleted in the sandbox", arguments: Samples.all)
  func life(_ sample: Sample) async throws { try await Life(on: SandboxUnderTest()).live(sample) }
}
