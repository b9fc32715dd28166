import AWS
import Infra

extension Environment {
  /// Declares how much the function is used that replaces signing keys: a few times a year.
  func keyReplacements() -> Environment {
    usage(of: Lambda.Function.self) { $0.usage(requests: 10, averageDuration: .seconds(2)) }
  }
}
