internal import ArgumentParser

/// Whose signers' approvals count.
struct BaseOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the files of signers from this branch or commit, not from the declared branch of origin.",
      valueName: "reference"))
  var base: String?

  /// It as it was given.
  var given: [String] { base.map { ["--base", $0] } ?? [] }
}
