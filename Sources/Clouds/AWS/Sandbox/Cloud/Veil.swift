/// What reads do not see yet: eventual consistency.
///
/// For a while after a change, reads see what was there before it.
struct Veil: Sendable {
  struct Shadow: Sendable {
    /// What is seen; `nil` for nothing.
    var record: Record?
    /// Until when, in seconds since 1970.
    var until: Double
  }

  private var shadows: [RecordKey: Shadow] = [:]
  /// Whether the call that is under way looks through it.
  private(set) var isDrawn = false

  /// Covers changes for a while.
  mutating func cover(_ changes: [Cloud.Change], until: Double) {
    for change in changes where shadows[change.key] == nil {
      shadows[change.key] = Shadow(record: change.before, until: until)
    }
  }

  /// Draws the veil for a read; what has been covered for long enough is seen from now on.
  mutating func draw(at now: Double) {
    if !shadows.isEmpty { shadows = shadows.filter { $0.value.until > now } }
    isDrawn = !shadows.isEmpty
  }

  mutating func open() { isDrawn = false }

  func shadow(of key: RecordKey) -> Shadow? { shadows[key] }

  /// What is still seen of a kind.
  func ghosts(_ kind: String, _ region: String) -> [Record] {
    shadows.compactMap { key, shadow in key.kind == kind && key.region == region ? shadow.record : nil }
  }
}
