internal import InfraModel

extension RecordKey {
  var document: Value { ["kind": .string(kind), "region": .string(region), "id": .string(id)] }

  init?(document: Value) {
    guard let kind = document["kind"]?.string, let region = document["region"]?.string,
      let id = document["id"]?.string
    else { return nil }
    self.init(kind: kind, region: region, id: id)
  }
}

extension Record {
  var document: Value {
    var members = key.document.object ?? [:]
    members["fields"] = .object(fields)
    members["createdAt"] = .number(createdAt)
    members["ordinal"] = .integer(ordinal)
    if !tags.isEmpty { members["tags"] = .object(tags.mapValues { .string($0) }) }
    if let arn { members["arn"] = .string(arn) }
    if !transitions.isEmpty {
      members["transitions"] = .list(
        transitions.map { ["at": .number($0.at), "changes": .object($0.changes), "isEnd": .bool($0.isEnd)] })
    }
    return .object(members)
  }

  init?(document: Value) {
    guard let key = RecordKey(document: document), let fields = document["fields"]?.object,
      let createdAt = document["createdAt"]?.number, let ordinal = document["ordinal"]?.integer
    else { return nil }
    self.init(
      key: key, fields: fields, tags: (document["tags"]?.object ?? [:]).compactMapValues(\.string),
      createdAt: createdAt, ordinal: ordinal)
    arn = document["arn"]?.string
    for transition in document["transitions"]?.list ?? [] {
      guard let at = transition["at"]?.number, let changes = transition["changes"]?.object else { return nil }
      transitions.append(Transition(at: at, changes: changes, isEnd: transition["isEnd"]?.bool ?? false))
    }
  }
}
