import AWSClient
import InfraModel
import Provider

extension CloudFront {
  /// Makes a change with the version (`ETag`) of what runs; where somebody else was faster, with the one after it.
  /// - Parameters:
  ///   - get: The operation that reads it.
  ///   - change: Gets the answer of the read and the version.
  static func matched(
    _ get: String, _ cloud: CloudCalls, _ scope: CallScope,
    _ change: (_ answer: [String: Value], _ version: Value) async throws -> Void
  ) async throws {
    var tries = 3
    while true {
      let answer = try await cloud.ask(get, ["Id": .string(scope.text("Id"))])
      do { return try await change(answer, answer["ETag"] ?? "") } catch {
        tries -= 1
        let stale = ["PreconditionFailed", "InvalidIfMatchVersion"]
        guard tries > 0, stale.contains((error as? ProviderError)?.code ?? "") else { throw error }
      }
    }
  }
}
