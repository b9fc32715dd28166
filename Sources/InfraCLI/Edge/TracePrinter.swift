internal import AWSClient
internal import InfraModel
internal import Reports
internal import Synchronization

/// Shows requests and answers on standard error, for `--debug-http`.
///
/// The client has taken out what the models and names say is secret. What the declarations call secret is known here
/// only: it is told as it is read, and taken out of every line.
final class TracePrinter: CallObserver {
  private let terminal: Terminal
  private let secrets = Mutex<Set<String>>([])

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// A text that must not be shown.
  func hide(_ secret: String) {
    let parts = [secret] + secret.split(whereSeparator: \.isNewline).map { String($0) }
    secrets.withLock { $0.formUnion(parts.filter { $0.utf8.count >= 4 }) }
  }

  func observe(_ event: CallEvent) {
    let lines = TraceReport().lines(entry(event))
    let hidden = secrets.withLock { $0.sorted { $0.utf8.count > $1.utf8.count } }
    terminal.clearNote()
    terminal.tell(lines.map { line in hidden.reduce(line) { $0.replacing($1, with: "•••") } })
  }

  private func entry(_ event: CallEvent) -> TraceReport.Entry {
    let kind: TraceReport.Entry.Kind
    var headers: [CallEvent.Header] = []
    var body: Value?
    switch event.stage {
    case .sent(let sent):
      kind = .sent("\(sent.method) \(sent.url)")
      headers = sent.headers
      body = sent.input.isEmpty ? nil : .object(sent.input)
    case .answered(let answer):
      kind = .answered(answer.status, seconds: answer.seconds, bytes: answer.bytes)
      headers = answer.headers
      switch answer.content {
      case .output(let output): body = output.isEmpty ? nil : .object(output)
      case .error(let code, let message, let members):
        var shown: [String: Value] = ["code": .string(code), "message": .string(message)]
        if !members.isEmpty { shown["members"] = .object(members) }
        body = .object(shown)
      case .other(let text): body = .string(text)
      }
    case .lost(let cause, let seconds): kind = .lost(cause, seconds: seconds)
    case .repeated(let cause, let pause): kind = .repeated(cause, seconds: pause.seconds)
    case .held(let cause, let pause): kind = .held(cause, seconds: pause.seconds)
    }
    return TraceReport.Entry(
      call: event.call, name: "\(event.service) \(event.operation)", attempt: event.attempt, kind: kind,
      headers: headers.map { ($0.name, $0.value) }, body: body)
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
