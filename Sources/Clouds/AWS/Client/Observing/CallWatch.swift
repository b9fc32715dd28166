internal import HTTP
internal import InfraModel
internal import OperationModels
internal import Synchronization
internal import World

/// Tells an observer of one call's requests and answers.
struct CallWatch {
  private let observer: any CallObserver
  private let call: UInt64
  private let service: String
  private let operation: String
  private let model: OperationModel
  private let input: [String: Value]
  private let masking: Masking
  private let seen: SeenSecrets
  private let now: @Sendable () -> Double

  init(
    _ observer: any CallObserver, _ client: AWSClient, _ service: Service, _ model: OperationModel,
    _ input: [String: Value]
  ) {
    self.observer = observer
    self.service = service.id
    self.model = model
    operation = model.name
    call = client.calls.add(1, ordering: .relaxed).newValue
    now = client.configuration.world.clock.now
    seen = client.seenSecrets
    var masking = Masking(model, seen: seen.all)
    self.input = masking.members(input, of: model.inputShape)
    self.masking = masking
    seen.add(masking.secrets)
  }

  /// A request that is on its way.
  struct Sending {
    fileprivate let watch: CallWatch
    fileprivate let attempt: Int
    fileprivate let start: Double
  }

  func sent(_ request: HTTPRequest, _ attempt: Int) -> Sending {
    report(
      attempt,
      .sent(
        .init(
          method: request.method, url: masking.url(request.url),
          headers: request.headers.map { masking.header($0.name, $0.value) }, input: input)))
    return Sending(watch: self, attempt: attempt, start: now())
  }

  func held(_ attempt: Int, pause: Duration) {
    report(attempt, .held(cause: "the service's sending rate", pause: pause))
  }

  func repeated(_ error: AWSError, _ attempt: Int, cause: String, pause: Duration) {
    let code = error.code.map { " (\($0))" } ?? ""
    report(attempt, .repeated(cause: cause + code, pause: pause))
  }

  /// The bytes of an answer of another protocol that are told.
  private static let mostShown = 64 << 10

  fileprivate func report(_ attempt: Int, _ stage: CallEvent.Stage) {
    observer.observe(CallEvent(call: call, service: service, operation: operation, attempt: attempt, stage: stage))
  }

  fileprivate func answered(
    _ response: HTTPResponse, _ parsed: ParsedResponse, seconds: Double
  ) -> CallEvent.Answered {
    var masking = masking
    let content: CallEvent.Answered.Content
    switch parsed {
    case .output(let output): content = .output(masking.members(output, of: model.outputShape))
    case .error(let error):
      let shape = model.errors.map { model.shapes[$0] }.first { $0.name == error.code || $0.error?.code == error.code }
      let members = masking.members(error.members, of: shape)
      content = .error(code: error.code, message: masking.text(error.message), members: members)
    case .notUnderstood:
      // Cut only where it is shown: the masks would not recognize what is left of a secret that was cut here.
      content = .other(masking.text(String(decoding: response.body.prefix(Self.mostShown), as: UTF8.self)))
    }
    seen.add(masking.secrets)
    let date = response.header("date").flatMap(Timestamps.seconds)
    return CallEvent.Answered(
      status: response.status, headers: response.headers.map { masking.header($0.name, $0.value) }, content: content,
      seconds: seconds, bytes: response.body.count, clockOffset: date.map { $0 - now() })
  }
}

extension CallWatch.Sending {
  func answered(_ response: HTTPResponse, _ parsed: ParsedResponse) {
    watch.report(attempt, .answered(watch.answered(response, parsed, seconds: watch.elapsed(since: start))))
  }

  func lost(_ error: TransportError) {
    let text = error.message.isEmpty ? error.code.description : "\(error.code.description): \(error.message)"
    watch.report(attempt, .lost(cause: text, seconds: watch.elapsed(since: start)))
  }
}

extension CallWatch {
  fileprivate func elapsed(since start: Double) -> Double { max(0, now() - start) }
}
