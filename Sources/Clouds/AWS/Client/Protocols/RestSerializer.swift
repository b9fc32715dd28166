internal import HTTP
internal import InfraModel
internal import OperationModels

/// Requests of rest-json and rest-xml: members go to path, query, headers and body.
struct RestSerializer {
  let model: OperationModel
  private var request: WireRequest
  private var labels: [String: String] = [:]

  init(_ model: OperationModel) {
    self.model = model
    request = WireRequest(method: model.method, path: "/")
  }

  mutating func request(for input: [String: Value]) -> WireRequest {
    let shape = model.inputShape ?? Shape(name: "", kind: .structure)
    let cut = model.uri.firstIndex(of: "?") ?? model.uri.endIndex
    for pair in model.uri[cut...].dropFirst().split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      request.query.append((String(parts[0]), parts.count > 1 ? String(parts[1]) : nil))
    }
    for member in shape.members {
      guard let value = input[member.name], !value.isNull else { continue }
      switch member.location {
      case .uri: labels[member.wireName] = text(value, member, default: .iso8601)
      case .query: addQuery(value, member)
      case .header: addHeader(value, member)
      case .headers:
        for (name, value) in (value.object ?? [:]).sorted(by: { $0.key < $1.key }) {
          request.headers.append(((member.locationName ?? "") + name, Scalars.plain(value) ?? ""))
        }
      case .statusCode, nil: break
      }
    }
    addQueryMaps(input, shape)
    request.path = path(String(model.uri[..<cut]))
    addBody(input, shape)
    return request
  }

  private func text(_ value: Value, _ use: Member, default format: Shape.TimestampFormat) -> String? {
    let shape = model.shapes[use.shape]
    return Scalars.text(value, shape, format: use.timestampFormat ?? shape.timestampFormat ?? format)
  }

  private func path(_ template: String) -> String {
    var path = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      path += rest[..<open]
      let label = rest[rest.index(after: open)..<close]
      let isGreedy = label.last == "+"
      let value = labels[String(isGreedy ? label.dropLast() : label)] ?? ""
      path += PercentEncoding.encode(value, keepingSlash: isGreedy)
      rest = rest[rest.index(after: close)...]
    }
    return path + rest
  }

  private mutating func addPair(_ name: String, _ text: String?) {
    guard let text else { return }
    request.query.append((PercentEncoding.encode(name), PercentEncoding.encode(text)))
  }

  private mutating func addQuery(_ value: Value, _ member: Member) {
    let shape = model.shapes[member.shape]
    switch shape.kind {
    case .map: break
    case .list:
      guard let element = shape.element else { return }
      for value in value.list ?? [] { addPair(member.wireName, text(value, element, default: .iso8601)) }
    default: addPair(member.wireName, text(value, member, default: .iso8601))
    }
  }

  /// A map's entries are pairs of their own, where no other pair bears their name.
  private mutating func addQueryMaps(_ input: [String: Value], _ shape: Shape) {
    let taken = Set(request.query.map(\.name))
    for member in shape.members where member.location == .query {
      guard let element = model.shapes[member.shape].element, let entries = input[member.name]?.object else { continue }
      for (name, value) in entries.sorted(by: { $0.key < $1.key }) where !taken.contains(PercentEncoding.encode(name)) {
        if let inner = model.shapes[element.shape].element {
          for value in value.list ?? [] { addPair(name, text(value, inner, default: .iso8601)) }
        } else {
          addPair(name, text(value, element, default: .iso8601))
        }
      }
    }
  }

  private mutating func addHeader(_ value: Value, _ member: Member) {
    let shape = model.shapes[member.shape]
    if member.isJSONValue {
      let text = value.string ?? JSON.canonicalText(value)
      request.headers.append((member.wireName, Base64.encode(Array(text.utf8))))
    } else if shape.kind == .list, let element = shape.element {
      let isText = model.shapes[element.shape].kind == .string
      let texts = (value.list ?? []).compactMap { text($0, element, default: .rfc822) }
      guard !texts.isEmpty else { return }
      request.headers.append((member.wireName, texts.map { isText ? Self.quoted($0) : $0 }.joined(separator: ",")))
    } else if let text = text(value, member, default: .rfc822) {
      request.headers.append((member.wireName, text))
    }
  }

  /// An element of a list in a header is quoted where it holds what separates elements.
  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
  }

  private mutating func addBody(_ input: [String: Value], _ shape: Shape) {
    if let name = shape.payload, let member = shape.member(name) {
      if let value = input[name], !value.isNull {
        addPayload(value, member)
      } else if model.service.wireProtocol == .restJSON, model.shapes[member.shape].kind == .structure {
        request.body = Array("{}".utf8)
        addContentType("application/json")
      }
      return
    }
    let inBody = shape.members.filter { $0.location == nil }
    guard !inBody.isEmpty else { return }
    if model.service.wireProtocol == .restJSON {
      request.body = JSONSerializer.body(of: input, shape, in: model) { $0.location == nil }
      addContentType("application/json")
    } else if inBody.contains(where: { input[$0.name].map { !$0.isNull } ?? false }) {
      var serializer = XMLSerializer(model)
      let namespace =
        model.inputNamespace ?? shape.xmlNamespace ?? model.service.xmlNamespace.map { XMLNamespace(uri: $0) }
      let name = model.inputName ?? shape.locationName ?? shape.name
      request.body = serializer.document(input, shape, name: name, namespace: namespace) { $0.location == nil }
      addContentType("application/xml")
    }
  }

  private mutating func addPayload(_ value: Value, _ member: Member) {
    let shape = model.shapes[member.shape]
    switch shape.kind {
    case .blob:
      request.body = Scalars.bytes(value) ?? []
      addContentType("application/octet-stream")
    case .string:
      request.body = Array((value.string ?? "").utf8)
      addContentType("text/plain")
    case _ where model.service.wireProtocol == .restJSON:
      request.body = JSONSerializer.body(of: value, member, in: model)
      addContentType("application/json")
    default:
      var serializer = XMLSerializer(model)
      let namespace =
        member.xmlNamespace ?? shape.xmlNamespace ?? model.service.xmlNamespace.map { XMLNamespace(uri: $0) }
      let name = member.locationName ?? shape.locationName ?? shape.name
      request.body = serializer.document(value.object ?? [:], shape, name: name, namespace: namespace)
      addContentType("application/xml")
    }
  }

  private mutating func addContentType(_ type: String) {
    guard !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) else { return }
    request.headers.append(("Content-Type", type))
  }
}
