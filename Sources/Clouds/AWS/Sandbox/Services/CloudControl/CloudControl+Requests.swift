internal import InfraModel

extension CloudControl {
  /// Seconds that a request takes; what each type's own takes the schema does not say.
  private static let duration = 5.0

  @Sendable static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let model = try model(call, "CREATE")
    return try once(&cloud, call) { cloud throws(Fault) in
      guard var properties = (try? JSON.parse(call.string("DesiredState") ?? ""))?.object else {
        throw Fault("InvalidRequestException", "The desired state is not a JSON object.")
      }
      if let problem = model.problem(creating: properties, isKnown: known(cloud, call)) {
        return try failed(&cloud, call, model, "CREATE", nil, "InvalidRequest", problem)
      }
      model.fill(&properties, &cloud, call)
      let identifier = model.identifier(of: properties)
      if identifier.split(separator: "|", omittingEmptySubsequences: false).contains("") {
        return try failed(
          &cloud, call, model, "CREATE", nil, "InvalidRequest",
          "Model validation failed (#: primaryIdentifier \(model.schema.primaryIdentifier) is not complete)")
      }
      if cloud.find(resource, model.key(identifier), in: call.region) != nil {
        return try failed(
          &cloud, call, model, "CREATE", identifier, "AlreadyExists",
          "Resource of type '\(model.name)' with identifier '\(identifier)' already exists.")
      }
      try cloud.create(
        resource, named: model.key(identifier), call,
        [
          "TypeName": .string(model.name), "Identifier": .string(identifier), "Properties": .object(properties),
          "IsThere": false,
        ]
      ) { $0.becomes(["IsThere": true], at: call.after(duration)) }
      return try started(&cloud, call, model, "CREATE", identifier)
    }
  }

  @Sendable static func update(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let model = try model(call, "UPDATE")
    return try once(&cloud, call) { cloud throws(Fault) in
      let record = try idle(model, cloud, call)
      let identifier = record.string("Identifier") ?? ""
      let running = model.readable(record["Properties"] ?? .object([:]))
      let wanted: Value
      do throws(JSONPatch.Problem) {
        wanted = try JSONPatch(text: call.string("PatchDocument") ?? "").applied(to: running)
      } catch {
        throw Fault("InvalidRequestException", "Invalid patch document: \(error.words)")
      }
      let properties = wanted.object ?? [:]
      if let stuck = model.createOnlyChange(from: running, to: wanted) {
        return try failed(
          &cloud, call, model, "UPDATE", identifier, "NotUpdatable",
          "Invalid patch update: createOnlyProperties [\(stuck)] cannot be updated")
      }
      if let problem = model.problem(updating: properties, from: running, isKnown: known(cloud, call)) {
        return try failed(&cloud, call, model, "UPDATE", identifier, "InvalidRequest", problem)
      }
      try cloud.change(record) { $0.becomes(["Properties": wanted], at: call.after(duration)) }
      return try started(&cloud, call, model, "UPDATE", identifier)
    }
  }

  @Sendable static func delete(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let model = try model(call, "DELETE")
    return try once(&cloud, call) { cloud throws(Fault) in
      let record = try idle(model, cloud, call)
      try cloud.delete(record, showing: [:], at: call.after(duration))
      return try started(&cloud, call, model, "DELETE", record.string("Identifier") ?? "")
    }
  }

  private static func known(_ cloud: Cloud, _ call: Call) -> (String) -> Bool {
    { !cloud.list(resource, in: call.region, where: "Identifier", is: .string($0)).isEmpty }
  }

  /// The resource of a call, unless another request for it goes on.
  private static func idle(_ model: RegistryModel, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let identifier = try call.required("Identifier")
    let subject = model.key(identifier)
    let others = cloud.list(request, in: call.region, where: "Subject", is: .string(subject))
    if let other = others.first(where: { $0["OperationStatus"] == "IN_PROGRESS" }) {
      throw Fault(
        "ConcurrentOperationException",
        "Another resource operation request with token \(other.id) is already in progress for this resource.")
    }
    return try existing(model, cloud, call)
  }

  /// Answers a request that came before with its token as that one stands.
  private static func once(
    _ cloud: inout Cloud, _ call: Call, _ body: (inout Cloud) throws(Fault) -> Record
  ) throws(Fault) -> [String: Value] {
    guard let token = call.string("ClientToken") else { return ["ProgressEvent": event(try body(&cloud))] }
    let before = cloud.list(request, in: call.region, where: "ClientToken", is: .string(token))
      .last { call.now - $0.createdAt < tokensAreKept }
    if let before {
      guard before["Input"] == Value.object(call.input) else {
        throw Fault("ClientTokenConflictException", "The client token \(token) was used for another request.")
      }
      return ["ProgressEvent": event(before)]
    }
    return ["ProgressEvent": event(try body(&cloud))]
  }

  /// Seconds for which a client's token is known: 36 hours.
  private static let tokensAreKept = 36.0 * 3600

  private static func started(
    _ cloud: inout Cloud, _ call: Call, _ model: RegistryModel, _ operation: String, _ identifier: String
  ) throws(Fault) -> Record {
    try recorded(&cloud, call, model, operation, identifier, ["OperationStatus": "SUCCESS"])
  }

  private static func failed(
    _ cloud: inout Cloud, _ call: Call, _ model: RegistryModel, _ operation: String, _ identifier: String?,
    _ code: String, _ message: String
  ) throws(Fault) -> Record {
    try recorded(
      &cloud, call, model, operation, identifier,
      ["OperationStatus": "FAILED", "ErrorCode": .string(code), "StatusMessage": .string(message)])
  }

  private static func recorded(
    _ cloud: inout Cloud, _ call: Call, _ model: RegistryModel, _ operation: String, _ identifier: String?,
    _ end: [String: Value]
  ) throws(Fault) -> Record {
    var fields: [String: Value] = [
      "TypeName": .string(model.name), "Operation": .string(operation), "OperationStatus": "IN_PROGRESS",
      "EventTime": .number(call.now), "Input": .object(call.input),
    ]
    fields["ClientToken"] = call["ClientToken"]
    if let identifier {
      fields["Identifier"] = .string(identifier)
      fields["Subject"] = .string(model.key(identifier))
    }
    return try cloud.create(request, call, fields) {
      $0.becomes(end.merging(["EventTime": .number(call.after(duration))]) { $1 }, at: call.after(duration))
    }
  }
}
