internal import AWSClient
internal import Applier
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Shows requests and answers on standard error, for `--debug-http`.
///
/// The client has taken out what the models and names say is secret. What the declarations call secret is known here
/// only: it is told as it is read, and taken out of every line.
final class TracePrinter: CallListener {
  private let terminal: Terminal
  private let secrets = HiddenTexts()

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// A text that must not be shown.
  func hide(_ secret: String) { secrets.hide(secret) }

  func observe(_ event: CallEvent) {
    terminal.clearNote()
    terminal.tell(lines(event))
  }

  /// What is shown of an event. Secrets are taken out of what was sent and came, before it is cut or written as JSON:
  /// afterwards they would not be found.
  func lines(_ event: CallEvent) -> [Line] {
    var entry = entry(event)
    entry.headers = entry.headers.map { ($0.name, secrets.clean($0.value)) }
    entry.body = entry.body.map(secrets.clean)
    switch entry.kind {
    case .sent(let target): entry.kind = .sent(secrets.clean(target))
    case .lost(let cause, let seconds): entry.kind = .lost(secrets.clean(cause), seconds: seconds)
    case .repeated(let cause, let seconds): entry.kind = .repeated(secrets.clean(cause), seconds: seconds)
    case .answered, .held: break
    }
    return TraceReport().lines(entry)
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
