import OperationModels

/// Opens arbitrary tables; operations that decode are written as a table and read again.
enum TableFuzz {
  static func finding(_ bytes: [UInt8]) -> String? {
    guard let table = ServiceTable(bytes) else { return nil }
    for name in table.operationNames {
      guard let operation = table.operation(name) else { continue }
      let uses = operation.shapes.flatMap { $0.members + [$0.key, $0.element].compactMap(\.self) }
      let isClosed = uses.allSatisfy { operation.shapes.indices.contains($0.shape) }
      if !isClosed { return "\(name) names a shape that is not there" }
    }
    for name in table.waiterNames { _ = table.waiter(name) }
    return nil
  }
}
