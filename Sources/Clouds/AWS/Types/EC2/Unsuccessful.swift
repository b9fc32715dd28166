import AWSClient
import InfraModel
import Provider

extension EC2 {
  /// Throws what an answer says could not be done: some operations tell it there and not as an error.
  static func refuseUnsuccessful(_ answer: [String: Value], _ operation: String) throws(ProviderError) {
    guard let error = answer["Unsuccessful"]?[0]?["Error"], let code = error["Code"]?.string else { return }
    let message = error["Message"]?.string ?? code
    throw ProviderError(ProviderError.kind(of: code, message, .ec2), message, code: code, call: "ec2 \(operation)")
  }
}
