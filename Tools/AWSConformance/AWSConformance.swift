import InfraModel

/// Answers the cases of the conformance fixtures: a line in, a line out.
///
/// A line `{"id", "kind", "input"}` is answered by `{"id", "result"}`, `{"id", "unsupported": true}` or
/// `{"id", "failure"}`. Nothing else is written to the standard output.
@main
struct AWSConformance {
  static func main() async {
    while let line = readLine() {
      guard let question = try? JSON.parse(line), let id = question["id"] else { continue }
      var answer: [String: Value] = ["id": id]
      do {
        if let result = try await Self.answer(
          question["kind"]?.string ?? "", question["input"] ?? .null, id: id.string ?? "")
        {
          answer["result"] = result
        } else {
          answer["unsupported"] = true
        }
      } catch {
        answer["failure"] = .string(error.description)
      }
      StandardOutput.write(JSON.canonical(.object(answer)) + [0x0A])
    }
  }

  static func answer(_ kind: String, _ input: Value, id: String = "") async throws(CaseFailure) -> Value? {
    switch kind {
    case "credentials": await CredentialsCase.credentials(id, input)
    case "sign": try SigningCase(input).sign()
    case "presign": try SigningCase(input).presign()
    case "serialize": try ProtocolCase(input).serialize()
    case "parse": try ProtocolCase(input).parse()
    case "retry": RetryCase.answer(input)
    case "endpoint": EndpointCase.answer(input)
    case "config": ConfigurationCase.config(input)
    case "config-location": ConfigurationCase.location(input)
    case "endpoint-url": ConfigurationCase.endpoint(input)
    case "profile-chain": CredentialsCase.chain(input)
    case "container-uri": CredentialsCase.containerURI(input)
    case "imds-uri": CredentialsCase.metadataURI(input)
    default: nil
    }
  }
}

/// A case that cannot be answered, and why.
struct CaseFailure: Error, CustomStringConvertible {
  var description: String
}
