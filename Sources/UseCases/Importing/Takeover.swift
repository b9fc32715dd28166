internal import Importing
internal import Reports

/// What another tool manages, as it is known before anything is read.
struct Takeover {
  /// Who managed it, in reports (`Terraform`).
  var tool: String
  /// What it was taken over from, a noun phrase for the Swift.
  var source: String
  /// What a person named: a path, a stack.
  var name: String
  var resources: [FoundResource]
  var left: [ImportReport.Left]
  var notes: [ImportReport.Left] = []
  /// Texts that must not be written anywhere.
  var secrets: Set<String> = []
  /// The region that most have; `nil` where none names one.
  var region: String?
  /// The account that it belongs to; `nil` where that is not known.
  var account: String?
  /// The command line to offer in fixes.
  var commandLine: String
}
