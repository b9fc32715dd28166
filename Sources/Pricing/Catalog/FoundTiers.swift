import Synchronization

/// What a catalog has found so far, by what it was asked: most resources ask what others have asked.
///
/// The questions are spread over parts with a lock each, so that processors do not wait for one another.
final class FoundTiers: Sendable {
  struct Question: Hashable {
    private let query: PriceQuery
    private let region: String
    private let hash: Int

    init(_ query: PriceQuery, in region: String) {
      self.query = query
      self.region = region
      var hasher = Hasher()
      hasher.combine(query.usageType)
      hasher.combine(region)
      // Attributes are dear to hash; those of one usage type mostly differ in the length of their values, too.
      hasher.combine(query.attributes.values.reduce(0) { $0 &+ $1.utf8.count })
      hash = hasher.finalize()
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }

    /// Which of some parts it belongs to.
    fileprivate func part(of count: Int) -> Int { Int(hash.magnitude % UInt(count)) }
  }

  private final class Part: Sendable {
    let found = Mutex<[Question: [Price]]>([:])
  }

  private let parts = (0..<16).map { _ in Part() }

  /// The answer to a question; `nil` where it was not asked before.
  subscript(question: Question) -> [Price]? {
    get { parts[question.part(of: parts.count)].found.withLock { $0[question] } }
    set { parts[question.part(of: parts.count)].found.withLock { $0[question] = newValue } }
  }
}
