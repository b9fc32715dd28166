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
      Explanation(
        .stateMoved, "The state was moved",
        meaning: "The state was moved to another place, and this place only has a signpost to it.",
        output: "error IN3032: the state of shop/dev was moved to s3://shop-infra/states?region=eu-central-1",
        wayOut: "Use the new place, with --state or in the declaration of the environments.",
        more: "docs/state.md#moving-a-state"),
      Explanation(
        .noStoredPlan, "No such plan is stored",
        meaning: "The store has no plan with this digest, or several whose digests start with it.",
        output: "error IN3033: no plan 7f3a0b12 is stored for shop/dev",
        wayOut: "Store one with infra plan --out store, and give its digest, or at least 8 digits of it.",
        more: "docs/state.md#plans-in-the-store"),
      Explanation(
        .stateKeyMissing, "The key of an encrypted state is missing",
        meaning: """
          The object is encrypted with a key that was not given. It is not damaged, but cannot be read without the key.
          """,
        output: "error IN3034: s3://shop-infra/states/shop/dev/state.json is encrypted with key 3f0a12bc45de6789",
        wayOut: "Add the missing key to the key file. The first key encrypts; all of them decrypt.",
        more: "docs/state.md#encryption"),
      Explanation(
        .stateNotEncrypted, "A state is not encrypted, but a key is configured",
        meaning: """
          Anyone with write access to the bucket could have stored it. If a key is configured, only states that are encrypted \
          with one of the keys are read.
          """,
        output: "error IN3035: s3://shop-infra/states/shop/dev/state.json is not encrypted, but a key is configured",
        wayOut: """
          If the states were never encrypted, remove the key, and move each state to an encrypted place with another \
          prefix. Otherwise find out who wrote it, and restore an earlier version from the bucket.
          """,
        more: "docs/state.md#encryption"),
      Explanation(
        .storeUnreachable, "The store of the states cannot be reached",
        meaning: """
          It did not respond, or responded with server errors, on every attempt. Outcomes that a run could not store are \
          kept on its machine, and the next run there stores them.
          """,
        output: "error IN3040: cannot write s3://shop-infra/states/shop/dev/state.json: the connection failed",
        wayOut: "Retry when the store can be reached.",
        more: "docs/state.md#when-s3-cannot-be-reached"),
      Explanation(
        .storeDenied, "Access to the states was denied",
        meaning: "The credentials lack a permission on the bucket's objects.",
        output: "error IN3041: cannot read s3://shop-infra/states/shop/dev/state.json: access denied",
        wayOut: "Grant the permissions that docs/state.md lists.",
        more: "docs/state.md#rights"),
      Explanation(
        .noBucket, "The bucket of the states is missing",
        meaning: "The bucket does not exist, or belongs to another account.",
        output: "error IN3042: the bucket of s3://shop-infra/states does not exist",
        wayOut: "Create it with infra state bootstrap.",
        more: "docs/state.md#the-bucket"),
      Explanation(
        .otherBucketRegion, "The bucket of the states is in another region",
        meaning: "The configured region is not the bucket's.",
        output: "error IN3043: the bucket of s3://shop-infra/states is in eu-west-1",
        wayOut: "Set the bucket's region in the place of the states.",
        more: "docs/state.md#states-on-s3"),
      Explanation(
        .storeSessionExpired, "The session for the store of the states has expired",
        meaning: """
          The credentials are no longer valid. Everything stored before is complete; outcomes that could not be stored \
          are kept on this machine.
          """,
        output: "error IN3044: cannot write s3://shop-infra/states/shop/dev/state.json: the session has expired",
        wayOut: "Renew the credentials and retry.",
        more: "docs/state.md#when-s3-cannot-be-reached"),
      Explanation(
        .storeCredentials, "There are no credentials for the store of the states",
        meaning: "Reading states from a bucket requires credentials, even for a plan with --no-refresh.",
        output: "error IN3045: cannot read s3://shop-infra/states/shop/dev/state.json: no credentials were found",
        wayOut: "Provide credentials that can read the bucket; infra doctor shows where they are looked for.",
        more: "docs/credentials.md"),
      Explanation(
        .storeIgnoresConditions, "The store does not support conditional writes",
        meaning: """
          It accepted a write whose condition was not met. Two runs could write at the same time, so it cannot keep \
          states.
          """,
        output: "error IN3046: s3://shop-infra/states does not support conditional writes",
        wayOut: "Use a store that supports If-Match and If-None-Match on writes, such as AWS's S3.",
        more: "docs/state.md#states-on-s3"),
      Explanation(
        .stateKeyRefused, "The key of the states cannot be used",
        meaning: "The key service refused to encrypt or decrypt with the key.",
        output: "error IN3047: cannot use the key of s3://shop-infra/states/shop/dev/state.json: access denied",
        wayOut: "Grant kms:GenerateDataKey and kms:Decrypt on the key, and check that it is enabled.",
        more: "docs/state.md#encryption"),
      Explanation(
        .storeRefused, "The store of the states refused a request",
        meaning: "The message contains the store's response.",
        output: "error IN3048: cannot write s3://shop-infra/states/shop/dev/lease: the bucket is read-only",
        wayOut: "Resolve the cause and retry. Everything stored before is complete.",
        more: "docs/state.md#states-on-s3"),
      Explanation(
        .badStatePlace, "The place for states is not valid",
        meaning: "A place is a folder, or a bucket: s3://BUCKET/PREFIX?region=REGION.",
        output: "error IN3049: 'gs://shop' is not a valid place for states: only s3:// is supported",
        wayOut: "Give it in that form.",
        more: "docs/state.md#states-on-s3"),
      Explanation(
        .unfinishedRun, "An interrupted run has left operations open",
        meaning: """
          A move or a forget would take away the records by which the next apply finds out what the interrupted run has \
          made.
          """,
        output: "error IN3050: an interrupted run of shop/dev has left 2 operations open: api/queue, api/topic",
        wayOut: "Run infra apply for the environment: it finishes what is open. Then move or forget.",
        more: "docs/state.md#saved-after-every-resource-without-writing-everything-each-time"),
      Explanation(
        .unsettledMove, "An interrupted move cannot be settled now",
        meaning: """
          Resources were on their way from another environment when the move ended. Whether they belong to this \
          environment is known from the state of the other one, which somebody else holds now.
          """,
        output:
          "error IN3051: an interrupted move from shop/dev to shop/shared is not settled: shop/dev is locked by …",
        wayOut:
          "Wait until the other run ends, or release its lease with infra state unlock, and run the command again.",
        more: "docs/state.md#moving-resources"),
    ])
}
