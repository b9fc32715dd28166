internal import HTTP
package import InfraModel
package import OperationModels

/// Turns an operation's input into a request of its protocol.
package enum RequestSerializer {
  /// - Parameter input: Checked members; idempotency tokens are filled in.
  package static func request(_ model: OperationModel, _ input: [String: Value]) -> WireRequest {
    var request: WireRequest
    switch model.service.wireProtocol {
    case .ec2, .query:
      var serializer = FormSerializer(model)
      request = WireRequest(method: model.method, path: model.uri)
      request.headers = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
      request.body = serializer.body(for: input)
    case .json:
      request = WireRequest(method: model.method, path: model.uri)
      request.headers = [
        ("Content-Type", "application/x-amz-json-\(model.service.jsonVersion ?? "1.1")"),
        ("X-Amz-Target", "\(model.service.targetPrefix ?? "").\(model.name)"),
      ]
      // Asks services that once spoke the query protocol for the error codes of then.
      if model.service.isQueryCompatible { request.headers.append(("x-amzn-query-mode", "true")) }
      let shape = model.inputShape ?? Shape(name: "", kind: .structure)
      request.body = JSONSerializer.body(of: input, shape, in: model)
    case .restJSON, .restXML:
      var serializer = RestSerializer(model)
      request = serializer.request(for: input)
    }
    if let prefix = model.hostPrefix { request.hostPrefix = hostPrefix(prefix, model, input) }
    return request
  }

  private static func hostPrefix(_ prefix: String, _ model: OperationModel, _ input: [String: Value]) -> String {
    var text = prefix
    for member in model.inputShape?.members ?? [] where member.isHostLabel {
      guard let value = input[member.name]?.string, let range = text.range(of: "{\(member.name)}") else { continue }
      text.replaceSubrange(range, with: value)
    }
    return text
  }
}

extension String {
  /// Where a text first occurs, byte for byte.
  func range(of part: String) -> Range<Index>? {
    let part = part.utf8
    guard let first = part.first else { return startIndex..<startIndex }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part) { return start..<utf8.index(start, offsetBy: part.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
