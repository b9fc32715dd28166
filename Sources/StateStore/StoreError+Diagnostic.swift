public import InfraModel

extension StoreError {
  /// The error as it is shown, with what to do.
  public var diagnostic: Diagnostic {
    switch self {
    case .notJSON(let damage, let line, let column, let problem):
      Diagnostic(
        "IN3001", "\(damage.file) cannot be read: \(problem)",
        at: SourcePosition(file: damage.file, line: line, column: column), fix: damage.wayBack)
    case .malformed(let damage, let problem):
      Diagnostic("IN3002", "\(damage.file) is no state: \(problem)", fix: damage.wayBack)
    case .checksumMismatch(let damage):
      Diagnostic("IN3003", "\(damage.file) was changed by other means than infra", fix: damage.wayBack)
    case .newerFormat(let file, let found, let known):
      Diagnostic(
        "IN3004", "\(file) has format version \(found), and this infra reads up to \(known)",
        fix: "use the infra that wrote it, or a newer one")
    case .anotherEnvironment(let file, let found, let expected):
      Diagnostic(
        "IN3005", "\(file) holds the state of \(found), not of \(expected)",
        fix: "put the file back where it belongs, or take the state of \(expected) from version control")
    case .anotherAccount(let environment, let found, let expected):
      Diagnostic(
        "IN3006", "the resources of \(environment) are in account \(expected), and the credentials belong to \(found)",
        fix: "use a profile of account \(expected) (--profile)")
    case .locked(let environment, let holder):
      Diagnostic(
        "IN3007", "\(environment) is being changed by \(holder?.description ?? "another process")",
        fix: "wait until that has ended; one that has died holds nothing, one that hangs is overtaken after a minute")
    case .leaseLost(let environment):
      Diagnostic(
        "IN3008", "this run no longer holds the lease of \(environment), and writes nothing more",
        fix: "run the command again; what was done is in the journal")
    case .conflict(let environment, let stored, let given, let isSameLineage):
      Diagnostic(
        "IN3009",
        isSameLineage
          ? "the state of \(environment) was changed meanwhile: serial \(given) is not what is stored"
            + (stored.map { " (\($0))" } ?? "")
          : "the state of \(environment) that is stored is of another lineage", fix: "plan again")
    case .noState(let environment):
      Diagnostic("IN3010", "\(environment) has no state yet", fix: "infra apply \(environment)")
    case .noSerial(let environment, let serial, let kept):
      Diagnostic(
        "IN3011", "no readable state of serial \(serial) is kept for \(environment)",
        notes: [.init("kept: " + (kept.isEmpty ? "none" : kept.map(String.init).joined(separator: ", ")))],
        fix: kept.last.map { "infra state restore \(environment) --serial \($0)" })
    case .invalidName(let name):
      Diagnostic(
        "IN3012", "'\(name)' cannot be the name of an environment",
        fix: "use names of letters, digits, '-', '_' and '.', joined by '/'")
    case .journalDamaged(let damage, let line):
      Diagnostic(
        "IN3013", "\(damage.file) is damaged",
        at: SourcePosition(file: damage.file, line: line, column: 1),
        notes: [
          .init("what it said from there on may be lost: what was made then is in the cloud, but not in the state")
        ],
        fix: damage.wayBack)
    case .journalFollowsAnother(let damage, let journal, let state):
      Diagnostic(
        "IN3014",
        "\(damage.file) follows serial \(journal), but the state is " + (state.map { "at \($0)" } ?? "missing"),
        notes: [.init("the state file was replaced by other means than infra")], fix: damage.wayBack)
    case .stateReplaced(let damage, let found, let saved):
      Diagnostic(
        "IN3031",
        "\(damage.file) is " + (found.map { "of serial \($0)" } ?? "missing") + ", but serial \(saved) was saved",
        notes: [.init("without it, what was made since would be made a second time")], fix: damage.wayBack)
    case .historyDamaged(let file, let line):
      Diagnostic(
        "IN3015", "\(file) is damaged", at: SourcePosition(file: file, line: line, column: 1),
        fix: "remove that line; states and journals do not depend on it")
    case .diskFull(let failure):
      Diagnostic(
        "IN3020", "no space is left to \(failure.action) \(failure.file)",
        fix: "make room and run the command again; what was stored before is whole")
    case .readOnly(let failure):
      Diagnostic(
        "IN3021", "cannot \(failure.action) \(failure.file): the file system is read-only",
        fix: "put the states where they can be written (--state)")
    case .permission(let failure):
      Diagnostic(
        "IN3022", "cannot \(failure.action) \(failure.file): permission denied",
        fix: "give this user the right to write \(failure.file) and its folder")
    case .link(let failure):
      Diagnostic(
        "IN3030", "\(failure.file) is a symbolic link, and states are neither read nor written through one",
        fix: "put the file itself there, or name the folder that it is in with --state")
    case .io(let failure):
      Diagnostic(
        "IN3023", "cannot \(failure.action) \(failure.file): \(failure.reason)",
        fix: "see to the disk and run the command again; what was stored before is whole")
    }
  }
}

extension StoreError.Damage {
  /// What brings back a good state.
  var wayBack: String {
    if let newestGoodSerial {
      "infra state restore \(environment) --serial \(newestGoodSerial)"
    } else {
      "take \(file) from version control or a backup; no earlier serial is kept"
    }
  }
}

extension LeaseHolder: CustomStringConvertible {
  public var description: String {
    "\(who) (process \(pid), infra \(command), since \(CivilDate.text(ofEpoch: since)))"
  }
}
