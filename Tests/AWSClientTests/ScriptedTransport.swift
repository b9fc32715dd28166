import AWSClient
internal import HTTP
import Synchronization

/// Answers requests in order, without a network, and keeps them; the last answer is kept for all further ones.
final class ScriptedTransport: HTTPTransport {
  private let state: Mutex<(answers: [HTTPResponse], requests: [HTTPRequest])>

  init(_ answers: [(status: Int, body: String)]) {
    state = Mutex((answers.map { HTTPResponse(status: $0.status, body: Array($0.body.utf8)) }, []))
  }

  var requests: [HTTPRequest] { state.withLock { $0.requests } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let answer: HTTPResponse? = state.withLock { state in
      state.requests.append(request)
      return state.answers.count > 1 ? state.answers.removeFirst() : state.answers.first
    }
    guard let answer else { throw TransportError(.connect, mayHaveBeenSent: false) }
    return answer
  }
}

extension HTTPRequest {
  func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
  var text: String { String(decoding: body, as: UTF8.self) }
}
