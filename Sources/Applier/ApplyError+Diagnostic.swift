public import InfraModel
import Provider
import StateStore

extension ApplyError {
  /// The error as it is shown, with what to do; ``ApplyError/ambiguous(_:)`` gives one for each question.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .cycle(let addresses):
      let path = (addresses + addresses.prefix(1)).map(\.path).joined(separator: " → ")
      return [Diagnostic(.applyCycle, "changes wait for each other: \(path)", address: addresses.first)]
    case .addressTaken(let address):
      return [
        Diagnostic(
          .addressTaken, "the state already has another resource at \(address)", address: address,
          fix: "rename one of them, or delete it in an apply of its own")
      ]
    case .mismatches(let mismatches): return mismatches.map(\.diagnostic)
    case .withoutSteps:
      return [
        Diagnostic(
          .planWithoutSteps, "the plan was saved by an earlier infra, whose plans have no steps", fix: "plan again")
      ]
    case .account(let error):
      return [Diagnostic(.accountUnknown, "the account of the credentials is not known: \(error.message)")]
    case .unresolvedOperations(let addresses):
      return [
        Diagnostic(
          .openOperations,
          "an earlier run left operations open: " + addresses.map(\.path).joined(separator: ", "),
          address: addresses.first, fix: "run the command again without a saved plan")
      ]
    case .ambiguous(let questions): return questions.map(\.diagnostic)
    case .unanswered(let address, let error):
      return [
        Diagnostic(
          .unansweredOperation, "cannot determine what the interrupted run did to \(address): \(error.message)",
          address: address, fix: "run the command again")
      ]
    case .store(let error): return [error.diagnostic]
    }
  }
}

extension ApplyError.Question {
  var diagnostic: Diagnostic {
    Diagnostic(
      .ambiguousCreate, "an interrupted run may have created \(address), and any of these could be it",
      address: address, notes: candidates.map { .init("\(type) \($0)") },
      fix: "name the right one, or answer that it is none of them")
  }
}
