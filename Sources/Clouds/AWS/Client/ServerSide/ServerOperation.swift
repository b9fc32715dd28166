package import HTTP
package import InfraModel
package import OperationModels

/// An operation as its server sees it: requests are read and answers written by the tables that the client uses.
package final class ServerOperation: Sendable {
  package let model: OperationModel
  /// The model with its input where the output is, so that what reads answers reads requests.
  private let asAnswer: OperationModel
  /// The model with its output where the input is, so that what writes requests writes answers.
  private let asRequest: OperationModel

  package init(_ model: OperationModel) {
    self.model = model
    var asAnswer = model
    asAnswer.output = model.input
    self.asAnswer = asAnswer
    var asRequest = model
    asRequest.input = model.output
    asRequest.uri = "/"
    asRequest.inputName = nil
    asRequest.inputNamespace = nil
    // Answers have neither path nor query: what the model puts there comes in the body.
    if let output = model.output {
      for index in model.shapes[output].members.indices
      where model.shapes[output].members[index].isInBodyOfAnswer {
        asRequest.shapes[output].members[index].location = nil
      }
    }
    self.asRequest = asRequest
  }

  /// The input of a request.
  /// - Parameters:
  ///   - labels: The parts of the path that the template names, decoded.
  ///   - query: The query's pairs, decoded.
  package func input(
    headers: [(name: String, value: String)], labels: [String: String], query: [(name: String, value: String)],
    body: [UInt8]
  ) throws(InputProblem) -> [String: Value] {
    switch model.service.wireProtocol {
    case .ec2, .query: return try FormReader(model, query + ServerWire.pairs(body)).input()
    case .json:
      guard let shape = model.inputShape else { return [:] }
      guard let members = body.isEmpty ? [:] : JSONReader.members(body, model, shape) else { throw Self.noObject }
      return members
    case .restJSON, .restXML:
      let source = HTTPResponse(status: 200, headers: headers, body: body)
      guard case .output(var input) = ResponseParser(asAnswer, source).parse() else { throw Self.noObject }
      try addPlaces(to: &input, labels: labels, query: query)
      return input
    }
  }

  private static let noObject = InputProblem(path: "", problem: "is not of the protocol", kind: .malformed)

  /// Adds what came in path and query; takes out what the header members of answers leave behind when they are empty.
  private func addPlaces(
    to input: inout [String: Value], labels: [String: String], query: [(name: String, value: String)]
  ) throws(InputProblem) {
    guard let shape = model.inputShape else { return }
    func scalar(_ text: String, _ use: Member, _ name: String) throws(InputProblem) -> Value {
      guard let value = Scalars.value(text, model.shapes[use.shape]) else {
        throw InputProblem(path: name, problem: "is not of its type", kind: .malformed)
      }
      return value
    }
    let claimed = Set(shape.members.filter { $0.location == .query }.map(\.wireName))
    for member in shape.members {
      let target = model.shapes[member.shape]
      switch member.location {
      case .uri:
        if let text = labels[member.wireName] { input[member.name] = try scalar(text, member, member.name) }
      case .query where target.kind == .map:
        guard let element = target.element else { continue }
        var entries: [String: Value] = [:]
        for (name, text) in query where !claimed.contains(name) {
          if let inner = model.shapes[element.shape].element {
            let value = try scalar(text, inner, member.name)
            entries[name] = .list((entries[name]?.list ?? []) + [value])
          } else {
            entries[name] = try scalar(text, element, member.name)
          }
        }
        if !entries.isEmpty { input[member.name] = .object(entries) }
      case .query:
        let texts = query.filter { $0.name == member.wireName }.map(\.value)
        guard let first = texts.first else { continue }
        if let element = target.element {
          var values: [Value] = []
          for text in texts { values.append(try scalar(text, element, member.name)) }
          input[member.name] = .list(values)
        } else {
          input[member.name] = try scalar(first, member, member.name)
        }
      case .headers: if input[member.name]?.object?.isEmpty ?? false { input[member.name] = nil }
      case .header, .statusCode, nil: break
      }
    }
  }

  /// Checks an input as the service does: required members, types and bounds.
  package func check(_ input: [String: Value]) throws(InputProblem) {
    do throws(InputCheck.Problem) {
      try InputCheck(model: model).check(input)
    } catch {
      throw InputProblem(path: error.path, problem: error.problem, kind: error.kind)
    }
  }

  /// The answer to a call that went well. Members that the output's shape does not have are left out.
  package func answer(_ output: [String: Value], requestID: String) -> HTTPResponse {
    let answer: HTTPResponse
    switch model.service.wireProtocol {
    case .ec2, .query: answer = formAnswer(output, requestID: requestID)
    case .json:
      let body = model.outputShape.map { JSONSerializer.body(of: output, $0, in: model) } ?? Array("{}".utf8)
      answer = HTTPResponse(status: 200, headers: [("Content-Type", contentType)], body: body)
    case .restJSON, .restXML: answer = restAnswer(output)
    }
    return answer
  }

  private var contentType: String {
    switch model.service.wireProtocol {
    case .ec2, .restXML: "text/xml;charset=UTF-8"
    case .query: "text/xml"
    case .json: "application/x-amz-json-\(model.service.jsonVersion ?? "1.1")"
    case .restJSON: "application/json"
    }
  }

  private func formAnswer(_ output: [String: Value], requestID: String) -> HTTPResponse {
    let isEC2 = model.service.wireProtocol == .ec2
    let version = model.service.apiVersion
    let namespace = model.service.xmlNamespace ?? "http://\(model.service.id).amazonaws.com/doc/\(version)/"
    var body = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(model.name)Response xmlns=\"\(namespace)\">".utf8)
    if isEC2 { body += "<requestId>\(requestID)</requestId>".utf8 }
    if let shape = model.outputShape {
      var serializer = XMLSerializer(model)
      let name = model.resultWrapper ?? "Result"
      let element = serializer.document(output, shape, name: name, namespace: nil)
      body += isEC2 ? element.dropFirst(name.utf8.count + 2).dropLast(name.utf8.count + 3) : element[...]
    } else if isEC2 {
      body += "<return>true</return>".utf8
    }
    if !isEC2 { body += "<ResponseMetadata><RequestId>\(requestID)</RequestId></ResponseMetadata>".utf8 }
    body += "</\(model.name)Response>".utf8
    return HTTPResponse(status: 200, headers: [("Content-Type", "\(contentType)")], body: body)
  }

  private func restAnswer(_ output: [String: Value]) -> HTTPResponse {
    var answer = HTTPResponse(status: 200)
    guard let shape = model.outputShape else { return answer }
    if model.service.id == "s3", model.name == "GetBucketLocation", let region = output["LocationConstraint"]?.string {
      // Its one member is the outermost element.
      let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"
      answer.headers = [("Content-Type", "application/xml")]
      answer.body = Array("<LocationConstraint xmlns=\"\(namespace)\">\(region)</LocationConstraint>".utf8)
      return answer
    }
    var serializer = RestSerializer(asRequest)
    let written = serializer.request(for: output)
    answer.headers = written.headers
    answer.body = written.body
    if let member = shape.members.first(where: { $0.location == .statusCode }), let status = output[member.name] {
      answer.status = Int(status.integer ?? 200)
    }
    return answer
  }
}
