import AWSLives
import AWSResources
import InfraModel
import Testing

@Suite("Every type lives a whole life on moto")
struct LifeTests {
  @Test("A resource is created, read, found, updated and deleted on moto", arguments: Samples.all)
  func life(_ sample: Sample) async throws { try await Life(on: MotoUnderTest()).live(sample) }
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
