internal import InfraModel

extension ServiceFacts {
  init?(record: TableRecord) {
    var values: [Substring: Substring] = [:]
    for (name, value) in record.attributes(from: 1) { values[name] = value }
    guard let id = values["id"], let name = values["protocol"], let spoken = WireProtocol(rawValue: String(name)) else {
      return nil
    }
    self.init(id: String(id), wireProtocol: spoken, apiVersion: String(values["version"] ?? ""))
    serviceID = String(values["service"] ?? id)
    endpointPrefix = String(values["endpoint"] ?? id)
    signingName = values["signing"].map { String($0) } ?? endpointPrefix
    jsonVersion = values["json"].map { String($0) }
    targetPrefix = values["target"].map { String($0) }
    xmlNamespace = values["xmlns"].map { String($0) }
    globalEndpoint = values["global"].map { String($0) }
    otherProtocols = (values["also"] ?? "").split(separator: ",").compactMap { WireProtocol(rawValue: String($0)) }
    isQueryCompatible = values["queryCompatible"] != nil
  }
}

extension OperationModel {
  init?(record: TableRecord, service: ServiceFacts, shapeAt: (Int) -> Shape?) {
    self.init(service: service, name: record[field: 1], method: record[field: 2], uri: record[field: 3])
    var indices: [Int: Int] = [:]
    var pending: [Int] = []
    var reached = 0
    func local(_ global: Int) -> Int {
      if let index = indices[global] { return index }
      let index = reached
      reached += 1
      indices[global] = index
      pending.append(global)
      return index
    }
    input = Int(record[field: 4]).map(local)
    output = Int(record[field: 5]).map(local)
    errors = record[field: 6].split(separator: ",").compactMap { Int($0) }.map(local)
    var next = 0
    while next < pending.count {
      guard var shape = shapeAt(pending[next]) else { return nil }
      next += 1
      for index in shape.members.indices { shape.members[index].shape = local(shape.members[index].shape) }
      if let key = shape.key?.shape { shape.key?.shape = local(key) }
      if let element = shape.element?.shape { shape.element?.shape = local(element) }
      shapes.append(shape)
    }
    for (name, value) in record.attributes(from: 7) { apply(name, String(value)) }
  }

  private mutating func apply(_ name: Substring, _ value: String) {
    func list(_ text: String) -> [String] { text.split(separator: ",").map { String($0) } }
    switch name {
    case "wrapper": resultWrapper = value
    case "name": inputName = value
    case "xmlns": inputNamespace = XMLNamespace(uri: value)
    case "host": hostPrefix = value
    case "checksum":
      needsChecksum = true
      checksumMember = value.isEmpty ? nil : value
    case "checksumMember": checksumMember = value
    case "unsigned": isUnsigned = true
    case "unsignedPayload": hasUnsignedPayload = true
    case "read": isMarkedReadOnly = true
    case "idempotent": isMarkedIdempotent = true
    case "context": staticContext = (try? JSON.parse(value))?.object ?? [:]
    case "pages":
      let parts = value.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
      guard parts.count == 4 else { return }
      paginator = Paginator(
        inputTokens: list(parts[0]), outputTokens: list(parts[1]), resultKeys: list(parts[2]),
        moreResults: parts[3].isEmpty ? nil : parts[3])
    default: break
    }
  }
}

extension Shape {
  init?(record: TableRecord) {
    guard let kind = Kind(rawValue: record[field: 0]) else { return nil }
    self.init(name: record[field: 1], kind: kind)
    for field in record.fields.dropFirst(2) {
      if field.first == "." {
        guard let member = Member(field: field.dropFirst()) else { return nil }
        members.append(member)
      } else {
        let cut = field.firstIndex(of: "=") ?? field.endIndex
        apply(field[..<cut], field[cut...].dropFirst())
      }
    }
  }

  private mutating func apply(_ name: Substring, _ value: Substring) {
    switch name {
    case "e": element = Member(field: value)
    case "k": key = Member(field: value)
    case "payload": payload = String(value)
    case "union": isUnion = true
    case "flat": isFlattened = true
    case "events": isEventStream = true
    case "stream": isStreaming = true
    case "time": timestampFormat = TimestampFormat(rawValue: String(value))
    case "name": locationName = String(value)
    case "xmlns": xmlNamespace = XMLNamespace(field: value)
    case "min": minimum = Double(value)
    case "max": maximum = Double(value)
    case "error":
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      error = ErrorTraits(
        code: parts[0].isEmpty ? nil : String(parts[0]), status: parts.count > 1 ? Int(parts[1]) : nil)
    default: break
    }
  }
}

extension Member {
  /// Reads `name:shape,flag,flag=value`.
  init?(field: Substring) {
    let parts = field.split(separator: ",")
    guard let first = parts.first, let colon = first.lastIndex(of: ":"),
      let shape = Int(first[first.index(after: colon)...])
    else { return nil }
    self.init(name: String(first[..<colon]), shape: shape)
    for part in parts.dropFirst() {
      let value = part.dropFirst(2)
      switch part.first {
      case "r": isRequired = true
      case "l": location = Location(rawValue: String(value))
      case "n": locationName = String(value)
      case "q": queryName = String(value)
      case "f": isFlattened = true
      case "x": xmlNamespace = XMLNamespace(field: value)
      case "a": isXMLAttribute = true
      case "t": isIdempotencyToken = true
      case "s": isStreaming = true
      case "d": timestampFormat = Shape.TimestampFormat(rawValue: String(value))
      case "c": contextParameter = String(value)
      case "h": isHostLabel = true
      case "j": isJSONValue = true
      case "z": isSensitive = true
      default: return nil
      }
    }
  }
}

extension XMLNamespace {
  /// Reads `uri` or `uri|prefix`.
  init(field: Substring) {
    let parts = field.split(separator: "|")
    self.init(uri: String(parts.first ?? ""), prefix: parts.count > 1 ? String(parts[1]) : nil)
  }
}
