import AWSClient
import InfraModel

/// Whether the standard mode repeats a request after an error.
enum RetryCase {
  static func answer(_ input: Value) -> Value {
    let status = Int(input["status"]?.integer ?? 0)
    let failure = FailureClass(status: status, code: input["code"]?.string ?? "")
    let mayGoOn = (input["attempt"]?.integer ?? 1) < (input["maxAttempts"]?.integer ?? 3)
    return ["class": .string(failure.rawValue), "retry": .bool(failure != .none && mayGoOn)]
  }
}
