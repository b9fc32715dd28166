internal import InfraModel
internal import OperationModels

extension Cloud {
  /// The answers to calls that bore a token of their own.
  static let answered = Kind("sandbox.answered", missing: FaultForm("InternalFailure", "{id} was not answered"))

  /// The kinds of the engine's own notes, which are nothing that a caller made.
  static let notes: Set<String> = [answered.name, CloudTrail.event.name]

  /// Runs a call once for its idempotency token: the same call is given the same answer, another one is refused.
  mutating func repeatable(
    _ call: Call, _ body: (inout Cloud) throws(Fault) -> [String: Value]
  ) throws(Fault) -> [String: Value] {
    guard !call.operation.isRead, let member = call.operation.idempotencyToken,
      let token = call.string(member.name)
    else { return try body(&self) }
    let id = "\(call.operation.service.id) \(call.operation.name) \(token)"
    let key = RecordKey(kind: Self.answered.name, region: call.region, id: id)
    if let answered = self[whole: key] {
      guard answered["input"] == .object(call.input) else {
        let isException =
          call.operation.service.wireProtocol == .json || call.operation.service.wireProtocol == .restJSON
        throw Fault(
          isException ? "IdempotentParameterMismatchException" : "IdempotentParameterMismatch",
          "The token \(token) was used before with other parameters", status: 400)
      }
      return answered["output"]?.object ?? [:]
    }
    let output = try body(&self)
    counter += 1
    put(
      Record(
        key: key, fields: ["input": .object(call.input), "output": .object(output)], tags: [:], createdAt: now,
        ordinal: counter), at: key)
    return output
  }
}
