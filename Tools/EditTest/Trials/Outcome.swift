internal import InfraModel

/// What came of one trial.
struct Outcome: Sendable {
  enum Verdict: String, CaseIterable, Sendable {
    /// Planned, rehearsed and applied, and everything is as the plan said.
    case applied
    /// There are errors, each with its place.
    case refused
    /// The plan has nothing to do.
    case unchanged
    case lie
    /// The edit cannot be made: its resource is not there any more, or the drift is refused.
    case impossible
  }

  /// What a plan said that is not so.
  struct Lie: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A refusal without an address or a place.
      case placeless
      /// What is recorded could not be read.
      case unreadable
      /// It failed in the twin.
      case rehearsal
      /// The plan was refused by the applier, or failed under way.
      case apply
      /// The next plan has something to do, or is refused.
      case again
      /// Deleted, and the plan did not name it.
      case unnamed
      /// Named as deleted, and still there.
      case kept
      /// Two records have one cloud identity.
      case identity
      /// In the cloud, and in no record.
      case orphan
      /// In a record, and not in the cloud.
      case lost
      /// The way back did not bring back what the plan said that it would.
      case undo
      /// What runs is not what a first apply of the same declaration makes.
      case different
    }

    var kind: Kind
    var words: String
  }

  var scenario: Scenario
  var verdict = Verdict.impossible
  /// What the plan says, in a line.
  var headline = ""
  var lies: [Lie] = []
  /// The codes and places of a refusal.
  var refusals: [String] = []
  /// How many changes came back as the plan had said, by the word for what comes back; empty where nobody went back.
  var undone: [String: Int] = [:]
  /// Seconds of the sandbox's time that the apply took.
  var seconds = 0.0
}
