/// What reads answer while they lag behind: eventual consistency.
///
/// For a while after a change, reads see what was there before it.
struct StaleReads: Sendable {
  struct Entry: Sendable {
    /// What is seen; `nil` for nothing.
    var record: Record?
    /// Until when, in seconds since 1970.
    var until: Double
  }

  private var entries: [RecordKey: Entry] = [:]
  /// Whether the call that is in progress reads stale records.
  private(set) var isActive = false

  /// Hides changes from reads for a while.
  mutating func add(_ changes: [Cloud.Change], until: Double) {
    for change in changes where entries[change.key] == nil {
      entries[change.key] = Entry(record: change.before, until: until)
    }
  }

  /// Begins a stale read; what has been hidden for long enough is seen from now on.
  mutating func begin(at now: Double) {
    if !entries.isEmpty { entries = entries.filter { $0.value.until > now } }
    isActive = !entries.isEmpty
  }

  mutating func end() { isActive = false }

  func entry(for key: RecordKey) -> Entry? { entries[key] }

  /// What is still seen of a kind.
  func records(_ kind: String, _ region: String) -> [Record] {
    entries.compactMap { key, entry in key.kind == kind && key.region == region ? entry.record : nil }
  }
}
