/// Entries that are to be stored, in order, and the tasks that wait for them.
struct JournalQueue {
  private struct Waiting {
    /// How many entries must be stored.
    var count: Int
    var done: CheckedContinuation<StoreError?, Never>
  }

  private(set) var pending: [JournalEntry] = []
  /// How many entries were ever added.
  private(set) var added = 0
  private var stored = 0
  private var waiting: [Waiting] = []

  var isEmpty: Bool { pending.isEmpty }
  var hasWaiting: Bool { !waiting.isEmpty }

  /// Adds entries.
  /// - Returns: how many entries must be stored before their last announcement is; `nil` if they have none.
  mutating func add(_ entries: [JournalEntry]) -> Int? {
    pending += entries
    added += entries.count
    return entries.lastIndex(where: \.isAnnouncement).map { added - (entries.count - 1 - $0) }
  }

  /// Lets a task wait until so many entries are stored.
  mutating func wait(for count: Int, _ done: CheckedContinuation<StoreError?, Never>) {
    waiting.append(Waiting(count: count, done: done))
  }

  /// Everything that is pending.
  mutating func take() -> [JournalEntry] {
    defer { pending = [] }
    return pending
  }

  /// Resumes the tasks whose entries are stored now.
  mutating func wrote(_ count: Int) {
    stored += count
    let ready = waiting.filter { $0.count <= stored }
    waiting.removeAll { $0.count <= stored }
    for one in ready { one.done.resume(returning: nil) }
  }

  /// Resumes all tasks with an error.
  mutating func fail(_ error: StoreError) {
    let failed = waiting
    waiting = []
    for one in failed { one.done.resume(returning: error) }
  }
}
