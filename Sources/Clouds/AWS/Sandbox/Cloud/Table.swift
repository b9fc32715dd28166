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
  /// Identifiers in order of creation. What is gone stays in it for a while; its ordinal tells.
  private var order: [(ordinal: Int64, id: String)] = []
  /// Identifiers in alphabetic order, once somebody asked for that order.
  private var names: [String] = []
  private var hasNames = false

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
    if old?.ordinal != record?.ordinal { reorder(id, record) }
    if (old == nil) != (record == nil) { rename(id, isThere: record != nil) }
  }

  private mutating func reorder(_ id: String, _ record: Record?) {
    if let record {
      let place = order.last.map { $0.ordinal < record.ordinal } ?? true ? order.count : position(of: record.ordinal)
      order.insert((record.ordinal, id), at: place)
    }
    if order.count > 32 + 2 * records.count { order.removeAll { records[$0.id]?.ordinal != $0.ordinal } }
  }

  private func position(of ordinal: Int64) -> Int {
    Self.position(in: order.count) { order[$0].ordinal < ordinal }
  }

  private mutating func rename(_ id: String, isThere: Bool) {
    guard hasNames else { return }
    let place = Self.position(in: names.count) { names[$0] < id }
    if isThere { names.insert(id, at: place) } else { names.remove(at: place) }
  }

  /// The place in the alphabetic order of the first identifier that is not before a text.
  private mutating func place(notBefore text: String) -> Int {
    if !hasNames {
      names = records.keys.sorted()
      hasNames = true
    }
    return Self.position(in: names.count) { names[$0] < text }
  }

  /// The first place that is not before something.
  private static func position(in count: Int, where isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// All records in order of creation.
  var ordered: [Record] {
    order.compactMap { entry in records[entry.id].flatMap { $0.ordinal == entry.ordinal ? $0 : nil } }
  }

  /// The records whose identifiers begin with a text, in alphabetic order.
  mutating func records(prefix: String) -> [Record] {
    let start = place(notBefore: prefix)
    return names[start...].prefix { $0.hasPrefix(prefix) }.compactMap { records[$0] }
  }

  /// The record with the first identifier that is not before a text, in alphabetic order.
  mutating func record(notBefore text: String) -> Record? {
    let place = place(notBefore: text)
    return place < names.count ? records[names[place]] : nil
  }

  /// A list is found by each of its elements.
  private static func entries(_ value: Value?) -> [Value] { value.map { $0.list ?? [$0] } ?? [] }

  /// The identifiers of the records whose field has a value; `nil` where the field has no index.
  func ids(_ field: String, _ value: Value, indexes: [String]) -> Set<String>? {
    indexes.contains(field) ? index[field]?[value] ?? [] : nil
  }
}
