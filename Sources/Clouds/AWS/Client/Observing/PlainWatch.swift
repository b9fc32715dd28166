internal import HTTP
internal import InfraModel

/// Tells an observer of a request for credentials to a place near the machine. Bodies are not shown: they are keys.
struct PlainWatch {
  private let observer: any CallObserver
  private let event: CallEvent
  private let start: Double
  private let now: @Sendable () -> Double

  init(_ observer: any CallObserver, _ request: HTTPRequest, _ attempt: Int, _ now: @escaping @Sendable () -> Double) {
    self.observer = observer
    self.now = now
    start = now()
    event = CallEvent(
      call: 0, service: "credentials", operation: request.method, attempt: attempt,
      stage: .sent(
        .init(method: request.method, url: request.url, headers: request.headers.map(Self.header), input: [:])))
    observer.observe(event)
  }

  func answered(_ response: HTTPResponse) {
    let content: CallEvent.Answered.Content = .other("\(response.body.count) bytes, not shown")
    report(
      .answered(
        .init(
          status: response.status, headers: response.headers.map(Self.header), content: content,
          seconds: max(0, now() - start), bytes: response.body.count)))
  }

  func lost(_ error: TransportError) {
    report(.lost(cause: error.code.description, seconds: max(0, now() - start)))
  }

  private func report(_ stage: CallEvent.Stage) {
    var event = event
    event.stage = stage
    observer.observe(event)
  }

  private static func header(_ name: String, _ value: String) -> CallEvent.Header {
    .init(name: name, value: name.lowercased().hasSuffix("token") || Masking.isSecret(name) ? Masking.mask : value)
  }
}
