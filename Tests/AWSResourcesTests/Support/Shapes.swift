@testable import AWSClient
import InfraModel
import OperationModels

/// The operation tables, as the contract asks them.
enum Shapes {
  static func operation(_ service: Service, _ name: String) -> OperationModel? {
    OperationLibrary.shared.operation(service.id, name)
  }

  /// What is wrong with an input, by the operation's own shapes; `nil` if nothing is.
  ///
  /// Bounds of texts and numbers are not asked: made-up values need not keep to them.
  static func problem(_ service: Service, _ name: String, _ input: [String: Value]) -> String? {
    guard let model = operation(service, name) else { return "there is no operation \(name) of \(service)" }
    guard let shape = model.inputShape else {
      return input.keys.min().map { "\(name) has no input, and not \($0)" }
    }
    return problem(.object(input), shape, model, name)
  }

  private static func problem(_ value: Value, _ shape: Shape, _ model: OperationModel, _ path: String) -> String? {
    switch (shape.kind, value) {
    case (_, .null): return nil
    case (.structure, .object(let members)):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        guard let known = shape.member(name) else {
          return "\(path) has no member \(name), but \(shape.members.map(\.name).joined(separator: ", "))"
        }
        if let problem = problem(member, model.shapes[known.shape], model, "\(path).\(name)") { return problem }
      }
      return shape.members.first { $0.isRequired && !$0.isIdempotencyToken && (members[$0.name] ?? .null).isNull }
        .map { "\(path) lacks \($0.name)" }
    case (.list, .list(let elements)):
      guard let element = shape.element else { return nil }
      return elements.lazy.compactMap { problem($0, model.shapes[element.shape], model, "\(path)[]") }.first
    case (.map, .object(let members)):
      guard let element = shape.element else { return nil }
      return members.values.lazy.compactMap { problem($0, model.shapes[element.shape], model, "\(path){}") }.first
    case (.string, .string), (.blob, .bytes), (.blob, .string), (.boolean, .bool), (.document, _): return nil
    case (.integer, .integer), (.long, .integer), (.float, .integer), (.double, .integer): return nil
    case (.float, .number), (.double, .number), (.timestamp, .integer), (.timestamp, .number): return nil
    case (.timestamp, .string): return nil
    default: return "\(path) is to be a \(shape.kind), and is \(JSON.canonicalText(value, symbols: .tagged))"
    }
  }

  /// Whether a dotted path leads somewhere in an operation's output.
  static func outputHas(_ path: String, _ service: Service, _ name: String) -> Bool {
    guard let model = operation(service, name), var shape = model.outputShape else { return false }
    for part in path.split(separator: ".") {
      if part.allSatisfy(\.isNumber) {
        guard shape.kind == .list, let element = shape.element else { return false }
        shape = model.shapes[element.shape]
        continue
      }
      if shape.kind == .list, let element = shape.element { shape = model.shapes[element.shape] }
      if shape.kind == .map, let element = shape.element {
        shape = model.shapes[element.shape]
        continue
      }
      guard let member = shape.member(String(part)) else { return false }
      shape = model.shapes[member.shape]
    }
    return true
  }
}
