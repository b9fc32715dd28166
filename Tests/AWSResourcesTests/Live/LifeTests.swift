import AWSLives
import AWSResources
import AWSSamples
import InfraModel
import Provider
import Testing

@Suite("Every type lives a whole life on moto")
struct LifeTests {
  @Test(
    "A resource is created, read, found, updated and deleted on moto",
    arguments: Samples.all.filter { $0.motoCannot == nil && $0.motoDiffers == nil })
  func life(_ sample: Sample) async throws { try await Life(on: MotoUnderTest()).live(sample) }

  @Test("What is said to go another way on moto does", arguments: Samples.all.filter { $0.motoDiffers != nil })
  func otherLife(_ sample: Sample) async throws {
    await withKnownIssue { try await Life(on: MotoUnderTest()).live(sample) }
  }

  @Test("What is said to be beyond moto is", arguments: Samples.all.filter { $0.motoCannot != nil })
  func beyond(_ sample: Sample) async throws {
    let live = try LiveCloud(MotoUnderTest())
    var resources: [String: [String: Value]] = [:]
    await #expect(throws: ProviderError.self) {
      for resource in sample.resources {
        let properties = resource.properties.mapValues { $0.resolved(resources) }
        resources[resource.name] = try await live.create(resource.type, properties).resource.properties
      }
    }
  }
}

/// The moto server of this process.
private struct MotoUnderTest: CloudUnderTest {
  func open() throws -> (provider: AWSProvider, sleep: @Sendable (Double) -> Void) { (try Moto.provider(), { _ in }) }

  func lacks(_ property: String, _ sample: Sample) -> Bool { sample.motoLacks[property] != nil }

  func canRepeat(_ sample: Sample) -> Bool { sample.onlyOnce == nil }

  /// Moto gives a new bucket the tags of a deleted one of its name.
  func again(_ sample: Sample) -> [String: Value] {
    guard sample.type == "AWS::S3::Bucket", let name = sample.properties["BucketName"]?.string else { return [:] }
    return ["BucketName": .string(name + "-again")]
  }
}
