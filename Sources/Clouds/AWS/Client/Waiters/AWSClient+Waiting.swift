public import InfraModel
internal import OperationModels
internal import World

extension AWSClient {
  /// Calls an operation until its answer says that something has come to a state (`VpcAvailable`).
  ///
  /// The first call is made at once. Between two calls the model's pause passes.
  /// - Parameters:
  ///   - waiter: The models' name of what is waited for, or one of ``Waiter/byHand``.
  ///   - input: The operation's input, which names the resource.
  ///   - atMost: How long in all; without it, as long as the model says.
  ///   - every: The pause between two calls; without it, the model's.
  /// - Returns: The output of the call that decided; empty where an error is what was waited for.
  @discardableResult
  public func wait(
    _ service: Service, _ waiter: String, _ input: [String: Value], region: String, atMost: Duration? = nil,
    every: Duration? = nil
  ) async throws(WaitError) -> [String: Value] {
    guard let found = OperationLibrary.shared.waiter(service.id, waiter) else {
      throw .unknown(service, waiter: waiter, known: OperationLibrary.shared.waiterNames(service.id))
    }
    let pause = every ?? .seconds(found.delay)
    let longest = atMost ?? .seconds(found.delay * (found.maximumAttempts - 1))
    let world = configuration.world
    let start = world.clock.now()
    var paused = Duration.zero
    while true {
      let judgment = try await judge(found, service, input, region: region)
      switch judgment.outcome {
      case .success: return judgment.output
      case .failure:
        throw .excluded(service, waiter: waiter, looksAt: judgment.looksAt, saw: judgment.saw)
      case .retry: break
      }
      let elapsed = max(paused, .seconds(world.clock.now() - start))
      guard elapsed + pause <= longest else {
        throw .timedOut(service, waiter: waiter, after: longest, looksAt: judgment.looksAt, saw: judgment.saw)
      }
      do { try await world.clock.sleep(for: pause) } catch { throw .cancelled }
      paused += pause
    }
  }

  /// One call, and what its answer means.
  private func judge(
    _ waiter: Waiter, _ service: Service, _ input: [String: Value], region: String
  ) async throws(WaitError) -> Judgment {
    let answer: Judgment.Answer
    do throws(AWSError) {
      let answered = try await PreparedCall(self, service, waiter.operation, input, region: region).run()
      answer = .output(answered.output, status: answered.status)
    } catch {
      if error.kind == .cancelled { throw .cancelled }
      answer = .error(error)
    }
    if let judgment = Judgment(waiter, answer) { return judgment }
    if case .error(let error) = answer { throw .call(error, waiter: waiter.name) }
    return Judgment(undecided: waiter, answer)
  }
}

/// What an answer means to a waiter.
struct Judgment {
  enum Answer {
    case output([String: Value], status: Int)
    case error(AWSError)
  }

  var outcome: Waiter.Outcome
  var output: [String: Value] = [:]
  var looksAt: String
  var saw: Value

  /// By the first acceptor that matches; `nil` where none does.
  init?(_ waiter: Waiter, _ answer: Answer) {
    guard let acceptor = waiter.acceptors.first(where: { Self.matches($0, answer) }) else { return nil }
    self.init(acceptor.outcome, answer, by: acceptor)
  }

  /// An answer that no acceptor knows: the wait goes on.
  init(undecided waiter: Waiter, _ answer: Answer) {
    let shown = waiter.acceptors.first { $0.outcome == .success } ?? waiter.acceptors.first
    self.init(.retry, answer, by: shown ?? Waiter.Acceptor(.retry, .status, .null))
  }

  private init(_ outcome: Waiter.Outcome, _ answer: Answer, by acceptor: Waiter.Acceptor) {
    self.outcome = outcome
    if case .output(let output, _) = answer { self.output = output }
    switch acceptor.matcher {
    case .status:
      looksAt = "the HTTP status"
      saw = Self.status(answer).map { .integer(Int64($0)) } ?? .null
    case .error:
      looksAt = "the error"
      saw = Self.code(answer).map { .string($0) } ?? .null
    case .path, .pathAll, .pathAny:
      looksAt = acceptor.argument
      saw = Self.value(acceptor, answer)
    }
  }

  private static func matches(_ acceptor: Waiter.Acceptor, _ answer: Answer) -> Bool {
    switch acceptor.matcher {
    case .status: return status(answer).map { acceptor.expected == .integer(Int64($0)) } ?? false
    case .error:
      switch acceptor.expected {
      case .bool(let isExpected): return (code(answer) != nil) == isExpected
      case let expected: return code(answer).map { expected == .string($0) } ?? false
      }
    case .path:
      guard case .output = answer else { return false }
      return OutputExpression.isEqual(value(acceptor, answer), acceptor.expected)
    case .pathAll:
      guard let elements = value(acceptor, answer).list, !elements.isEmpty else { return false }
      return elements.allSatisfy { OutputExpression.isEqual($0, acceptor.expected) }
    case .pathAny:
      return value(acceptor, answer).list?.contains { OutputExpression.isEqual($0, acceptor.expected) } ?? false
    }
  }

  private static func value(_ acceptor: Waiter.Acceptor, _ answer: Answer) -> Value {
    guard case .output(let output, _) = answer, let expression = try? OutputExpression(acceptor.argument) else {
      return .null
    }
    return expression.value(in: .object(output))
  }

  private static func status(_ answer: Answer) -> Int? {
    switch answer {
    case .output(_, let status): status
    case .error(let error): error.status == 0 ? nil : error.status
    }
  }

  private static func code(_ answer: Answer) -> String? {
    if case .error(let error) = answer { error.code } else { nil }
  }
}
