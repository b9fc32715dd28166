internal import HTTP
internal import InfraModel
internal import OperationModels
internal import Synchronization
internal import World

/// One call: checked, serialized, and then sent until it has an outcome.
struct PreparedCall {
  private static let noneFound = "none in environment, profile, web identity, container or instance metadata"

  /// A success.
  struct Answer {
    var status: Int
    var output: [String: Value]
  }

  let client: AWSClient
  let service: Service
  let model: OperationModel
  private let members: [String: Value]
  private let region: String
  private let watch: CallWatch?

  init(
    _ client: AWSClient, _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) throws(AWSError) {
    func invalid(_ path: String, _ problem: String) -> AWSError {
      AWSError(.invalidInput(path: path, problem: problem), service: service, operation: operation)
    }
    let configuration = client.configuration
    guard let model = OperationLibrary.shared.operation(service.id, operation) else {
      throw invalid("", "is for an unknown operation")
    }
    guard let region = region.isEmpty ? configuration.region : region else { throw invalid("", "has no region") }
    var members = input.filter { !$0.value.isNull }
    for member in model.inputShape?.members ?? [] where member.isIdempotencyToken && members[member.name] == nil {
      members[member.name] = .string(configuration.world.random.uuid())
    }
    do throws(InputCheck.Problem) {
      try InputCheck(model: model).check(members)
    } catch {
      throw invalid(error.path, error.problem)
    }
    self.client = client
    self.service = service
    self.model = model
    self.members = members
    self.region = region
    watch = configuration.observer.map { CallWatch($0, client, service, model, members) }
  }

  private var override: String? {
    client.configuration.serviceEndpoints[service] ?? client.configuration.endpoint
  }

  private func endpoint() throws(AWSError) -> Endpoint {
    let configuration = client.configuration
    let resolver = EndpointResolver(
      override: override, usesFIPS: configuration.usesFIPS, usesDualStack: configuration.usesDualStack)
    do throws(EndpointResolver.Refusal) {
      return try resolver.resolve(model, region: region, input: members)
    } catch {
      throw AWSError(
        .invalidInput(path: "", problem: "has no endpoint: \(error.problem)"), service: service, operation: model.name)
    }
  }

  /// The call as its protocol has it, and where it goes.
  private func written() throws(AWSError) -> (wire: WireRequest, endpoint: Endpoint) {
    var wire = RequestSerializer.request(model, members)
    let endpoint = try endpoint()
    // The rules of some services have put the prefix into the host; a given endpoint is taken as it is.
    let host = RequestSigning.split(endpoint.url).host
    if override != nil || host.hasPrefix(wire.hostPrefix) { wire.hostPrefix = "" }
    S3Adjustment(model).apply(to: &wire, members)
    return (wire, endpoint)
  }

  /// Whether sending it again cannot do something twice.
  private var isRepeatable: Bool { model.isRead || model.isMarkedIdempotent || model.idempotencyToken != nil }

  func run() async throws(AWSError) -> Answer {
    let written = values == nil ? try written() : nil
    var attempt = 0
    var taken = 0
    var hasCorrectedClock = false
    var hasLostAnswer = false
    while true {
      attempt += 1
      let outcome = try await send(written, attempt: attempt)
      switch outcome {
      case .success(let output):
        client.tokens.giveBack(taken == 0 ? 1 : taken)
        return output
      case .failure(var failure):
        failure.error.followsLostAnswer = hasLostAnswer
        hasLostAnswer = hasLostAnswer || failure.error.mayHaveTakenEffect
        if failure.failureClass == .clockSkew, !hasCorrectedClock {
          hasCorrectedClock = true
          watch?.repeated(failure.error, attempt, cause: "clock skew", pause: .zero)
          continue
        }
        let policy = client.configuration.retry
        guard failure.mayBeRepeated, attempt < policy.attempts(isUnanswered: failure.isUnanswered),
          let cost = client.tokens.take(isTimeout: failure.isTimeout)
        else { throw failure.error }
        taken = cost
        let random = Double(client.configuration.world.random.next() >> 11) / Double(1 << 53)
        let pause = policy.pause(after: attempt, random: random, retryAfter: failure.retryAfter)
        watch?.repeated(failure.error, attempt, cause: failure.failureClass.rawValue, pause: pause)
        do {
          try await client.configuration.world.clock.sleep(for: pause)
        } catch {
          throw self.error(.cancelled, attempts: attempt, mayHaveTakenEffect: failure.error.mayHaveTakenEffect)
        }
      }
    }
  }

  /// A failed attempt, and what may be done about it.
  private struct Failure: Error {
    var error: AWSError
    var failureClass = FailureClass.none
    var mayBeRepeated = false
    var isTimeout = false
    /// Whether nobody was reached, or said anything.
    var isUnanswered = false
    var retryAfter: Double?
  }

  private func error(
    _ kind: AWSError.Kind, response: HTTPResponse? = nil, attempts: Int, members: [String: Value] = [:],
    mayHaveTakenEffect: Bool = false
  ) -> AWSError {
    AWSError(
      kind, service: service, operation: model.name, status: response?.status ?? 0,
      requestID: response.flatMap(RequestID.find), attempts: attempts, members: members,
      mayHaveTakenEffect: mayHaveTakenEffect)
  }

  private func send(
    _ written: (wire: WireRequest, endpoint: Endpoint)?, attempt: Int
  ) async throws(AWSError) -> Result<Answer, Failure> {
    try await waitForRate(attempt: attempt)
    let permit = model.isRead ? nil : SendingPermit.current
    if let permit, await !permit.confirm() { throw error(.cancelled, attempts: attempt - 1) }
    if let values, let outcome = try await exchange(values, attempt: attempt) { return outcome }
    let (wire, endpoint) = if let written { written } else { try self.written() }
    var request = try await signed(wire, endpoint, attempt: attempt)
    request.mayBeSent = permit?.isValid
    let watching = watch?.sent(request, attempt)
    let response: HTTPResponse
    do throws(TransportError) {
      response = try await client.transport.send(request)
    } catch {
      watching?.lost(error)
      return .failure(failure(error, attempt: attempt))
    }
    let parsed = ResponseParser(model, response).parse()
    watching?.answered(response, parsed)
    learn(from: response, parsed)
    return result(response, parsed, attempt: attempt)
  }

  private func result(
    _ response: HTTPResponse, _ parsed: ParsedResponse, attempt: Int
  ) -> Result<Answer, Failure> {
    switch parsed {
    case .output(let output): return .success(Answer(status: response.status, output: output))
    case .error(let error): return .failure(failure(error, response, attempt: attempt))
    case .notUnderstood: return .failure(notUnderstood(response, attempt: attempt))
    }
  }

  /// The transport, where it takes calls as values and nobody watches what goes over the wire.
  private var values: (any ValueTransport)? {
    watch == nil && override == nil && !model.isUnsigned ? client.values : nil
  }

  /// What becomes of a call that needs no wire; `nil` where it needs one after all.
  private func exchange(
    _ transport: any ValueTransport, attempt: Int
  ) async throws(AWSError) -> Result<Answer, Failure>? {
    guard let credentials = try await credentials(attempt: attempt) else { return nil }
    let call = ValueCall(
      model: model, members: members, credentials: credentials, region: try signingRegion())
    let answer: ValueAnswer?
    do throws(TransportError) { answer = try await transport.exchange(call) } catch {
      return .failure(failure(error, attempt: attempt))
    }
    switch answer {
    case .output(let output):
      learn(from: HTTPResponse(status: 200), .output(output))
      return .success(Answer(status: 200, output: output))
    case .response(let response):
      let parsed = ResponseParser(model, response).parse()
      learn(from: response, parsed)
      return result(response, parsed, attempt: attempt)
    case nil: return nil
    }
  }

  private func signingRegion() throws(AWSError) -> String {
    let scope = AWSClient.SigningScope(service: service, region: region)
    if let known = client.signingRegions.withLock({ $0[scope] }) { return known }
    let found = try endpoint().signingRegion
    client.signingRegions.withLock { $0[scope] = found }
    return found
  }

  /// In the adaptive mode: waits until the service's sending rate allows the request.
  private func waitForRate(attempt: Int) async throws(AWSError) {
    guard client.configuration.retry.mode == .adaptive else { return }
    let world = client.configuration.world
    let scope = SendingRates.Scope(service: service, region: region)
    while let seconds = client.rates.take(scope, at: world.clock.now()) {
      // A pause too short for the clock to show would be asked for for ever.
      let pause = Duration.seconds(max(seconds, 0.001))
      watch?.held(attempt, pause: pause)
      do {
        try await world.clock.sleep(for: pause)
      } catch {
        throw self.error(.cancelled, attempts: attempt - 1)
      }
    }
  }

  private func learn(from response: HTTPResponse, _ parsed: ParsedResponse) {
    guard client.configuration.retry.mode == .adaptive else { return }
    var wasThrottled = false
    if case .error(let error) = parsed {
      wasThrottled = FailureClass(status: response.status, code: error.code) == .throttling
    }
    let scope = SendingRates.Scope(service: service, region: region)
    client.rates.answered(scope, wasThrottled: wasThrottled, at: client.configuration.world.clock.now())
  }

  /// Whoever calls; `nil` for operations that are not signed.
  private func credentials(attempt: Int) async throws(AWSError) -> Credentials? {
    if Task.isCancelled { throw error(.cancelled, attempts: attempt - 1) }
    guard !model.isUnsigned else { return nil }
    let credentials: Credentials?
    do throws(CredentialsError) {
      credentials = try await client.configuration.credentials.credentials()
    } catch {
      throw self.error(.credentials(error.description), attempts: attempt - 1)
    }
    guard let credentials else { throw error(.credentials(Self.noneFound), attempts: attempt - 1) }
    if let problem = credentials.problem { throw error(.credentials(problem), attempts: attempt - 1) }
    return credentials
  }

  private func signed(
    _ wire: WireRequest, _ endpoint: Endpoint, attempt: Int
  ) async throws(AWSError) -> HTTPRequest {
    let credentials = try await credentials(attempt: attempt)
    let signing = RequestSigning(
      credentials: credentials, endpoint: endpoint, isS3: service.id == "s3",
      hasUnsignedPayload: model.hasUnsignedPayload, userAgent: client.configuration.userAgent,
      now: client.configuration.world.clock.now() + client.clockOffset.withLock { $0 })
    var request = signing.request(wire, isRepeatable: isRepeatable, limits: client.configuration.limits)
    request.authorities = client.configuration.authorities
    return request
  }

  private func failure(_ error: TransportError, attempt: Int) -> Failure {
    let mayHaveTakenEffect = error.mayHaveBeenSent && !model.isRead
    let isTimeout = [.timeout, .silence, .connectTimeout].contains(error.code)
    let kind: AWSError.Kind =
      switch error.code {
      case .cancelled: .cancelled
      case .timeout: .timeout("\(client.configuration.limits.whole)")
      case .silence: .timeout("\(client.configuration.limits.silence) without data")
      case .connectTimeout: .timeout("\(client.configuration.limits.connect) while connecting")
      default: .transport(error.code, message: error.message)
      }
    let isPermanent = [.cancelled, .tls, .tooLarge, .malformedHeader].contains(error.code)
    return Failure(
      error: self.error(kind, attempts: attempt, mayHaveTakenEffect: mayHaveTakenEffect), failureClass: .transient,
      mayBeRepeated: !isPermanent && (isRepeatable || !error.mayHaveBeenSent), isTimeout: isTimeout,
      isUnanswered: isTimeout || error.code == .connect)
  }

  private func failure(_ error: ServiceError, _ response: HTTPResponse, attempt: Int) -> Failure {
    // An error in an answer that began as a success is one of the server.
    let status = response.status < 300 ? 500 : response.status
    var failureClass = FailureClass(status: status, code: error.code)
    if FailureClass.mayBeClockSkew(error.code), correctClock(response) { failureClass = .clockSkew }
    // A service that is unavailable took nothing in; other server failures may come after the deed.
    let mayBeDone = failureClass == .transient && status != 503 && status >= 500
    let isRetryable = failureClass == .throttling || failureClass == .transient
    return Failure(
      error: self.error(
        .service(code: error.code, message: error.message), response: response, attempts: attempt,
        members: error.members, mayHaveTakenEffect: mayBeDone && !model.isRead),
      failureClass: failureClass, mayBeRepeated: isRetryable && (isRepeatable || !mayBeDone),
      retryAfter: response.header("x-amz-retry-after").flatMap(Double.init).map { $0 / 1000 }
        ?? response.header("retry-after").flatMap(Double.init))
  }

  private func notUnderstood(_ response: HTTPResponse, attempt: Int) -> Failure {
    let excerpt = Excerpt.of(response.body)
    let wasRefused = response.status == 503 || (400..<500).contains(response.status)
    return Failure(
      error: error(
        .notAnswer(status: response.status, excerpt: excerpt), response: response, attempts: attempt,
        mayHaveTakenEffect: !wasRefused && !model.isRead),
      failureClass: .transient,
      mayBeRepeated: response.status == 503 || (isRepeatable && [429, 502, 504].contains(response.status)))
  }

  /// Takes the clock's correction from an answer's date; whether it is far enough to matter.
  private func correctClock(_ response: HTTPResponse) -> Bool {
    guard let date = response.header("date").flatMap(Timestamps.seconds) else { return false }
    let offset = date - client.configuration.world.clock.now()
    return client.clockOffset.withLock { known in
      guard (offset - known).magnitude > 240 else { return false }
      known = offset
      return true
    }
  }
}
