import InfraModel

/// What a task gets, in the spellings that ECS takes: `256` or `.25 vCPU`, `512` or `0.5 GB`.
///
/// Source: the API reference of RegisterTaskDefinition, `cpu` and `memory`.
enum TaskSize {
  /// 1/1024 of a processor.
  static func units(_ value: Value) -> Int? { number(value, unit: "vcpu") }

  /// MiB.
  static func mebibytes(_ value: Value) -> Int? { number(value, unit: "gb") }

  private static func number(_ value: Value, unit: String) -> Int? {
    guard let text = value.plainText?.lowercased() else { return nil }
    if let whole = Int(text) { return whole }
    guard text.hasSuffix(unit) else { return nil }
    let digits = text.dropLast(unit.count).filter { $0 != " " }
    return Double(digits.hasPrefix(".") ? "0" + digits : String(digits)).map { Int($0 * 1024) }
  }

  /// What Fargate has, in MiB by units of processor.
  ///
  /// Source: Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate", "Task size".
  static let fargate: [Int: [Int]] = [
    256: [512, 1024, 2048], 512: steps(1...4), 1024: steps(2...8), 2048: steps(4...16), 4096: steps(8...30),
    8192: steps(16...60, by: 4), 16384: steps(32...120, by: 8),
  ]

  private static func steps(_ gibibytes: ClosedRange<Int>, by step: Int = 1) -> [Int] {
    stride(from: gibibytes.lowerBound, through: gibibytes.upperBound, by: step).map { $0 * 1024 }
  }
}

extension NormalForm {
  static let processorUnits = NormalForm("units of processor") { value in
    TaskSize.units(value).map { .string(String($0)) } ?? value
  }

  static let taskMemory = NormalForm("memory of a task") { value in
    TaskSize.mebibytes(value).map { .string(String($0)) } ?? value
  }
}
