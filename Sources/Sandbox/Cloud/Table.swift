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
      for value in Self.entries(before) { index[field]?[value]?.remove(id) }
      for value in Self.entries(after) { index[field, default: [:]][value, default: []].insert(id) }
    }
    records[id] = record
  }

  /// A list is found by each of its elements.
  private static func entries(_ value: Value?) -> [Value] { value.map { $0.list ?? [$0] } ?? [] }

  /// The identifiers of the records whose field has a value; `nil` where the field has no index.
  func ids(_ field: String, _ value: Value, indexes: [String]) -> Set<String>? {
    indexes.contains(field) ? index[field]?[value] ?? [] : nil
  }
}
