internal import InfraModel

extension ExplanationArea {
  static let states = ExplanationArea(
    "States, journals and leases",
    [
      Explanation(
        .stateNotJSON, "A state's file is not JSON",
        meaning: "The file was cut short or edited. The message names the line and column where reading stopped.",
        output: """
          error IN3001: state/shop/dev.json cannot be read: unexpected end
            fix: infra state restore shop/dev --serial 27
          """,
        wayOut: """
          Restore the newest readable serial, as the fix shows; or take the file from version control or a backup.
          """,
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .stateMalformed, "A state's file is not a state",
        meaning: "The file is JSON of another form.",
        output: "error IN3002: state/shop/dev.json is not a state: resources: missing",
        wayOut: "Restore the newest readable serial, as the fix shows.",
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .stateChecksum, "A state's file was modified outside infra",
        meaning: "The checksum in the file is not that of its content. Something other than infra changed it.",
        output: "error IN3003: checksum mismatch: state/shop/dev.json was modified outside infra",
        wayOut: "Restore the newest readable serial, as the fix shows.",
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .stateOfNewerFormat, "A stored document has a newer format",
        meaning: "A newer infra wrote it. An older one would lose what it does not know.",
        output: "error IN3004: state/shop/dev.json has format version 3, and this infra reads up to 2",
        wayOut: "Use the infra that wrote it, or a newer one.",
        more: "docs/state.md#formats"),
      Explanation(
        .stateFileOfOtherEnvironment, "A state's file belongs to another environment",
        meaning: "The file was moved or copied: the environment in it is not the one that the path stands for.",
        output: "error IN3005: state/shop/dev.json contains the state of shop/staging, not of shop/dev",
        wayOut: "Put the file back where it belongs, or take the right one from version control.",
        more: "docs/state.md"),
      Explanation(
        .locked, "Another run holds the environment's lease",
        meaning: "One run at a time may change an environment. The message says who holds the lease and since when.",
        output: """
          error IN3007: shop/dev is locked by anna@laptop (process 4711, infra apply, since 2026-11-21 14:02:11)
          """,
        wayOut: """
          Wait for the other run to finish. A dead process releases its lease at once; one that hangs loses it after \
          60 s.
          """,
        more: "docs/state.md#one-writer"),
      Explanation(
        .leaseLost, "A run lost the environment's lease",
        meaning: """
          The run gave no sign for a minute (it was stopped, or its machine hung), and another one took over. It \
          writes nothing more; what it had done is in the journal.
          """,
        output: "error IN3008: lost the lease on shop/dev; no further changes were written",
        wayOut: "Run the command again.",
        more: "docs/state.md#one-writer"),
      Explanation(
        .stateConflict, "The state was changed during the run",
        meaning: "What was to be saved does not follow what is stored, because another run saved in between.",
        output: """
          error IN3009: the state of shop/dev changed during the run: serial 42 does not follow the stored one (44)
          """,
        wayOut: "Plan again.",
        more: "docs/state.md#one-writer"),
      Explanation(
        .noStoredState, "The environment has no stored state",
        meaning: "A journal or a lookup needs a state, and none was saved yet.",
        output: "error IN3010: shop/dev has no state yet",
        wayOut: "Apply the environment first.",
        more: "docs/state.md"),
      Explanation(
        .noSerial, "No readable state of a serial is kept",
        meaning: """
          The newest 20 saved states are kept. The serial that was asked for is not among them, or its file is \
          damaged.
          """,
        input: "$ infra state restore shop/dev --serial 3",
        output: """
          error IN3011: no readable state of serial 3 is kept for shop/dev
            note: kept: 21, 22, 23
          """,
        wayOut: "Restore one of the serials that are listed.",
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .badStoredName, "A name cannot be that of an environment",
        meaning: "The name is the path of the state's files. It may not lead out of the store's folder.",
        input: "$ infra state list ../dev",
        output: "error IN3012: '../dev' is not a valid environment name",
        wayOut: "Use names of letters, digits, '-', '_' and '.', joined by '/'.",
        more: "docs/state.md"),
      Explanation(
        .journalDamaged, "A journal is damaged",
        meaning: """
          A line before the last ones is wrong, which a crash cannot cause. What it recorded from there on may be \
          lost.
          """,
        output: """
          error IN3013: state/shop/dev.journal is damaged
            note: entries after this line may be lost: their resources are in the cloud but not in the state
          """,
        wayOut: """
          Restore the newest readable serial, as the fix shows. What can still be read of the journal stays in \
          force.
          """,
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .journalOfOtherState, "A journal follows another state",
        meaning: """
          The journal names the serial that it continues, and the state's file has another. The state's file was \
          replaced.
          """,
        output: "error IN3014: state/shop/dev.journal follows serial 42, but the state is at 40",
        wayOut: "Restore the newest readable serial, as the fix shows.",
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .historyDamaged, "The history is damaged",
        meaning: "A line of the list of runs cannot be read. States and journals do not depend on it.",
        input: "$ infra history shop/dev",
        output: "error IN3015: state/shop/dev.history.jsonl is damaged",
        wayOut: "Remove the line that is shown.",
        more: "docs/state.md#history"),
      Explanation(
        .stateReplaced, "The state is older than the one that was saved last",
        meaning: """
          The file was replaced by an earlier one, or is missing. What was created since would be created a second \
          time.
          """,
        output: "error IN3031: state/shop/dev.json is of serial 40, but serial 43 was saved",
        wayOut: """
          Restore the newest readable serial, as the fix shows. An environment that is to start without its past \
          loses all of its files, not only this one.
          """,
        more: "docs/state.md#when-a-file-is-no-good"),
      Explanation(
        .diskFull, "The disk is full",
        meaning: "There was no space to write the state or the journal. What was stored before is complete.",
        output: "error IN3020: no space is left to write state/shop/dev.journal",
        wayOut: "Free some space and run the command again.",
        more: "docs/state.md"),
      Explanation(
        .readOnlyFileSystem, "The file system of the states is read-only",
        meaning: "The state or the journal cannot be written where the states are.",
        output: "error IN3021: cannot write state/shop/dev.json.new: the file system is read-only",
        wayOut: "Keep the states where they can be written (--state).",
        more: "docs/state.md"),
      Explanation(
        .permissionDenied, "Permission to a state's file was denied",
        meaning: "The user who runs infra may not read or write the file or its folder.",
        output: "error IN3022: cannot write state/shop/dev.lock: permission denied",
        wayOut: "Give this user the right to write the file and its folder.",
        more: "docs/state.md"),
      Explanation(
        .fileFailure, "A state's file cannot be read or written",
        meaning: "The operating system reported another failure, such as one of the disk.",
        output: "error IN3023: cannot flush state/shop/dev.journal: Input/output error",
        wayOut: "Check the disk and run the command again. What was stored before is complete.",
        more: "docs/state.md"),
      Explanation(
        .linkedState, "A state's file is a symbolic link",
        meaning: "A link could lead a write anywhere, so states are neither read nor written through one.",
        output: """
          error IN3030: state/shop is a symbolic link, and states are neither read nor written through links
          """,
        wayOut: "Put the file or folder itself there, or name its folder with --state.",
        more: "docs/state.md"),
    ])
}
