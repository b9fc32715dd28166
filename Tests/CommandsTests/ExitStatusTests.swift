import Applier
import Explanations
import InfraModel
import Provider
import StateStore
import TestFiles
import Testing

@testable import Commands
@testable import UseCases

/// Not the one of Testing.
private typealias Status = Explanations.ExitStatus

@Suite("Exit codes")
struct ExitStatusTests {
  @Test("Exit codes are those that the documentation shows")
  func documented() throws {
    let path = "docs/exit-codes.md"
    let table = Status.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
    let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("|---") }) + 1
    let end = lines[start...].firstIndex { !$0.hasPrefix("| ") } ?? lines.endIndex
    let expected = (lines[..<start] + table.map { $0[...] } + lines[end...]).joined(separator: "\n")
    try Golden.expect(expected, path)
  }

  @Test(
    "Exit codes follow from what is wrong with a state",
    arguments: [
      (StoreError.locked(environment: "finally/dev", nil), Status.locked),
      (.newerFormat(file: "dev.json", found: 2, known: 1), .stateDamaged),
      (.anotherEnvironment(file: "dev.json", found: "a/b", expected: "finally/dev"), .stateDamaged),
      (.invalidName("../dev"), .usage),
      (.leaseLost(environment: "finally/dev"), .failed),
    ])
  fileprivate func stores(_ error: StoreError, _ status: Status) {
    #expect(error.failure.status == status)
    #expect(error.failure.diagnostics == [error.diagnostic])
  }

  private static let lost = StoreError.leaseLost(environment: "a/b")
  private static let made = ApplyResult.Done(address: "x", kind: .create, seconds: 1)
  private static let unrecorded = ApplyResult.Failure(address: "y", kind: .create, error: .journal)

  @Test("The exit code of a run whose records could not be written says whether anything was changed")
  func unwritten() {
    let state = State(environment: "a/b", region: "r", lineage: "l", digestKey: "k")
    func status(
      done: [ApplyResult.Done] = [], calls: Int = 0, _ error: StoreError? = Self.lost, isInterrupted: Bool = false
    ) -> Status? {
      ApplyResult(
        state: state, done: done, failed: [Self.unrecorded], isInterrupted: isInterrupted, storeError: error,
        calls: calls
      ).failureStatus
    }
    #expect(status() == .failed)
    #expect(status(done: [Self.made], calls: 1) == .failedInPart)
    // It was sent, and what came of it is not recorded.
    #expect(status(calls: 1) == .failedInPart)
    #expect(status(calls: 1, nil) == .failed)
    #expect(status(done: [Self.made], nil) == .failedInPart)
    #expect(status(done: [Self.made], isInterrupted: true) == .interrupted)
    #expect(ApplyResult(state: state, done: [Self.made]).failureStatus == nil)
  }

  @Test(
    "Exit codes follow from what the cloud says",
    arguments: [
      (ProviderError.Kind.unreachable, Status.cloudUnavailable), (.credentials, .cloudUnavailable),
      (.notUnderstood, .cloudUnavailable), (.cancelled, .interrupted), (.invalid, .failed), (.quotaExceeded, .failed),
    ])
  fileprivate func clouds(_ kind: ProviderError.Kind, _ status: Status) {
    #expect(ProviderError(kind, "no").failure.status == status)
  }

  @Test(
    "Exit codes follow from what a plan no longer agrees with, whoever noticed it",
    arguments: [
      (PlanMismatch.otherEnvironment(plan: "a/b", state: "a/c"), Status.stalePlan), (.otherLineage("a/b"), .stalePlan),
      (.stale(plan: 3, state: 4), .stalePlan), (.otherAccount(plan: "1", found: "2"), .cloudUnavailable),
    ])
  fileprivate func mismatches(_ mismatch: PlanMismatch, _ status: Status) {
    let failure = ApplyError.mismatches([mismatch]).failure("infra apply a/b")
    #expect(failure.status == status)
    #expect(failure.diagnostics == [mismatch.diagnostic])
    #expect(Diagnostics([mismatch.diagnostic]).failure.status == status)
  }

  @Test(
    "Exit codes follow from diagnostics, the one that says most first",
    arguments: [
      ([DiagnosticCode.unknownProperty, .protected], Status.deletionsNotAllowed), ([.planOfOtherSerial], .stalePlan),
      ([.editedPlan], .stateDamaged), ([.duplicateName, .unknownProperty], .invalidDeclaration),
      ([.unknownEnvironment], .usage), ([.stateNotJSON], .stateDamaged),
      ([.costIncomplete, .overBudget], .tooExpensive),
      ([.costIncomplete], .costUnknown),
    ])
  fileprivate func diagnostics(_ codes: [DiagnosticCode], _ status: Status) {
    #expect(Diagnostics(codes.map { Diagnostic($0, "no") }).failure.status == status)
  }
}

@Suite("What somebody may have meant")
struct SpellingTests {
  @Test(
    "A mistyped name is answered with the nearest one that is known",
    arguments: [
      ("finally/dve", "finally/dev"), ("finaly/production", "finally/production"), ("FINALLY/DEV", "finally/dev"),
      ("money-flow/dev", nil),
    ])
  func nearest(_ text: String, _ meant: String?) {
    #expect(Spelling.nearest(to: text, among: ["finally/dev", "finally/staging", "finally/production"]) == meant)
  }
}
