public import InfraModel

extension ReleaseGate.Kind {
  /// Its name for people.
  public var title: String { if case .backUp = self { "backup" } else { name } }

  /// Its name in documents.
  public var name: String {
    switch self {
    case .preflight: "preflight"
    case .confirm: "confirm"
    case .apply: "apply"
    case .wait: "wait"
    case .backUp: "backUp"
    case .quiet: "quiet"
    case .health: "health"
    case .command: "command"
    case .smoke: "smoke"
    }
  }

  /// What it is about, in a few words.
  public var subject: String? {
    switch self {
    case .preflight(let checks): checks.map(\.words).joined(separator: ", ")
    case .confirm, .apply: nil
    case .wait(let seconds): "\(seconds) s"
    case .backUp(let address): address.path
    case .quiet(let alarms, let seconds):
      alarms.count == 1 ? "\(alarms[0]) for \(seconds) s" : "\(alarms.count) resources for \(seconds) s"
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
