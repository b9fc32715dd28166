public import InfraModel

extension ReleaseGate.Kind {
  /// Its name for people.
  public var title: String { GateOutcome.title(name, nil) }

  /// Its name with what it is about.
  public var titleWithSubject: String { GateOutcome.title(name, subject) }

  /// What it is about, in a few words.
  public var subject: String? {
    switch self {
    case .preflight(let checks): checks.map(\.words).joined(separator: ", ")
    case .confirm, .apply: nil
    case .wait(let seconds): "\(seconds) s"
    case .backUp(let address): address.path
    case .quiet(let alarms, let seconds):
      alarms.count == 1 ? "\(alarms[0]) for \(seconds) s" : "\(alarms.count) resources for \(seconds) s"
    case .shift(let shift): "\(shift.resource) to \(shift.share)"
    case .rollout(let rollout): rollout.resource.path
    case .run(let run): "\(run.program.document ?? run.program.lines.first?.string ?? "a program") on \(run.resource)"
    case .health(let check): check.url.string ?? "a URL that is known after the apply"
    case .command(let command), .smoke(let command): command.words.joined(separator: " ")
    }
  }
}

extension PreflightCheck {
  fileprivate var words: String {
    switch self {
    case .cleanTree: "clean tree"
    case .branch(let name): "branch \(name)"
    case .upToDate: "up to date"
    case .command(let command): command.words.joined(separator: " ")
    }
  }
}

extension GateOutcome {
  /// A gate that was passed, unless something is found.
  /// - Parameters:
  ///   - index: Its place among the gates of its release, from 0.
  ///   - started: Seconds since 1970.
  ///   - ended: The same moment where nothing is said.
  public init(_ kind: ReleaseGate.Kind, at index: Int, from started: Double, to ended: Double? = nil) {
    self.init(
      gate: index, kind: kind.name, subject: kind.subject, result: .passed, started: started, ended: ended ?? started)
  }

  /// What was tried, for people: `health https://example.com/health`.
  public var title: String { Self.title(kind, subject) }

  fileprivate static func title(_ name: String, _ subject: String?) -> String {
    [name == "backUp" ? "backup" : name, subject].compactMap(\.self).joined(separator: " ")
  }
}
