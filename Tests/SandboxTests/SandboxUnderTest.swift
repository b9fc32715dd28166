import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Sandbox

/// A sandbox of its own for each life, whose time passes as the handlers wait.
struct SandboxUnderTest: CloudUnderTest {
  /// The account that the samples name.
  static var options: Sandbox.Options {
    var options = Sandbox.Options()
    options.account = Samples.account
    return options
  }

  func open() throws -> (provider: AWSProvider, sleep: @Sendable (Double) -> Void) {
    let time = Time()
    let client = Clients.client(Self.options, time)
    return (AWSProvider(client: client, schemas: AWSSchemaCatalog()), { time.pass($0) })
  }

  /// The sandbox keeps and tells every property; but Lambda makes texts of the numbers in a function's environment.
  func lacks(_ property: String, _ sample: Sample) -> Bool {
    property == "Environment" && sample.motoLacks[property] != nil
  }

  func canRepeat(_ sample: Sample) -> Bool { true }

  func again(_ sample: Sample) -> [String: Value] { [:] }
}
