internal import AWSClient
internal import HTTP
internal import InfraModel
internal import OperationModels
internal import Synchronization

extension Sandbox {
  func respond(to request: HTTPRequest, _ served: inout ServedRequest) throws(Broken) -> HTTPResponse {
    let requestID = served.id
    var parsed = ParsedRequest(request)
    let encoding = BodyEncoding(parsed)
    // What is not of its form is an empty body, and refused as such.
    let content = encoding.decoded(parsed.body)
    parsed.payload = content?.bytes ?? []
    parsed.headers += content?.trailers ?? []
    var signature: SignatureCheck?
    var signatureProblem: SignatureCheck.Problem?
    do throws(SignatureCheck.Problem) {
      signature = try SignatureCheck(headers: parsed.headers, query: parsed.query)
    } catch {
      signatureProblem = error
    }
    let destination: Destination
    do throws(Misrouted) {
      destination = try Router.shared.route(&parsed, signingName: signature?.service)
    } catch {
      return misrouted(error, parsed, &served)
    }
    served.service = destination.service
    served.operation = destination.operation.model.name
    served.region = signature?.region
    let model = destination.operation.model
    let signed = SignedRequest(parsed, model, signature, signatureProblem, skipped: clock.virtual?.skipped ?? 0)
    let answer = try fated(destination.service, model) { fault, fate in
      do throws(Fault) {
        if let fault { throw fault }
        let output = try self.answer(signed, destination, requestID: requestID, fate)
        var answer = destination.operation.answer(output, requestID: requestID)
        if let status = output[Behavior.status]?.integer { answer.status = Int(status) }
        return answer
      } catch {
        served.errorCode = error.code
        return refusal(error, model, method: signed.request.method, requestID: requestID)
      }
    }
    return encoding.encoded(answer)
  }

  /// Answers as the injected faults of the options have it.
  /// - Parameter body: Makes the answer; it is given what is to fail before anything happens, and the request's fate.
  func fated<Answer>(
    _ service: String, _ model: OperationModel, _ body: (_ fault: Fault?, FaultPlan.Fate) -> Answer
  ) throws(Broken) -> Answer {
    let fate = faultPlan.withLock { plan in
      plan.isFair ? FaultPlan.Fate() : plan.next(service, model.name, now: clock.now())
    }
    let answer: Answer
    switch fate.outcome {
    case .reset: throw Broken()
    case .throttled: answer = body(Fault.throttled(model), fate)
    case .failed: answer = body(Fault.failed(model), fate)
    case .served, .lost: answer = body(nil, fate)
    }
    if fate.outcome == .lost { throw Broken() }
    return answer
  }

  /// The answer that tells a fault.
  func refusal(_ fault: Fault, _ model: OperationModel, method: String, requestID: String) -> HTTPResponse {
    var answer = ServerError(code: fault.code, message: fault.message, status: fault.status, members: fault.members)
      .answer(model.service, model, method: method, requestID: requestID)
    // What was not modified is not told again (RFC 9110, 15.4.5).
    if answer.status == 304 {
      answer.headers = []
      answer.body = []
    }
    answer.headers += fault.headers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return answer
  }

  private func misrouted(
    _ reason: Misrouted, _ request: ParsedRequest, _ served: inout ServedRequest
  ) -> HTTPResponse {
    let facts: ServiceFacts
    let fault: Fault
    switch reason {
    case .noService(let wireProtocol):
      facts = ServiceFacts(id: "aws", wireProtocol: wireProtocol ?? .json, apiVersion: "")
      fault = .unknownService(facts)
    case .noOperation(let service, let name):
      facts = service
      served.service = service.id
      served.operation = name
      fault = .unknownOperation(name, of: service)
    }
    served.errorCode = fault.code
    return ServerError(code: fault.code, message: fault.message, status: fault.status)
      .answer(facts, nil, method: request.method, requestID: served.id)
  }

  /// Checks, reads, and does what the call asks for.
  private func answer(
    _ signed: SignedRequest, _ destination: Destination, requestID: String, _ fate: FaultPlan.Fate
  ) throws(Fault) -> [String: Value] {
    let operation = destination.operation
    let input: [String: Value]
    do throws(InputProblem) {
      input = try operation.input(
        headers: signed.request.headers, labels: destination.labels, query: signed.request.query,
        body: signed.request.payload)
    } catch {
      throw Fault.invalid(operation.model, path: error.path, error.problem, kind: error.kind)
    }
    return try served(
      input, destination, region: signed.region ?? "us-east-1", requestID: requestID, fate
    ) { cloud throws(Fault) in try signed.principal(options.keys, cloud, now: cloud.now) }
  }

  /// Checks an input, and does what the call asks for.
  func served(
    _ input: [String: Value], _ destination: Destination, region: String, requestID: String,
    _ fate: FaultPlan.Fate, by principal: (Cloud) throws(Fault) -> Principal
  ) throws(Fault) -> [String: Value] {
    let operation = destination.operation
    let model = operation.model
    let faultInjection = options.faultInjection
    var pace = options.pace
    pace.factor *= faultInjection.slowness
    pace.isStuck = fate.isStuck
    // EC2 takes an empty text for none.
    var input =
      model.service.wireProtocol == .ec2 ? input.mapValues(\.withoutEmptyTexts).filter { $0.value != "" } : input
    do throws(InputProblem) { try operation.check(input) } catch {
      throw Fault.invalid(model, path: error.path, error.problem, kind: error.kind)
    }
    guard let behavior = services[destination.service]?.operations[model.name] else {
      throw Fault.unknownOperation(model.name, of: model.service)
    }
    let pages = behavior.pagesItself ? nil : Pages(model, input, size: faultInjection.pageSize)
    try pages?.strip(&input)
    let output = try state.withLock { storage throws(Fault) in
      do throws(SandboxFile.Problem) { try storage.begin(clock) } catch { throw Fault(error) }
      defer { storage.file?.end() }
      let principal = try principal(storage.cloud)
      let call = Call(
        operation: model, input: input, region: region, account: principal.account, partition: options.partition,
        principal: principal, now: storage.cloud.now, requestID: requestID, pace: pace,
        settling: faultInjection.settling, longestSession: faultInjection.sessions, pageSize: faultInjection.pageSize,
        permissions: faultInjection.enforcesPolicies ? Permissions(principal, storage.cloud) : nil,
        meetsConflict: fate.meetsConflict)
      return try run(behavior, call, &storage)
    }
    return try pages?.cut(output) ?? output
  }

  /// Runs a behavior alone; what it changed before it threw is undone.
  private func run(
    _ behavior: Behavior, _ call: Call, _ storage: inout Storage
  ) throws(Fault) -> [String: Value] {
    try services[call.operation.service.id]?.check?(call)
    let access = Access(call, services[call.operation.service.id], storage.cloud)
    try access?.check(storage.cloud)
    let counter = storage.cloud.counter
    if call.operation.isRead { storage.cloud.staleReads.begin(at: call.now) }
    defer { storage.cloud.staleReads.end() }
    do throws(Fault) {
      let output =
        behavior.knowsTokens
        ? try behavior.body(&storage.cloud, call)
        : try storage.cloud.repeatable(call) { cloud throws(Fault) in try behavior.body(&cloud, call) }
      let changes = storage.cloud.changed
      try access?.check(changes, storage.cloud)
      if options.keepsTrail { CloudTrail.record(call, output, in: &storage.cloud) }
      do throws(SandboxFile.Problem) { try storage.write(storage.cloud.changed, clock) } catch { throw Fault(error) }
      _ = storage.cloud.settle()
      if options.faultInjection.lag > 0 {
        storage.cloud.hide(changes, until: call.now + options.faultInjection.lag)
      }
      return output
    } catch {
      storage.cloud.undo()
      storage.cloud.counter = counter
      throw error
    }
  }
}
