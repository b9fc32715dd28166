public import InfraModel
internal import Release
public import StateStore

/// What people are told of a run elsewhere: one line.
public struct RunNotice: Hashable, Sendable {
  /// When.
  public let moment: RunNotification.Moment
  /// What it is, for a list of messages.
  public let subject: String
  public let text: String

  /// A run that has begun, or ended.
  public init(_ run: RunRecord) {
    let what = "\(run.environment): \(run.command)"
    let end: String
    switch run.result {
    case .running:
      moment = .begins
      end = "begins"
    case .succeeded:
      moment = .succeeds
      end = "succeeded"
    case .died, .partial, .failed, .cancelled, .gateFailed:
      moment = .fails
      end = run.result == .partial ? "failed in part" : RunWords.result(run.result)
    }
    subject = "\(what) \(end)"
    text = ([subject] + Self.facts(run, moment)).joined(separator: " · ")
  }

  private static func facts(_ run: RunRecord, _ moment: RunNotification.Moment) -> [String] {
    var facts: [String] = []
    if let failed = run.gates.last(where: { $0.result == .failed }), moment == .fails {
      let why = (failed.findings.prefix(1) + [failed.note].compactMap(\.self)).joined(separator: "; ")
      facts.append(why.isEmpty ? failed.title : "\(failed.title): \(why)")
    }
    facts += run.failures.prefix(3).map { "\($0.address): \($0.message)" }
    if moment != .begins {
      facts.append(RunWords.changes(run))
      if run.gateCount > 0 {
        facts.append("\(run.gates.count { $0.result == .passed }) of \(Count.of(run.gateCount, "gate"))")
      }
      facts.append(ApplyProgress.duration(run.ended - run.started))
    }
    if let commit = run.commit {
      facts.append("commit \(commit.prefix(10))" + (run.branch.map { " of \($0)" } ?? ""))
    }
    return facts + ["by \(run.who)@\(run.host)"]
  }

  /// The body for a webhook, in the form of Slack's incoming ones, in which three characters are marks:
  /// https://docs.slack.dev/messaging/formatting-message-text#escaping
  public var webhookBody: [UInt8] {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    return JSON.canonical(["text": .string(escaped)])
  }
}
