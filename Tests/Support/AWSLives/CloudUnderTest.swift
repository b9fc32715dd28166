package import AWSResources
package import AWSSamples
package import InfraModel

/// A cloud on which the lives of the types are lived, and what it does not do as AWS does.
package protocol CloudUnderTest: Sendable {
  /// The provider, and what lets the cloud's time pass by seconds.
  func open() throws -> (provider: AWSProvider, sleep: @Sendable (Double) -> Void)

  /// Whether the cloud does not keep a property, or does not give it back.
  func lacks(_ property: String, _ sample: Sample) -> Bool

  /// Whether the sample can be made a second time.
  func canRepeat(_ sample: Sample) -> Bool

  /// Other properties for making it a second time.
  func again(_ sample: Sample) -> [String: Value]
}
