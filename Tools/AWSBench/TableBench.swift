import AWSClient
import InfraModel
import OperationModels

/// How long a fresh process takes to its first operation of a service.
enum TableBench {
  static func run(_ service: String, _ operation: String) -> Value {
    let clock = ContinuousClock()
    var shapes = 0
    let first = clock.measure {
      shapes = OperationLibrary.shared.operation(service, operation)?.shapes.count ?? 0
    }
    let again = clock.measure { _ = OperationLibrary.shared.operation(service, operation) }
    return [
      "microseconds": .number(first / .microseconds(1)), "shapes": .integer(Int64(shapes)),
      "again": .number(again / .microseconds(1)),
    ]
  }
}
