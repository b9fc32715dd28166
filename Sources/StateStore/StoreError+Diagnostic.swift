public import InfraModel
internal import World

extension StoreError {
  /// The error as it is shown, with what to do.
  public var diagnostic: Diagnostic {
    switch self {
    case .notJSON(let damage, let line, let column, let problem):
      Diagnostic(
        .stateNotJSON, "\(damage.file) cannot be read: \(problem)",
        at: SourcePosition(file: damage.file, line: line, column: column), fix: damage.wayBack)
    case .malformed(let damage, let problem):
      Diagnostic(.stateMalformed, "\(damage.file) is not a state: \(problem)", fix: damage.wayBack)
    case .checksumMismatch(let damage):
      Diagnostic(.stateChecksum, "checksum mismatch: \(damage.file) was modified outside infra", fix: damage.wayBack)
    case .newerFormat(let file, let found, let known):
      Diagnostic(
        .stateOfNewerFormat, "\(file) has format version \(found), and this infra reads up to \(known)",
        fix: "use the infra that wrote it, or a newer one")
    case .anotherEnvironment(let file, let found, let expected):
      Diagnostic(
        .stateFileOfOtherEnvironment, "\(file) contains the state of \(found), not of \(expected)",
        fix: "put the file back where it belongs, or take the state of \(expected) from version control")
    case .locked(let environment, let holder):
      Diagnostic(
        .locked, "\(environment) is locked by \(holder?.description ?? "another process")",
        fix: "wait for it with --wait 10m; a holder that stops renewing its lease is taken over after 60 s")
    case .leaseLost(let environment):
      Diagnostic(
        .leaseLost, "lost the lease on \(environment); no further changes were written",
        fix: "run the command again; what was done is in the journal")
    case .conflict(let environment, let stored, let given, let isSameLineage):
      Diagnostic(
        .stateConflict,
        isSameLineage
          ? "the state of \(environment) changed during the run: serial \(given) does not follow the stored one"
            + (stored.map { " (\($0))" } ?? "")
          : "the stored state of \(environment) has another lineage", fix: "plan again")
    case .noState(let environment):
      Diagnostic(.noStoredState, "\(environment) has no state yet", fix: "infra apply \(environment)")
    case .noSerial(let environment, let serial, let kept):
      Diagnostic(
        .noSerial, "no readable state of serial \(serial) is kept for \(environment)",
        notes: [.init("kept: " + (kept.isEmpty ? "none" : kept.map(String.init).joined(separator: ", ")))],
        fix: kept.last.map { "infra state restore \(environment) --serial \($0)" })
    case .invalidName(let name):
      Diagnostic(
        .badStoredName, "'\(name)' is not a valid environment name",
        fix: "use names of letters, digits, '-', '_' and '.', joined by '/'")
    case .journalDamaged(let damage, let line):
      Diagnostic(
        .journalDamaged, "\(damage.file) is damaged",
        at: SourcePosition(file: damage.file, line: line, column: 1),
        notes: [
          .init("entries after this line may be lost: their resources are in the cloud but not in the state")
        ],
        fix: damage.wayBack)
    case .journalFollowsAnother(let damage, let journal, let state):
      Diagnostic(
        .journalOfOtherState,
        "\(damage.file) follows serial \(journal), but the state is " + (state.map { "at \($0)" } ?? "missing"),
        notes: [.init("the state file was replaced outside infra")], fix: damage.wayBack)
    case .stateReplaced(let damage, let found, let saved):
      Diagnostic(
        .stateReplaced,
        "\(damage.file) is " + (found.map { "of serial \($0)" } ?? "missing") + ", but serial \(saved) was saved",
        notes: [.init("what was created since would be created a second time")], fix: damage.wayBack)
    case .historyDamaged(let file, let line):
      Diagnostic(
        .historyDamaged, "\(file) is damaged", at: SourcePosition(file: file, line: line, column: 1),
        fix: "remove that line; states and journals do not depend on it")
    case .moved(let environment, let place):
      Diagnostic(
        .stateMoved, "the state of \(environment) was moved to \(place)", fix: "use the new place: --state '\(place)'")
    case .unsettled(let environment, let source, let holder):
      Diagnostic(
        .unsettledMove,
        "an interrupted move from \(source) to \(environment) is not settled: \(source) is locked"
          + (holder.map { " by \($0)" } ?? ""),
        fix: "wait until that run ends, then run the command again")
    case .noPlan(let environment, let digest, let candidates):
      Diagnostic(
        .noStoredPlan,
        candidates.isEmpty
          ? "no plan \(digest) is stored for \(environment)" : "several plans begin with \(digest)",
        notes: candidates.isEmpty ? [] : [.init("stored: " + candidates.map { $0.prefix(12) }.joined(separator: ", "))],
        fix: "infra plan \(environment) --out store")
    case .keyMissing(let file, let wanted, let given):
      Diagnostic(
        .stateKeyMissing, "\(file) is encrypted with \(wanted)",
        notes: [.init("given: " + (given.isEmpty ? "none" : given.joined(separator: ", ")))],
        fix: "add that key to the key file, after the first line")
    case .encrypted(let file):
      Diagnostic(
        .stateKeyMissing, "\(file) is encrypted, and no key is configured",
        fix: "add encryption=client-file:PATH or encryption=client-kms:KEY to the place of the states")
    case .notEncrypted(let file):
      Diagnostic(
        .stateNotEncrypted, "\(file) is not encrypted, but a key is configured",
        notes: [.init("anyone with write access to the bucket could have stored it")],
        fix: "if it was never encrypted, remove the key, and move the state to an encrypted place with another prefix")
    case .objects(let failure): failure.diagnostic
    case .diskFull(let failure):
      Diagnostic(
        .diskFull, "no space is left to \(failure.action) \(failure.path)",
        fix: "free some space and run the command again; what was stored before is complete")
    case .readOnly(let failure):
      Diagnostic(
        .readOnlyFileSystem, "cannot \(failure.action) \(failure.path): the file system is read-only",
        fix: "keep the states where they can be written (--state)")
    case .permission(let failure):
      Diagnostic(
        .permissionDenied, "cannot \(failure.action) \(failure.path): permission denied",
        fix: "give this user the right to write \(failure.path) and its folder")
    case .link(let failure):
      Diagnostic(
        .linkedState, "\(failure.path) is a symbolic link, and states are neither read nor written through links",
        fix: "put the file itself there, or name the folder that it is in with --state")
    case .io(let failure):
      Diagnostic(
        .fileFailure, "cannot \(failure.action) \(failure.path): \(failure.reason)",
        fix: "check the disk and run the command again; what was stored before is complete")
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
    "\(who) (process \(pid), infra \(command), since \(CivilTime(secondsSince1970: since).text))"
  }
}
