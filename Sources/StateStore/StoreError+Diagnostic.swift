public import InfraModel

extension StoreError {
  /// The error as it is shown, with what to do.
  public var diagnostic: Diagnostic {
    switch self {
    case .notJSON(let damage, let line, let column, let problem):
      Diagnostic(
        .stateNotJSON, "\(damage.file) cannot be read: \(problem)",
        at: SourcePosition(file: damage.file, line: line, column: column), fix: damage.wayBack)
    case .malformed(let damage, let problem):
      Diagnostic(.stateMalformed, "\(damage.file) is no state: \(problem)", fix: damage.wayBack)
    case .checksumMismatch(let damage):
      Diagnostic(.stateChecksum, "\(damage.file) was changed by other means than infra", fix: damage.wayBack)
    case .newerFormat(let file, let found, let known):
      Diagnostic(
        .stateOfNewerFormat, "\(file) has format version \(found), and this infra reads up to \(known)",
        fix: "use the infra that wrote it, or a newer one")
    case .anotherEnvironment(let file, let found, let expected):
      Diagnostic(
        .stateFileOfOtherEnvironment, "\(file) holds the state of \(found), not of \(expected)",
        fix: "put the file back where it belongs, or take the state of \(expected) from version control")
    case .anotherAccount(let environment, let found, let expected):
      Diagnostic(
        .stateOfOtherAccount,
        "the resources of \(environment) are in account \(expected), and the credentials belong to \(found)",
        fix: "use a profile of account \(expected) (--profile)")
    case .locked(let environment, let holder):
      Diagnostic(
        .locked, "\(environment) is being changed by \(holder?.description ?? "another process")",
        fix: "wait until that has ended; one that has died holds nothing, one that hangs is overtaken after a minute")
    case .leaseLost(let environment):
      Diagnostic(
        .leaseLost, "this run no longer holds the lease of \(environment), and writes nothing more",
        fix: "run the command again; what was done is in the journal")
    case .conflict(let environment, let stored, let given, let isSameLineage):
      Diagnostic(
        .stateConflict,
        isSameLineage
          ? "the state of \(environment) was changed meanwhile: serial \(given) is not what is stored"
            + (stored.map { " (\($0))" } ?? "")
          : "the state of \(environment) that is stored is of another lineage", fix: "plan again")
    case .noState(let environment):
      Diagnostic(.noStoredState, "\(environment) has no state yet", fix: "infra apply \(environment)")
    case .noSerial(let environment, let serial, let kept):
      Diagnostic(
        .noSerial, "no readable state of serial \(serial) is kept for \(environment)",
        notes: [.init("kept: " + (kept.isEmpty ? "none" : kept.map(String.init).joined(separator: ", ")))],
        fix: kept.last.map { "infra state restore \(environment) --serial \($0)" })
    case .invalidName(let name):
      Diagnostic(
        .badStoredName, "'\(name)' cannot be the name of an environment",
        fix: "use names of letters, digits, '-', '_' and '.', joined by '/'")
    case .journalDamaged(let damage, let line):
      Diagnostic(
        .journalDamaged, "\(damage.file) is damaged",
        at: SourcePosition(file: damage.file, line: line, column: 1),
        notes: [
          .init("what it said from there on may be lost: what was made then is in the cloud, but not in the state")
        ],
        fix: damage.wayBack)
    case .journalFollowsAnother(let damage, let journal, let state):
      Diagnostic(
        .journalOfOtherState,
        "\(damage.file) follows serial \(journal), but the state is " + (state.map { "at \($0)" } ?? "missing"),
        notes: [.init("the state file was replaced by other means than infra")], fix: damage.wayBack)
    case .stateReplaced(let damage, let found, let saved):
      Diagnostic(
        .stateReplaced,
        "\(damage.file) is " + (found.map { "of serial \($0)" } ?? "missing") + ", but serial \(saved) was saved",
        notes: [.init("without it, what was made since would be made a second time")], fix: damage.wayBack)
    case .historyDamaged(let file, let line):
      Diagnostic(
        .historyDamaged, "\(file) is damaged", at: SourcePosition(file: file, line: line, column: 1),
        fix: "remove that line; states and journals do not depend on it")
    case .diskFull(let failure):
      Diagnostic(
        .diskFull, "no space is left to \(failure.action) \(failure.file)",
        fix: "make room and run the command again; what was stored before is whole")
    case .readOnly(let failure):
      Diagnostic(
        .readOnlyFileSystem, "cannot \(failure.action) \(failure.file): the file system is read-only",
        fix: "put the states where they can be written (--state)")
    case .permission(let failure):
      Diagnostic(
        .permissionDenied, "cannot \(failure.action) \(failure.file): permission denied",
        fix: "give this user the right to write \(failure.file) and its folder")
    case .link(let failure):
      Diagnostic(
        .linkedState, "\(failure.file) is a symbolic link, and states are neither read nor written through one",
        fix: "put the file itself there, or name the folder that it is in with --state")
    case .io(let failure):
      Diagnostic(
        .fileFailure, "cannot \(failure.action) \(failure.file): \(failure.reason)",
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
