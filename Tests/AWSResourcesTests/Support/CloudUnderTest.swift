import AWSResources
import InfraModel

/// What the lives of the types run against in this target: the moto server.
enum CloudUnderTest {
  static let region = Moto.region
  static let account = Moto.account
  static let samples = Samples.all

  /// The provider, and what lets the cloud's time pass.
  static func open() throws -> (AWSProvider, @Sendable (Double) -> Void) { (try Moto.provider(), { _ in }) }

  /// Whether the cloud does not keep a property, or does not give it back.
  static func lacks(_ property: String, _ sample: Sample) -> Bool { sample.motoLacks[property] != nil }

  /// Whether the sample can be made a second time.
  static func canRepeat(_ sample: Sample) -> Bool { sample.onlyOnce == nil }

  /// Other properties for making it a second time: moto gives a new bucket the tags of a deleted one of its name.
  static func again(_ sample: Sample) -> [String: Value] {
    guard sample.type == "AWS::S3::Bucket", let name = sample.properties["BucketName"]?.string else { return [:] }
    return ["BucketName": .string(name + "-again")]
  }
}
