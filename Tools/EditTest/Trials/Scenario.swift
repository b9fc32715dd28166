internal import InfraModel

/// What is tried: an edit of an environment, some after a drift or after another edit.
struct Scenario: Sendable {
  let base: Base
  /// What is applied before.
  var first: Edit?
  let edit: Edit
  var drift: Drift?

  init(base: Base, first: Edit? = nil, edit: Edit, drift: Drift? = nil) {
    self.base = base
    self.first = first
    self.edit = edit
    self.drift = drift
  }

  var words: String {
    "\(base.graph.environment) · \(drift.map { "\($0.words), then " } ?? "")\(first.map { "\($0.words), then " } ?? "")\(edit.words)"
  }

  /// Names the scenario's own randomness: the FNV-1a hash of its words.
  var seed: UInt64 {
    words.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
