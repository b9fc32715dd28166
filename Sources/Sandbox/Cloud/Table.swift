internal import InfraModel

/// The records of one kind in one region, with its indexes.
struct Table: Sendable {
  struct Key: Hashable, Sendable {
    var kind: String
    var region: String
  }

  private(set) var records: [String: Record] = [:]
  /// Identifiers by field and value.
  private var index: [String: [Value: Set<String>]] = [:]

  /// The record, and puts another in its place; the indexes follow.
  mutating func put(_ record: Record?, at id: String, indexes: [String]) {
    let old = records[id]
    for field in indexes {
      let before = old?.fields[field]
      let after = record?.fields[field]
      guard before != after else { continue }
      if let before { index[field]?[before]?.remove(id) }
      if let after { index[field, default: [:]][after, default: []].insert(id) }
    }
    records[id] = record
  }

  /// The identifiers of the records whose field has a value; `nil` where the field has no index.
  func ids(_ field: String, _ value: Value, indexes: [String]) -> Set<String>? {
    indexes.contains(field) ? index[field]?[value] ?? [] : nil
  }
}
