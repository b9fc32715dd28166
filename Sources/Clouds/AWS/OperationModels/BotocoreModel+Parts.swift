internal import InfraModel

extension ServiceFacts {
  /// Of several protocols the first of these is taken: JSON costs least on both sides.
  private static let preference: [WireProtocol] = [.json, .restJSON, .restXML, .query, .ec2]

  init(id: String, metadata: Value) throws(BotocoreModel.Problem) {
    let offered = ([metadata["protocol"]] + (metadata["protocols"]?.list ?? [])).compactMap { $0?.string }
    let spoken = Self.preference.first { offered.contains($0.rawValue) }
    guard let spoken else { throw BotocoreModel.Problem(description: "\(id): protocol \(offered) is not spoken") }
    self.init(id: id, wireProtocol: spoken, apiVersion: metadata["apiVersion"]?.string ?? "")
    otherProtocols = Self.preference.filter { $0 != spoken && offered.contains($0.rawValue) }
    serviceID = metadata["serviceId"]?.string ?? id
    endpointPrefix = metadata["endpointPrefix"]?.string ?? id
    signingName = metadata["signingName"]?.string ?? endpointPrefix
    jsonVersion = metadata["jsonVersion"]?.string
    targetPrefix = metadata["targetPrefix"]?.string
    xmlNamespace = metadata["xmlNamespace"]?.string ?? metadata["xmlNamespace"]?["uri"]?.string
    globalEndpoint = metadata["globalEndpoint"]?.string
    isQueryCompatible = metadata["awsQueryCompatible"] != nil
  }
}

extension XMLNamespace {
  init?(_ source: Value?) {
    guard let source else { return nil }
    if let uri = source.string {
      self.init(uri: uri)
    } else if let uri = source["uri"]?.string {
      self.init(uri: uri, prefix: source["prefix"]?.string)
    } else {
      return nil
    }
  }
}

extension Shape {
  init(name: String, botocore source: Value) throws(BotocoreModel.Problem) {
    let kind: Kind
    switch source["type"]?.string {
    case "structure": kind = source["document"]?.bool == true ? .document : .structure
    case "list": kind = .list
    case "map": kind = .map
    case "string", "character", "bigdecimal": kind = .string
    case "blob": kind = .blob
    case "boolean": kind = .boolean
    case "integer", "short", "byte": kind = .integer
    case "long", "biginteger": kind = .long
    case "float": kind = .float
    case "double": kind = .double
    case "timestamp": kind = .timestamp
    case let other: throw BotocoreModel.Problem(description: "shape \(name) is of the unknown type \(other ?? "none")")
    }
    self.init(name: name, kind: kind)
    payload = source["payload"]?.string
    isUnion = source["union"]?.bool ?? false
    isFlattened = source["flattened"]?.bool ?? false
    isEventStream = source["eventstream"]?.bool ?? false
    isStreaming = source["streaming"]?.bool ?? false
    timestampFormat = source["timestampFormat"]?.string.flatMap(TimestampFormat.init)
    locationName = source["locationName"]?.string
    xmlNamespace = XMLNamespace(source["xmlNamespace"])
    minimum = source["min"]?.number
    maximum = source["max"]?.number
    if source["exception"]?.bool == true || source["error"] != nil {
      error = ErrorTraits(
        code: source["error"]?["code"]?.string, status: source["error"]?["httpStatusCode"]?.integer.map { Int($0) })
    }
  }
}

extension Member {
  /// What a use does not say about its place, its target may.
  init(name: String, shape: Int, botocore source: Value, target: Value) {
    self.init(name: name, shape: shape)
    location =
      switch (source["location"] ?? target["location"])?.string {
      case "uri": .uri
      case "querystring": .query
      case "header": .header
      case "headers": .headers
      case "statusCode": .statusCode
      default: nil
      }
    locationName = (source["locationName"] ?? target["locationName"])?.string
    queryName = source["queryName"]?.string
    timestampFormat = source["timestampFormat"]?.string.flatMap(Shape.TimestampFormat.init)
    xmlNamespace = XMLNamespace(source["xmlNamespace"])
    isFlattened = source["flattened"]?.bool ?? false
    isXMLAttribute = source["xmlAttribute"]?.bool ?? false
    isIdempotencyToken = source["idempotencyToken"]?.bool ?? false
    contextParameter = source["contextParam"]?["name"]?.string
    isHostLabel = source["hostLabel"]?.bool ?? false
    isJSONValue = source["jsonvalue"]?.bool ?? false
    isStreaming = source["streaming"]?.bool ?? false
    isSensitive = (source["sensitive"] ?? target["sensitive"])?.bool ?? false
  }
}

extension Paginator {
  init?(_ source: Value?) {
    guard let source, let inputs = source["input_token"], let outputs = source["output_token"] else { return nil }
    func texts(_ value: Value?) -> [String] {
      guard let value else { return [] }
      return value.string.map { [$0] } ?? (value.list ?? []).compactMap(\.string)
    }
    self.init(
      inputTokens: texts(inputs), outputTokens: texts(outputs), resultKeys: texts(source["result_key"]),
      moreResults: source["more_results"]?.string)
  }
}

extension Paginator {
  /// For operations whose pages the models leave out: a token goes in and out under the same name, and the output's
  /// lists are what the pages hold.
  init?(of model: OperationModel) {
    let names = ["NextToken", "nextToken", "NextMarker", "Marker"]
    guard let input = model.inputShape, let output = model.outputShape,
      let token = names.first(where: { input.member($0) != nil && output.member($0) != nil })
    else { return nil }
    let lists = output.members.filter { model.shapes[$0.shape].kind == .list }.map(\.name)
    guard !lists.isEmpty else { return nil }
    let next = output.member("NextMarker") == nil ? token : "NextMarker"
    self.init(inputTokens: [token], outputTokens: [next], resultKeys: lists)
  }
}
