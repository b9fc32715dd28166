internal import InfraModel

extension CloudControl {
  /// Seconds that a request takes; what each type's own takes the schema does not say.
  static let duration = 5.0

  @Sendable static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let model = try model(call, "CREATE")
    return try once(&cloud, call, model, "CREATE") { cloud throws(Fault) in
      guard let properties = (try? JSON.parse(call.string("DesiredState") ?? ""))?.object else {
        throw Fault("InvalidRequestException", "The desired state is not a JSON object.")
      }
      let home = model.home(call)
      do throws(RequestProblem) {
        try model.check(creating: properties, isKnown: known(cloud, call))
        try refuseUnknown(properties.keys, home, model)
        return .succeeds(try home.create(properties, model, &cloud))
      } catch { return .fails(nil, error) }
    }
  }

  @Sendable static func update(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let model = try model(call, "UPDATE")
    return try once(&cloud, call, model, "UPDATE") { cloud throws(Fault) in
      let (identifier, properties) = try idle(model, &cloud, call)
      let running = model.readable(.object(properties))
      let wanted: Value
      do throws(JSONPatch.Problem) {
        wanted = try JSONPatch(text: call.string("PatchDocument") ?? "").applied(to: running)
      } catch {
        throw Fault("InvalidRequestException", "Invalid patch document: \(error.words)")
      }
      let home = model.home(call)
      do throws(RequestProblem) {
        try model.check(updating: wanted, from: running, isKnown: known(cloud, call))
        try refuseUnknown((wanted.object ?? [:]).keys.filter { running[$0] == nil }, home, model)
        try home.update(identifier, running.object ?? [:], to: wanted.object ?? [:], model, &cloud)
        return .succeeds(identifier)
      } catch { return .fails(identifier, error) }
    }
  }

  @Sendable static func delete(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let model = try model(call, "DELETE")
    return try once(&cloud, call, model, "DELETE") { cloud throws(Fault) in
      let (identifier, properties) = try idle(model, &cloud, call)
      do throws(RequestProblem) {
        try model.home(call).delete(identifier, properties, model, &cloud)
        return .succeeds(identifier)
      } catch { return .fails(identifier, error) }
    }
  }

  private static func refuseUnknown(
    _ properties: some Sequence<String>, _ home: any RegistryHome, _ model: RegistryModel
  ) throws(RequestProblem) {
    guard let other = properties.sorted().first(where: { !home.carries($0) }) else { return }
    throw RequestProblem(code: "InvalidRequest", message: "The sandbox does not have \(other) of \(model.name).")
  }

  private static func known(_ cloud: Cloud, _ call: Call) -> (String) -> Bool {
    { !cloud.list(resource, in: call.region, where: "Identifier", is: .string($0)).isEmpty }
  }

  /// The resource of a call, unless another request for it goes on.
  private static func idle(
    _ model: RegistryModel, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> (identifier: String, properties: [String: Value]) {
    let identifier = try call.required("Identifier")
    let others = cloud.list(request, in: call.region, where: "Subject", is: .string(model.key(identifier)))
    if let other = others.first(where: { $0["OperationStatus"] == "IN_PROGRESS" }) {
      throw Fault(
        "ConcurrentOperationException",
        "Another resource operation request with token \(other.id) is already in progress for this resource.")
    }
    return (identifier, try existing(model, &cloud, call))
  }

  /// How a request ends.
  private enum End {
    case succeeds(String)
    case fails(String?, RequestProblem)
  }

  /// Begins a request, or answers one that came before with its token as that one stands.
  private static func once(
    _ cloud: inout Cloud, _ call: Call, _ model: RegistryModel, _ operation: String,
    _ body: (inout Cloud) throws(Fault) -> End
  ) throws(Fault) -> [String: Value] {
    if let token = call.string("ClientToken") {
      let before = cloud.list(request, in: call.region, where: "ClientToken", is: .string(token))
        .last { call.now - $0.createdAt < tokensAreKept }
      if let before {
        guard before["Input"] == Value.object(call.input) else {
          throw Fault("ClientTokenConflictException", "The client token \(token) was used for another request.")
        }
        return ["ProgressEvent": event(before)]
      }
    }
    return ["ProgressEvent": event(try recorded(&cloud, call, model, operation, try body(&cloud)))]
  }

  /// Seconds for which a client's token is known: 36 hours.
  private static let tokensAreKept = 36.0 * 3600

  private static func recorded(
    _ cloud: inout Cloud, _ call: Call, _ model: RegistryModel, _ operation: String, _ end: End
  ) throws(Fault) -> Record {
    var fields: [String: Value] = [
      "TypeName": .string(model.name), "Operation": .string(operation), "OperationStatus": "IN_PROGRESS",
      "EventTime": .number(call.now), "Input": .object(call.input),
    ]
    fields["ClientToken"] = call["ClientToken"]
    var last: [String: Value] = ["EventTime": .number(call.after(duration))]
    let identifier: String?
    switch end {
    case .succeeds(let made):
      identifier = made
      last["OperationStatus"] = "SUCCESS"
    case .fails(let named, let problem):
      identifier = named
      last["OperationStatus"] = "FAILED"
      last["ErrorCode"] = .string(problem.code)
      last["StatusMessage"] = .string(problem.message)
    }
    if let identifier {
      fields["Identifier"] = .string(identifier)
      fields["Subject"] = .string(model.key(identifier))
    }
    return try cloud.create(request, call, fields) { [last] in $0.becomes(last, at: call.after(duration)) }
  }
}
