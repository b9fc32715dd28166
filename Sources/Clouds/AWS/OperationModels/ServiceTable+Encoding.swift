internal import InfraModel

extension ServiceTable {
  /// The table's text for some operations of one service; equal shapes are written once.
  /// - Parameters:
  ///   - operations: Operations of one service; they are written sorted by name.
  ///   - waiters: Waiters for these operations; they are written sorted by name.
  public static func text(of operations: [OperationModel], waiters: [Waiter] = []) -> String {
    guard let facts = operations.first?.service else { return "" }
    var numbers: [String: Int] = [:]
    var pending: [(shape: Shape, model: OperationModel)] = []
    func number(_ index: Int, in model: OperationModel) -> Int {
      let shape = model.shapes[index]
      if let number = numbers[shape.name] { return number }
      let number = pending.count
      numbers[shape.name] = number
      pending.append((shape, model))
      return number
    }
    var lines = [facts.record]
    for operation in operations.sorted(by: { $0.name < $1.name }) {
      lines.append(operation.record { number($0, in: operation) })
    }
    lines += waiters.sorted { $0.name < $1.name }.map(\.record)
    var next = 0
    while next < pending.count {
      let (shape, model) = pending[next]
      next += 1
      lines.append(shape.record { number($0, in: model) })
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ServiceFacts {
  fileprivate var record: String {
    var fields = ["V", "id=\(id)", "protocol=\(wireProtocol.rawValue)", "version=\(apiVersion)"]
    fields += ["service=\(serviceID)", "endpoint=\(endpointPrefix)", "signing=\(signingName)"]
    if let jsonVersion { fields.append("json=\(jsonVersion)") }
    if let targetPrefix { fields.append("target=\(targetPrefix)") }
    if let xmlNamespace { fields.append("xmlns=\(xmlNamespace)") }
    if let globalEndpoint { fields.append("global=\(globalEndpoint)") }
    if !otherProtocols.isEmpty { fields.append("also=" + otherProtocols.map(\.rawValue).joined(separator: ",")) }
    if isQueryCompatible { fields.append("queryCompatible") }
    return fields.joined(separator: "\t")
  }
}

extension OperationModel {
  fileprivate func record(number: (Int) -> Int) -> String {
    var fields = ["O", name, method, uri]
    fields.append(input.map { String(number($0)) } ?? "")
    fields.append(output.map { String(number($0)) } ?? "")
    fields.append(errors.map { String(number($0)) }.joined(separator: ","))
    if let resultWrapper { fields.append("wrapper=\(resultWrapper)") }
    if let inputName { fields.append("name=\(inputName)") }
    if let inputNamespace { fields.append("xmlns=\(inputNamespace.uri)") }
    if let hostPrefix { fields.append("host=\(hostPrefix)") }
    if needsChecksum {
      fields.append("checksum=\(checksumMember ?? "")")
    } else if let checksumMember {
      fields.append("checksumMember=\(checksumMember)")
    }
    if isUnsigned { fields.append("unsigned") }
    if hasUnsignedPayload { fields.append("unsignedPayload") }
    if isMarkedReadOnly { fields.append("read") }
    if isMarkedIdempotent { fields.append("idempotent") }
    if !staticContext.isEmpty { fields.append("context=\(JSON.canonicalText(.object(staticContext)))") }
    if let paginator {
      let lists = [paginator.inputTokens, paginator.outputTokens, paginator.resultKeys]
      let parts = lists.map { $0.joined(separator: ",") } + [paginator.moreResults ?? ""]
      fields.append("pages=" + parts.joined(separator: ";"))
    }
    return fields.joined(separator: "\t")
  }
}

extension Shape {
  fileprivate func record(number: (Int) -> Int) -> String {
    var fields = [kind.rawValue, name]
    if let payload { fields.append("payload=\(payload)") }
    if isUnion { fields.append("union") }
    if isFlattened { fields.append("flat") }
    if isEventStream { fields.append("events") }
    if isStreaming { fields.append("stream") }
    if let timestampFormat { fields.append("time=\(timestampFormat.rawValue)") }
    if let locationName { fields.append("name=\(locationName)") }
    if let xmlNamespace { fields.append("xmlns=\(xmlNamespace.field)") }
    if let minimum { fields.append("min=\(Self.text(minimum))") }
    if let maximum { fields.append("max=\(Self.text(maximum))") }
    if let error { fields.append("error=\(error.code ?? ""),\(error.status.map { String($0) } ?? "")") }
    for member in members { fields.append("." + member.field(number)) }
    if let key { fields.append("k=" + key.field(number)) }
    if let element { fields.append("e=" + element.field(number)) }
    return fields.joined(separator: "\t")
  }

  private static func text(_ bound: Double) -> String {
    Int64(exactly: bound).map { String($0) } ?? String(bound)
  }
}

extension Member {
  fileprivate func field(_ number: (Int) -> Int) -> String {
    var parts = ["\(name):\(number(shape))"]
    if isRequired { parts.append("r") }
    if let location { parts.append("l=\(location.rawValue)") }
    if let locationName { parts.append("n=\(locationName)") }
    if let queryName { parts.append("q=\(queryName)") }
    if isFlattened { parts.append("f") }
    if let xmlNamespace { parts.append("x=\(xmlNamespace.field)") }
    if isXMLAttribute { parts.append("a") }
    if isIdempotencyToken { parts.append("t") }
    if isStreaming { parts.append("s") }
    if let timestampFormat { parts.append("d=\(timestampFormat.rawValue)") }
    if let contextParameter { parts.append("c=\(contextParameter)") }
    if isHostLabel { parts.append("h") }
    if isJSONValue { parts.append("j") }
    if isSensitive { parts.append("z") }
    return parts.joined(separator: ",")
  }
}

extension XMLNamespace {
  fileprivate var field: String { prefix.map { "\(uri)|\($0)" } ?? uri }
}
