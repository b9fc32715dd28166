internal import HTTP
internal import InfraModel
internal import OperationModels

/// Reads a service's error; `nil` where the answer tells none.
struct ErrorParser {
  let model: OperationModel
  let response: HTTPResponse

  init(_ model: OperationModel, _ response: HTTPResponse) {
    self.model = model
    self.response = response
  }

  func parse() -> ServiceError? {
    switch model.service.wireProtocol {
    case .ec2, .query, .restXML: xmlError()
    case .json, .restJSON: jsonError()
    }
  }

  private func xmlError() -> ServiceError? {
    if response.body.isEmpty { return bodilessError() }
    let told = XMLParser.read(response.body, model) { parser, root throws(XMLParser.Problem) -> ServiceError? in
      let start = parser.reader
      let found = try error(&parser, root)
      // The rest is read too: an answer that is cut off says nothing.
      parser.reader = start
      try parser.reader.skip(root)
      return found
    }
    return told ?? nil
  }

  /// ec2: Response/Errors/Error; query: ErrorResponse/Error; rest-xml: Error or ErrorResponse/Error.
  private func error(_ parser: inout XMLParser, _ root: XMLParser.Tag) throws(XMLParser.Problem) -> ServiceError? {
    var place: XMLParser.Tag? = root
    if !parser.reader.isNamed(root, "Error") {
      place = try parser.enter("Error", in: root)
      if place == nil, let errors = try parser.enter("Errors", in: root) {
        place = try parser.enter("Error", in: errors)
      }
    }
    guard let tag = place else { return nil }
    let start = parser.reader
    guard let code = try parser.text("Code", in: tag) else { return nil }
    var message = try parser.text("Message", in: tag)
    if message == nil { message = try parser.text("message", in: tag) }
    var found = ServiceError(code: code.trimmingBlanks, message: message ?? "")
    if let shape = shape(of: found.code) {
      parser.reader = start
      let body = try parser.members(tag, shape, where: \.isInBodyOfAnswer)
      found.members = ResponseParser(model, response).members(ofError: shape, body: body)
    }
    return found
  }

  /// HEAD has no body, and S3 answers some errors without one: the status stands for the code.
  private func bodilessError() -> ServiceError? {
    guard model.service.wireProtocol == .restXML else { return nil }
    return ServiceError(code: String(response.status), message: Self.reason(response.status))
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 301: "Moved Permanently"
    case 304: "Not Modified"
    case 400: "Bad Request"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 409: "Conflict"
    case 412: "Precondition Failed"
    default: ""
    }
  }

  private func jsonError() -> ServiceError? {
    let header = response.header("x-amzn-errortype")
    let body = response.body.isEmpty ? Value.object([:]) : (try? JSON.parse(response.body))
    guard let members = body?.object else { return nil }
    var code = header ?? members["__type"]?.string ?? members["code"]?.string ?? members["Code"]?.string
    if let whole = code {
      let unprefixed = whole.split(separator: ":", omittingEmptySubsequences: false).first ?? ""
      code = unprefixed.split(separator: "#").last.map { String($0) }
    }
    guard let code, !code.isEmpty else { return nil }
    let message = (members["message"] ?? members["Message"] ?? members["errorMessage"])?.string ?? ""
    var found = ServiceError(code: code, message: message)
    if let old = response.header("x-amzn-query-error")?.split(separator: ";"), old.count == 2 {
      found.code = String(old[0])
    }
    if let shape = shape(of: found.code) {
      let parsed = JSONReader.members(response.body, model, shape, where: \.isInBodyOfAnswer) ?? [:]
      found.members = ResponseParser(model, response).members(ofError: shape, body: parsed)
    }
    return found
  }

  private func shape(of code: String) -> Shape? {
    model.errors.lazy.map { model.shapes[$0] }.first { $0.error?.code == code || $0.name == code }
  }
}
