package import HTTP
package import InfraModel
package import OperationModels

/// What an answer says, once it is understood.
package enum ParsedResponse {
  case output([String: Value])
  /// The service's error, with its modeled members.
  case error(ServiceError)
  /// The answer is not of the operation's protocol.
  case notUnderstood
}

/// An error as a service tells it.
package struct ServiceError: Hashable {
  package var code: String
  package var message: String
  package var members: [String: Value] = [:]
}

/// Turns an answer into an output or an error, by the operation's protocol.
package struct ResponseParser {
  let model: OperationModel
  let response: HTTPResponse

  package init(_ model: OperationModel, _ response: HTTPResponse) {
    self.model = model
    self.response = response
  }

  package func parse() -> ParsedResponse {
    if response.status >= 300 {
      guard let error = ErrorParser(model, response).parse() else { return .notUnderstood }
      return .error(error)
    }
    switch model.service.wireProtocol {
    case .ec2, .query: return formOutput()
    case .json: return jsonOutput()
    case .restJSON, .restXML: return restOutput()
    }
  }

  private func formOutput() -> ParsedResponse {
    if response.body.isEmpty { return .output([:]) }
    let output = XMLParser.read(response.body, model) { parser, root throws(XMLParser.Problem) -> [String: Value]? in
      guard let shape = model.outputShape else {
        try parser.reader.skip(root)
        return [:]
      }
      if parser.reader.isNamed(root, "html") { return try parser.nothing(root) }
      guard model.service.wireProtocol == .query, let wrapper = model.resultWrapper else {
        return try parser.members(root, shape)
      }
      var output: [String: Value]?
      while let child = try parser.reader.child(in: root) {
        if output == nil, parser.reader.isNamed(child, wrapper) {
          output = try parser.members(child, shape)
        } else {
          try parser.reader.skip(child)
        }
      }
      return output ?? [:]
    }
    return (output ?? nil).map { .output($0) } ?? .notUnderstood
  }

  private func jsonOutput() -> ParsedResponse {
    guard let shape = model.outputShape, !response.body.isEmpty else {
      return isMarkup ? .notUnderstood : .output([:])
    }
    return JSONReader.members(response.body, model, shape).map { .output($0) } ?? .notUnderstood
  }

  /// Whether the outermost element is an error.
  private var startsWithError: Bool {
    var text = String(decoding: response.body.prefix(200), as: UTF8.self)[...]
    if text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") { text = text[text.index(after: end)...] }
    return text.drop(while: \.isWhitespace).hasPrefix("<Error>")
  }

  /// HTML where something else is due.
  private var isMarkup: Bool { response.body.first { $0 > 0x20 } == UInt8(ascii: "<") }

  private func restOutput() -> ParsedResponse {
    // S3 has begun some answers with status 200 before it knows that it will fail.
    if model.service.wireProtocol == .restXML, startsWithError, let error = ErrorParser(model, response).parse() {
      return .error(error)
    }
    guard let shape = model.outputShape else { return .output([:]) }
    var output = headerMembers(shape)
    guard let body = bodyMembers(shape) else { return .notUnderstood }
    output.merge(body) { _, last in last }
    return .output(output)
  }

  /// The members of a shape that came in the body; `nil` where it is not of the protocol.
  private func bodyMembers(_ shape: Shape) -> [String: Value]? {
    if let name = shape.payload, let member = shape.member(name) { return payload(member) }
    guard shape.members.contains(where: \.isInBodyOfAnswer) else { return [:] }
    if response.body.isEmpty { return [:] }
    if model.service.wireProtocol == .restJSON {
      return JSONReader.members(response.body, model, shape, where: \.isInBodyOfAnswer)
    }
    let members = XMLParser.read(response.body, model) { parser, root throws(XMLParser.Problem) -> [String: Value]? in
      if parser.reader.isNamed(root, "html") { return try parser.nothing(root) }
      // GetBucketLocation answers with the member itself as the outermost element.
      let start = parser.reader
      if let only = shape.members.first(where: { parser.reader.isNamed(root, $0.wireName) }),
        try parser.reader.child(in: root) == nil
      {
        parser.reader = start
        return try parser.value(root, only).map { [only.name: $0] } ?? [:]
      }
      parser.reader = start
      return try parser.members(root, shape, where: \.isInBodyOfAnswer)
    }
    return members ?? nil
  }

  private func payload(_ member: Member) -> [String: Value]? {
    let shape = model.shapes[member.shape]
    if shape.isEventStream { return [:] }
    switch shape.kind {
    case .blob:
      return response.body.isEmpty && !member.isStreaming && !shape.isStreaming
        ? [:] : [member.name: .bytes(response.body)]
    case .string:
      return response.body.isEmpty ? [:] : [member.name: .string(String(decoding: response.body, as: UTF8.self))]
    case _ where response.body.isEmpty: return [:]
    case _ where model.service.wireProtocol == .restJSON:
      guard let value = JSONReader.value(response.body, model, member) else { return nil }
      return value.map { [member.name: $0] } ?? [:]
    default:
      let members = XMLParser.read(response.body, model) { parser, root throws(XMLParser.Problem) -> [String: Value]? in
        if parser.reader.isNamed(root, "html") { return try parser.nothing(root) }
        return try parser.value(root, member).map { [member.name: $0] } ?? [:]
      }
      return members ?? nil
    }
  }

  /// The members of a shape that came in headers or as the status.
  private func headerMembers(_ shape: Shape) -> [String: Value] {
    var members: [String: Value] = [:]
    for member in shape.members {
      switch member.location {
      case .statusCode: members[member.name] = .integer(Int64(response.status))
      case .header:
        if let text = response.header(member.wireName) { members[member.name] = headerValue(text, member) }
      case .headers:
        let prefix = (member.locationName ?? "").lowercased()
        var found: [String: Value] = [:]
        for (name, value) in response.headers where name.lowercased().hasPrefix(prefix) {
          found[String(name.dropFirst(prefix.count))] = .string(value)
        }
        members[member.name] = .object(found)
      case .uri, .query, nil: break
      }
    }
    return members
  }

  private func headerValue(_ text: String, _ member: Member) -> Value? {
    if member.isJSONValue {
      return Base64.decode(text).flatMap { try? JSON.parse($0) }
    }
    let shape = model.shapes[member.shape]
    guard shape.kind == .list, let element = shape.element else { return Scalars.value(text, shape.kind) }
    let target = model.shapes[element.shape]
    return .list(
      HeaderList.elements(text, isHTTPDate: target.kind == .timestamp).compactMap { Scalars.value($0, target.kind) })
  }

  /// The members of an error's shape, from body and headers.
  func members(ofError shape: Shape, body: [String: Value]) -> [String: Value] {
    headerMembers(shape).merging(body) { _, last in last }
  }
}

/// A header whose value is a list.
enum HeaderList {
  /// Splits at commas; quoted elements may hold commas, and an HTTP date holds one of its own.
  static func elements(_ text: String, isHTTPDate: Bool) -> [String] {
    var elements: [String] = []
    var current = ""
    var isQuoted = false
    var isEscaped = false
    var commas = 0
    let separatesAt = isHTTPDate && text.contains { $0 == " " } && text.hasSuffix("GMT") ? 2 : 1
    for character in text {
      if isEscaped {
        current.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        commas += 1
        if commas % separatesAt == 0 {
          elements.append(current.trimmingBlanks)
          current = ""
        } else {
          current.append(character)
        }
      } else {
        current.append(character)
      }
    }
    elements.append(current.trimmingBlanks)
    return elements
  }
}

extension Member {
  /// Answers have neither path nor query: what the model puts there comes in the body.
  var isInBodyOfAnswer: Bool { location == nil || location == .uri || location == .query }
}
