package import HTTP
package import InfraModel
package import OperationModels

/// An error as a server tells it.
package struct ServerError: Sendable {
  package var code: String
  package var message: String
  /// The HTTP status; that of the error's shape, or by the code's words, where it is `nil`.
  package var status: Int?
  package var members: [String: Value]

  package init(code: String, message: String, status: Int? = nil, members: [String: Value] = [:]) {
    self.code = code
    self.message = message
    self.status = status
    self.members = members
  }

  /// The answer in a protocol's own form.
  /// - Parameter operation: The operation that failed; `nil` where the request named none.
  package func answer(
    _ service: ServiceFacts, _ operation: OperationModel?, method: String, requestID: String
  ) -> HTTPResponse {
    let shape = operation.flatMap { model in
      model.errors.lazy.map { model.shapes[$0] }.first { $0.error?.code == code || $0.name == code }
    }
    var answer = HTTPResponse(status: status ?? shape?.error?.status ?? Self.status(of: code, service))
    switch service.wireProtocol {
    case .json, .restJSON: writeJSON(&answer, service, operation, shape)
    case .ec2, .query, .restXML: writeXML(&answer, service, operation, shape, requestID: requestID)
    }
    if method == "HEAD" { answer.body = [] }
    return answer
  }

  private static func status(of code: String, _ service: ServiceFacts) -> Int {
    if code == "InternalFailure" || code == "InternalError" || code.hasPrefix("InternalServer") { return 500 }
    if code == "ServiceUnavailable" { return 503 }
    if code.hasPrefix("AccessDenied") { return service.wireProtocol == .json ? 400 : 403 }
    guard service.wireProtocol == .restJSON || service.wireProtocol == .restXML || service.id == "iam" else {
      return 400
    }
    if code.contains("NotFound") || code.hasPrefix("NoSuch") { return 404 }
    return code.contains("AlreadyExists") || code.contains("Conflict") ? 409 : 400
  }

  private func writeJSON(
    _ answer: inout HTTPResponse, _ service: ServiceFacts, _ operation: OperationModel?, _ shape: Shape?
  ) {
    var body: [String: Value] = [:]
    let name = shape?.name ?? code
    if let shape, let operation {
      let known = JSONSerializer.body(of: members, shape, in: operation, where: \.isInBodyOfAnswer)
      body = (try? JSON.parse(known))?.object ?? [:]
    }
    let messageName = shape?.members.first { $0.name.lowercased() == "message" }?.wireName ?? "message"
    body[messageName] = .string(message)
    if service.wireProtocol == .json {
      body["__type"] = .string(name)
      answer.headers = [("Content-Type", "application/x-amz-json-\(service.jsonVersion ?? "1.1")")]
      if service.isQueryCompatible { answer.headers.append(("x-amzn-query-error", "\(code);Sender")) }
    } else {
      answer.headers = [("Content-Type", "application/json"), ("x-amzn-ErrorType", name)]
    }
    answer.body = JSON.canonical(.object(body))
  }

  private func writeXML(
    _ answer: inout HTTPResponse, _ service: ServiceFacts, _ operation: OperationModel?, _ shape: Shape?,
    requestID: String
  ) {
    var inner: [UInt8] = []
    func add(_ name: String, _ text: String) {
      inner += "<\(name)>".utf8
      inner += XMLSerializer.escaped(text)
      inner += "</\(name)>".utf8
    }
    if service.wireProtocol != .ec2, service.id != "s3" { add("Type", answer.status < 500 ? "Sender" : "Receiver") }
    add("Code", code)
    add("Message", message)
    if let shape, let operation {
      var serializer = XMLSerializer(operation)
      let rest = members.filter { $0.key.lowercased() != "message" && $0.key != "Code" }
      let element = serializer.document(rest, shape, name: "E", namespace: nil, where: \.isInBodyOfAnswer)
      inner += element.dropFirst(3).dropLast(4)
    }
    var body = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    switch service.wireProtocol {
    case .ec2:
      body += "<Response><Errors><Error>".utf8 + inner
      body += "</Error></Errors><RequestID>\(requestID)</RequestID></Response>".utf8
    case _ where service.id == "s3":
      add("RequestId", requestID)
      body += "<Error>".utf8 + inner
      body += "</Error>".utf8
    default:
      let namespace = service.xmlNamespace.map { " xmlns=\"\($0)\"" } ?? ""
      body += "<ErrorResponse\(namespace)><Error>".utf8 + inner
      body += "</Error><RequestId>\(requestID)</RequestId></ErrorResponse>".utf8
    }
    answer.headers = [("Content-Type", "text/xml")]
    answer.body = body
  }
}
