import AWSClient
internal import HTTP
import InfraModel
import OperationModels

/// A case that serializes an input or parses an answer, with the operation in botocore's form.
struct ProtocolCase {
  private let input: Value
  private let model: OperationModel

  init(_ input: Value) throws(CaseFailure) {
    self.input = input
    guard let operation = input["operation"], let name = operation["name"]?.string,
      var metadata = input["metadata"]?.object
    else { throw CaseFailure(description: "no operation") }
    metadata["protocols"] = nil
    let whole: Value = [
      "metadata": .object(metadata), "operations": .object([name: operation]), "shapes": input["shapes"] ?? [:],
    ]
    do {
      let id = metadata["endpointPrefix"]?.string ?? "service"
      model = try BotocoreModel(id: id, model: whole).operation(name, includingAllErrors: true)
    } catch {
      throw CaseFailure(description: error.description)
    }
  }

  func serialize() throws(CaseFailure) -> Value {
    var members = input["params"]?.object ?? [:]
    for member in model.inputShape?.members ?? [] where member.isIdempotencyToken && members[member.name] == nil {
      members[member.name] = "00000000-0000-4000-8000-000000000000"
    }
    let request = RequestSerializer.request(model, members)
    var result: [String: Value] = ["method": .string(request.method), "uri": .string(request.uri)]
    result["headers"] = .object(
      Dictionary(request.headers.map { ($0.name, .string($0.value)) }, uniquingKeysWith: { _, last in last }))
    if let text = String(validating: request.body, as: UTF8.self) {
      result["body"] = .string(text)
    } else {
      result["bodyBase64"] = .string(Base64.encode(request.body))
    }
    if let endpoint = input["clientEndpoint"]?.string {
      let host = endpoint.split(separator: "/").dropFirst().first.map { String($0) } ?? endpoint
      result["host"] = .string(request.hostPrefix + host)
    }
    return .object(result)
  }

  func parse() throws(CaseFailure) -> Value {
    guard let source = input["response"] else { throw CaseFailure(description: "no response") }
    var response = HTTPResponse(status: Int(source["status"]?.integer ?? 0))
    for (name, value) in source["headers"]?.object ?? [:] { response.headers.append((name, value.string ?? "")) }
    if let text = source["body"]?.string { response.body = Array(text.utf8) }
    if let text = source["bodyBase64"]?.string { response.body = Base64.decode(text) ?? [] }
    switch ResponseParser(model, response).parse() {
    case .output(let members): return ["output": Self.plain(.object(members))]
    case .error(let error):
      return [
        "error": ["code": .string(error.code), "message": .string(error.message)],
        "output": Self.plain(.object(error.members)),
      ]
    case .notUnderstood: throw CaseFailure(description: "the answer is not understood")
    }
  }

  /// Blobs as their text, floats that JSON has not as theirs.
  private static func plain(_ value: Value) -> Value {
    switch value {
    case .bytes(let bytes): .string(String(decoding: bytes, as: UTF8.self))
    case .number(let number) where number.isNaN: "NaN"
    case .number(let number) where number.isInfinite: number < 0 ? "-Infinity" : "Infinity"
    case .list(let elements): .list(elements.map(plain))
    case .object(let members): .object(members.mapValues(plain))
    default: value
    }
  }
}
