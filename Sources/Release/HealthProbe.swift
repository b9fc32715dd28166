internal import HTTP
internal import InfraModel

/// Asks one health check once.
struct HealthProbe {
  let check: HealthCheck
  let network: any HTTPTransport

  /// The bytes that an answer may have.
  static let mostBytes = 1 << 20

  /// What the answer lacks; empty if the system is healthy.
  func findings() async -> [String] {
    guard case .string(let url) = check.url else { return ["the URL is not known"] }
    let limit = Duration.seconds(check.timeout)
    var request = HTTPRequest(
      method: "GET", url: url, headers: [("Accept", "application/json, */*;q=0.5")], isRepeatable: true,
      limits: TimeLimits(connect: limit, silence: limit, whole: limit))
    request.mostBytes = Self.mostBytes
    let answer: HTTPResponse
    do throws(TransportError) { answer = try await network.send(request) } catch {
      let detail = error.message.isEmpty ? "" : ": \(error.message)"
      return [error.code == .timeout ? "no answer within \(check.timeout) s" : "\(error.code)\(detail)"]
    }
    return findings(in: answer)
  }

  func findings(in answer: HTTPResponse) -> [String] {
    var found: [String] = []
    let namesStatus = check.expectations.contains { if case .status = $0 { true } else { false } }
    if !namesStatus, !(200...299).contains(answer.status) { found.append(Self.words(answer)) }
    var json: Value??
    for expectation in check.expectations {
      switch expectation {
      case .status(let status): if answer.status != status { found.append(Self.words(answer) + ", not \(status)") }
      case .text(let text):
        if !String(decoding: answer.body, as: UTF8.self).contains(text) {
          found.append("the body does not hold \"\(text.abridged())\"")
        }
      case .json(let path, let expected):
        if json == nil { json = .some(try? JSON.parse(answer.body)) }
        guard case .some(.some(let document)) = json else {
          let kind = answer.header("Content-Type").map { " (\($0.abridged()))" } ?? ""
          if !found.contains(where: { $0.hasPrefix("the body is not JSON") }) {
            found.append("the body is not JSON\(kind)")
          }
          continue
        }
        guard let value = document[path: path] else {
          found.append("\(path) is missing")
          continue
        }
        if value != expected { found.append("\(path) is \(Self.shown(value)), not \(Self.shown(expected))") }
      }
    }
    return found
  }

  private static func words(_ answer: HTTPResponse) -> String {
    if (300...399).contains(answer.status), let place = answer.header("Location") {
      return "status \(answer.status), a redirection to \(place.abridged()), which is not followed"
    }
    return "status \(answer.status)"
  }

  private static func shown(_ value: Value) -> String { JSON.canonicalText(value).abridged() }
}
