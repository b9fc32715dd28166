public import InfraModel

/// Everything that there is: records by kind, region and identifier.
///
/// A plain value that is changed in place. Every change goes through ``put(_:at:)``, which keeps indexes and links and
/// notes what was there before, so that a call that fails leaves nothing behind and the file learns what is new.
public struct Cloud: Sendable {
  public let account: String
  public let partition: String
  /// Seconds since 1970; what was due by then has happened.
  public private(set) var now: Double = 0
  let kinds: [String: Kind]
  private var tables: [Table.Key: Table] = [:]
  private var byARN: [String: RecordKey] = [:]
  /// Who links to a record.
  private var referrers: [RecordKey: Set<RecordKey>] = [:]
  private var due = DueTransitions()
  /// Counts records and identifiers, so that both are the same in every run from the same seed.
  var counter: Int64 = 0
  var seed: UInt64
  /// What was there before this call's changes, in order; ``settle()`` empties it.
  private(set) var changes: [Change] = []
  /// What reads do not see yet.
  var staleReads = StaleReads()
  /// Whether quotas are kept, and those that differ from the kinds' own.
  var quotas: [String: Int]?
  /// Whether what others have counts as there: objects and buckets for those that only read or fill them, certificates,
  /// and the proofs of domains.
  var assumesOthers = false

  struct Change: Sendable {
    var key: RecordKey
    var before: Record?
  }

  init(account: String, partition: String, kinds: [String: Kind], seed: UInt64) {
    self.account = account
    self.partition = partition
    self.kinds = kinds
    self.seed = seed
  }

  // MARK: reading

  func key(_ kind: Kind, _ id: String, in region: String) -> RecordKey {
    RecordKey(kind: kind.name, region: kind.isGlobal ? "" : region, id: id)
  }

  /// A record by its place, as a caller sees it now; `nil` where there is none.
  public func record(_ key: RecordKey) -> Record? {
    if staleReads.isActive, let stale = staleReads.entry(for: key) { return stale.record }
    return tables[Table.Key(kind: key.kind, region: key.region)]?.records[key.id]
  }

  /// A record by its identifier; `nil` where there is none.
  public func find(_ kind: Kind, _ id: String, in region: String) -> Record? { record(key(kind, id, in: region)) }

  /// A record by its identifier, or the kind's own fault where it is missing.
  public func get(_ kind: Kind, _ id: String, _ call: Call) throws(Fault) -> Record {
    guard let record = find(kind, id, in: call.region) else { throw kind.missing.fault(id) }
    return record
  }

  /// A record by its ARN; `nil` where there is none.
  public func find(arn: String) -> Record? { byARN[arn].flatMap { record($0) } }

  /// A record of a kind by its ARN; `nil` where there is none.
  public func find(_ kind: Kind, arn: String) -> Record? {
    find(arn: arn).flatMap { $0.key.kind == kind.name ? $0 : nil }
  }

  /// All records of a kind in order of creation.
  public func list(_ kind: Kind, in region: String) -> [Record] {
    let region = kind.isGlobal ? "" : region
    guard let table = tables[Table.Key(kind: kind.name, region: region)] else {
      return staleReads.isActive ? staleReads.records(kind.name, region).sorted { $0.ordinal < $1.ordinal } : []
    }
    if !lags(kind) { return table.ordered }
    let deleted = staleReads.records(kind.name, region).filter { table.records[$0.id] == nil }
    return (table.ordered.compactMap { record($0.key) } + deleted).sorted { $0.ordinal < $1.ordinal }
  }

  /// The records of a kind whose identifiers begin with a text, in alphabetic order; found without a search.
  public mutating func list(_ kind: Kind, in region: String, prefix: String) -> [Record] {
    if lags(kind) { return list(kind, in: region).filter { $0.id.hasPrefix(prefix) }.sorted { $0.id < $1.id } }
    return tables[Table.Key(kind: kind.name, region: kind.isGlobal ? "" : region)]?.records(prefix: prefix) ?? []
  }

  /// The record of a kind with the first identifier that is not before a text, in alphabetic order; found without a
  /// search.
  public mutating func first(_ kind: Kind, in region: String, notBefore text: String) -> Record? {
    if lags(kind) { return list(kind, in: region).filter { $0.id >= text }.min { $0.id < $1.id } }
    return tables[Table.Key(kind: kind.name, region: kind.isGlobal ? "" : region)]?.record(notBefore: text)
  }

  /// Whether the call that is in progress sees a kind's records as they were.
  private func lags(_ kind: Kind) -> Bool { staleReads.isActive && !kind.isStronglyConsistent }

  /// The records whose field has a value, or a list with it, in order of creation; by an index where the kind has one
  /// for the field.
  public func list(_ kind: Kind, in region: String, where field: String, is value: Value) -> [Record] {
    let table = tables[Table.Key(kind: kind.name, region: kind.isGlobal ? "" : region)]
    if !lags(kind), let ids = table?.ids(field, value, indexes: kind.indexes) {
      return ids.compactMap { table?.records[$0] }.sorted { $0.ordinal < $1.ordinal }
    }
    return list(kind, in: region).filter {
      $0.fields[field] == value || $0.fields[field]?.list?.contains(value) ?? false
    }
  }

  /// The first of ``list(_:in:where:is:)``.
  public func first(_ kind: Kind, in region: String, where field: String, is value: Value) -> Record? {
    list(kind, in: region, where: field, is: value).first
  }

  /// The records of a kind whose field has a value, in every region.
  func everywhere(_ kind: Kind, where field: String, is value: Value) -> [Record] {
    tables.keys.filter { $0.kind == kind.name }.map(\.region).sorted()
      .flatMap { list(kind, in: $0, where: field, is: value) }
  }

  /// How many records of a kind there are.
  public func count(_ kind: Kind, in region: String) -> Int {
    tables[Table.Key(kind: kind.name, region: kind.isGlobal ? "" : region)]?.records.count ?? 0
  }

  /// How many records of each kind there are in the region that has most of them.
  var mostOfKind: [String: Int] {
    tables.reduce(into: [:]) { $0[$1.key.kind] = max($0[$1.key.kind] ?? 0, $1.value.records.count) }
  }

  /// The records that link to one, in order of creation.
  public func referrers(of record: Record) -> [Record] {
    (referrers[record.key] ?? []).compactMap { self[whole: $0] }.sorted { $0.ordinal < $1.ordinal }
  }

  /// The records that link to one and are of a kind.
  public func referrers(of record: Record, _ kind: Kind) -> [Record] {
    referrers(of: record).filter { $0.key.kind == kind.name }
  }

  /// All records, in order of creation.
  var all: [Record] { tables.values.flatMap(\.records.values).sorted { $0.ordinal < $1.ordinal } }

  /// A record as it is, whatever reads see.
  subscript(whole key: RecordKey) -> Record? { tables[Table.Key(kind: key.kind, region: key.region)]?.records[key.id] }

  // MARK: changing

  /// Puts a record at its place, or takes it away: the one place where anything changes.
  mutating func put(_ record: Record?, at key: RecordKey) {
    let tableKey = Table.Key(kind: key.kind, region: key.region)
    let kind = kinds[key.kind]
    let before = tables[tableKey]?.records[key.id]
    changes.append(Change(key: key, before: before))
    tables[tableKey, default: Table()].put(record, at: key.id, indexes: kind?.indexes ?? [])
    if before?.arn != record?.arn {
      if let arn = before?.arn { byARN[arn] = nil }
      if let arn = record?.arn { byARN[arn] = key }
    }
    if let kind, !kind.links.isEmpty { relink(kind, key, before, record) }
    if let record, !record.transitions.isEmpty, record.transitions != before?.transitions {
      for transition in record.transitions { due.push(at: transition.at, key) }
    }
  }

  private mutating func relink(_ kind: Kind, _ key: RecordKey, _ before: Record?, _ after: Record?) {
    for link in kind.links {
      let old = before.map { targets(of: link, $0) } ?? []
      let new = after.map { targets(of: link, $0) } ?? []
      guard old != new else { continue }
      for target in old {
        referrers[target]?.remove(key)
        if referrers[target]?.isEmpty ?? false { referrers[target] = nil }
      }
      for target in new { referrers[target, default: []].insert(key) }
    }
  }

  /// The places that a link of a record leads to.
  func targets(of link: Link, _ record: Record) -> [RecordKey] {
    guard let other = kinds[link.kind] else { return [] }
    let region = other.isGlobal ? "" : record.key.region
    return Paths.texts(at: link.path, in: record.fields).compactMap { text in
      if link.isARN { return byARN[text] }
      return RecordKey(kind: other.name, region: region, id: text)
    }
  }

  /// Lets time pass: what became due by then happens, in its order.
  public mutating func advance(to time: Double) {
    while let (moment, key) = due.pop(before: time) {
      now = max(now, moment)
      guard var record = self[whole: key] else { continue }
      let ripe = record.transitions.filter { $0.at <= moment }
      guard !ripe.isEmpty else { continue }
      record.transitions.removeAll { $0.at <= moment }
      for transition in ripe { Paths.apply(transition.changes, to: &record.fields) }
      put(record, at: key)
      if ripe.contains(where: \.isEnd) { erase(record) }
    }
    now = max(now, time)
  }

  /// Takes a record away with what goes with it; nobody is asked.
  mutating func erase(_ record: Record) {
    guard self[whole: record.key] != nil else { return }
    // Who names it by its ARN is known only as long as it is there.
    let followers = referrers(of: record).filter { follows($0, record) }
    put(nil, at: record.key)
    for follower in followers { erase(follower) }
    kinds[record.key.kind]?.removed?(&self, record)
  }

  private func follows(_ follower: Record, _ record: Record) -> Bool {
    (kinds[follower.key.kind]?.links ?? []).contains {
      $0.deleteRule == .cascade && targets(of: $0, follower).contains(record.key)
    }
  }

  /// Whether a record keeps another from being deleted.
  func blocks(_ blocker: Record, _ record: Record) -> Bool {
    (kinds[blocker.key.kind]?.links ?? []).contains {
      $0.deleteRule == .restrict && targets(of: $0, blocker).contains(record.key)
    }
  }

  // MARK: calls

  /// Undoes what happened since the last ``settle()``.
  /// - Parameter count: How many of the changes since then, counted from the first, stay.
  mutating func undo(to count: Int = 0) {
    let undone = Array(changes[count...])
    for change in undone.reversed() { put(change.before, at: change.key) }
    changes.removeSubrange(count...)
  }

  /// What changed since the last ``settle()``, each place once, with what was there first.
  var changed: [Change] {
    if changes.count < 2 { return changes }
    var seen: Set<RecordKey> = []
    return changes.filter { seen.insert($0.key).inserted }
  }

  /// Hides changes from reads for a while, but for those of kinds that are strongly consistent.
  mutating func hide(_ changes: [Change], until time: Double) {
    staleReads.add(changes.filter { kinds[$0.key.kind]?.isStronglyConsistent != true }, until: time)
  }

  /// Makes what changed final.
  mutating func settle() -> [Change] {
    let settled = changed
    changes = []
    return settled
  }

  /// Forgets everything; something stored is about to be read.
  mutating func clear() {
    tables = [:]
    byARN = [:]
    referrers = [:]
    due = DueTransitions()
    changes = []
  }

  /// Takes a stored record in, as it was.
  mutating func restore(_ record: Record?, at key: RecordKey) {
    put(record, at: key)
    changes = []
  }
}
