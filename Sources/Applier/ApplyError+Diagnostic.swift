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
          .addressTaken, "another resource of the state stands at \(address) already", address: address,
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
          .unansweredOperation, "what an interrupted run did to \(address) cannot be found out: \(error.message)",
          address: address, fix: "run the command again")
      ]
    case .store(let error): return [error.diagnostic]
    }
  }
}

extension ApplyError.Question {
  var diagnostic: Diagnostic {
    Diagnostic(
      .ambiguousCreate, "an interrupted run may have created \(address), and it cannot be told which of these it is",
      address: address, notes: candidates.map { .init("\(type) \($0)") },
      fix: "say which one it is, or that it is none of them")
  }
}
