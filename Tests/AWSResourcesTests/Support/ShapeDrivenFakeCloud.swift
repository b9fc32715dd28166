@testable import AWSResources
import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import OperationModels
import Synchronization

/// A cloud that agrees to everything: each answer is made from the operation's output shape, every text is `x`, every
/// list has one element. It keeps what was asked of it.
final class ShapeDrivenFakeCloud: AWSCalling {
  struct Request: Hashable, Sendable {
    var service: Service
    var operation: String
    var input: [String: Value]
  }

  private let handler: Handler
  private let kept = Mutex<[Request]>([])
  private let isEmpty = Mutex(false)

  init(_ handler: Handler) { self.handler = handler }

  /// What is to be made is not there yet.
  func startEmpty() { isEmpty.withLock { $0 = true } }

  var requests: [Request] { kept.withLock { $0 } }
  /// What is wrong with the requests, by the operations' shapes.
  var problems: [String] { requests.compactMap { Shapes.problem($0.service, $0.operation, $0.input) } }

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    kept.withLock { $0.append(Request(service: service, operation: operation, input: input)) }
    guard let model = Shapes.operation(service, operation) else {
      throw AWSError(
        .invalidInput(path: "", problem: "there is no such operation"), service: service, operation: operation)
    }
    if isEmpty.withLock(\.self) {
      let asked = requests.map(\.operation)
      if let before = Samples.answerBefore(handler.type, operation, asked: asked) { return before }
      if Samples.isMissing(handler.type, operation, asked: asked) {
        throw AWSError(.service(code: "404", message: "Not Found"), service: service, operation: operation, status: 404)
      }
    }
    var answer = model.outputShape.map { value($0, model, depth: 0) }?.object ?? [:]
    if let special = Samples.fakeAnswer(handler.type, operation, asked: requests.map(\.operation)) { return special }
    if let ready = handler.ready, let state = ready.values.sorted().last {
      answer = Self.putting(state, at: ready.path, in: .object(answer)).object ?? answer
    }
    return answer
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await call(service, operation, input, region: region)
  }

  private func value(_ shape: Shape, _ model: OperationModel, depth: Int) -> Value {
    if depth > 7 { return .null }
    switch shape.kind {
    case .structure:
      return .object(
        Dictionary(
          uniqueKeysWithValues: shape.members.filter { !Self.absent.contains($0.name) }.map { member in
            let made = value(model.shapes[member.shape], model, depth: depth + 1)
            if Self.on.contains(member.name) { return (member.name, true) }
            return (member.name, made == "x" ? Self.texts[member.name] ?? made : made)
          }))
    case .list: return .list(shape.element.map { [value(model.shapes[$0.shape], model, depth: depth + 1)] } ?? [])
    case .map: return [:]
    case .string: return "x"
    case .blob: return .bytes([0x78])
    case .boolean: return false
    case .integer, .long, .float, .double, .timestamp: return 1
    case .document: return [:]
    }
  }

  /// Texts that must be more than `x`: documents, and states that handlers' code waits for.
  private static let texts: [String: Value] = [
    "Policy": "{}", "PolicyDocument": "{}", "policyDocument": "{}", "policyText": "{}", "lifecyclePolicyText": "{}",
    "DataProtectionPolicy": "{}", "LastUpdateStatus": "Successful", "Status": "READY",
    "State": "Active", "FunctionArn": "arn:aws:lambda:eu-central-1:123456789012:function:x:1",
  ]

  /// Flags with which a resource is there at all.
  private static let on: Set<String> = ["RotationEnabled"]

  /// Members that say that something is over or not done yet.
  private static let absent: Set<String> = [
    "DeletedDate", "DeletionDate", "FailedEntries", "PendingModifiedValues", "Unsuccessful",
  ]

  /// The value with a state wherever the member of the handler's state stands.
  static func putting(_ state: String, at path: String, in value: Value) -> Value {
    switch value {
    case .list(let elements): return .list(elements.map { putting(state, at: path, in: $0) })
    case .object(var members):
      members = members.mapValues { putting(state, at: path, in: $0) }
      if Value.object(members)[path: path]?.string != nil { members.set(path, .string(state)) }
      return .object(members)
    default: return value
    }
  }
}

/// Values of the registry made from its schema.
struct SchemaValues {
  let schema: ResourceSchema

  /// Texts of digits, though no pattern says so.
  private static let numbers: Set<String> = ["DeviceIndex"]

  func value(_ property: PropertySchema, depth: Int = 0) -> Value {
    let property = schema.resolved(property)
    if let constant = property.constant { return constant }
    if let first = property.allowedValues.first { return first }
    if depth > 6 { return "x" }
    switch property.kinds.first {
    case .boolean: return true
    case .integer: return .integer(Int64(property.minimum ?? 1))
    case .number: return .number((property.minimum ?? 1) + 0.5)
    case .array: return .list(property.items.map { [value($0, depth: depth + 1)] } ?? [])
    case .object:
      return property.properties.isEmpty
        ? property.mapOf.map { ["x": value($0, depth: depth + 1)] } ?? [:]
        : .object(
          Dictionary(
            uniqueKeysWithValues: property.properties.map { name, member in
              (name, Self.numbers.contains(name) ? "1" : value(member, depth: depth + 1))
            }))
    case .string, nil: return ["^[0-9]", "^\\d"].contains { property.pattern?.hasPrefix($0) == true } ? "1" : "x"
    }
  }
}
