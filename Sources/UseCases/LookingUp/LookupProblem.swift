internal import InfraModel
internal import Provider

/// Why a plan cannot be made, or not be carried out, because of what it looks up.
enum LookupProblem {
  case failed(Lookup, LookupFailure)
  /// With `--no-refresh`, what the last apply did not look up.
  case notRecorded(Lookup)
  case noState(Lookup, EnvironmentName)
  case noOutput(Lookup, EnvironmentName, String, known: [String])
  case secretOutput(Lookup, EnvironmentName, String)
  /// A saved plan was made with another answer.
  case moved(Lookup, attribute: String, before: Value?, after: Value?)

  var code: DiagnosticCode {
    switch self {
    case .failed(_, .none): .foundNothing
    case .failed(_, .several): .foundSeveral
    case .failed(_, .failed): .lookupFailed
    case .failed(_, .unsupported): .lookupUnsupported
    case .failed(_, .lacks): .lookupLacksAttribute
    case .failed(_, .unusable): .lookupUnusable
    case .notRecorded: .lookupNotRecorded
    case .noState: .otherWithoutState
    case .noOutput: .otherWithoutOutput
    case .secretOutput: .otherOutputSecret
    case .moved: .lookupMoved
    }
  }

  private var lookup: Lookup {
    switch self {
    case .failed(let lookup, _), .notRecorded(let lookup), .noState(let lookup, _), .noOutput(let lookup, _, _, _),
      .secretOutput(let lookup, _, _), .moved(let lookup, _, _, _):
      lookup
    }
  }
}

extension LookupProblem {
  var diagnostic: Diagnostic { Diagnostic(code, message, at: lookup.position, notes: notes, fix: fix) }

  private var message: String {
    switch self {
    case .failed(let lookup, .none): "there is no \(lookup.key)"
    case .failed(let lookup, .several(let names)): "\(names.count) fit \(lookup.key), and one is wanted"
    case .failed(let lookup, .failed(let error)):
      "\(lookup.key) cannot be looked up: \(error.message)" + (error.call.map { " (\($0))" } ?? "")
    case .failed(let lookup, .unsupported): "\(lookup.key) cannot be looked up in this way"
    case .failed(let lookup, .lacks(let attribute, _)): "\(lookup.key) has no attribute \(attribute)"
    case .failed(let lookup, .unusable(let why)): "\(lookup.key) cannot be used: \(why)"
    case .notRecorded(let lookup): "\(lookup.key) was not looked up by the last apply, and no cloud is asked here"
    case .noState(_, let other): "\(other) has no state yet, so its outputs are not known"
    case .noOutput(_, let other, let output, _): "\(other) has no output '\(output)' in its state"
    case .secretOutput(_, let other, let output): "the output '\(output)' of \(other) holds a secret"
    case .moved(let lookup, let attribute, let before, let after):
      "\(lookup.key): \(attribute) was \(Self.text(before)) when the plan was made, and is \(Self.text(after)) now"
    }
  }

  private var notes: [Diagnostic.Note] {
    switch self {
    case .failed(_, .several(let names)): [.init("there are: " + Self.list(names))]
    case .failed(_, .lacks(_, let known)): [.init("it has: " + Self.list(known))]
    case .noOutput(_, _, _, let known) where !known.isEmpty: [.init("it has: " + Self.list(known))]
    default: []
    }
  }

  private var fix: String? {
    switch self {
    case .failed(let lookup, .none):
      lookup.region.map { "correct what is asked, or make it in \($0) first" } ?? "correct what is asked"
    case .failed(_, .several): "ask for the one that is meant: by its identifier, or by more tags"
    case .failed(_, .failed(let error)):
      switch error.kind {
      case .denied: "give the credentials the right to call \(error.call ?? "it")"
      case .credentials: "give credentials, or plan with --no-refresh from what the last apply found"
      default: "repeat the command once the cloud answers"
      }
    case .failed(_, .unsupported(let advice)): advice
    case .failed(_, .lacks(let attribute, let known)):
      Spelling.nearest(to: attribute, among: known).map { "did you mean '\($0)'?" } ?? "use one that it has"
    case .failed(_, .unusable): "ask for another one"
    case .notRecorded: "plan without --no-refresh; a plan that is saved with --out is rehearsed, too"
    case .noState(_, let other): "infra apply \(other)"
    case .noOutput(_, let other, let output, let known):
      Spelling.nearest(to: output, among: known).map { "did you mean '\($0)'?" }
        ?? "declare Output(\"\(output)\", …) in \(other), and apply it first"
    case .secretOutput: "keep the secret in the cloud's secret store, and refer to it by its identifier"
    case .moved: "plan again, and review what follows from it"
    }
  }

  private static func text(_ value: Value?) -> String {
    guard let value else { return "(none)" }
    return (value.plainText ?? JSON.canonicalText(value, symbols: .tagged)).abridged(to: 120)
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(20).joined(separator: ", ") + (names.count > 20 ? " and \(names.count - 20) more" : "")
  }
}
