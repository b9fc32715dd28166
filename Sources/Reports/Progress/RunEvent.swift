public import Applier
public import InfraModel
public import Release
public import StateStore

/// Something that happens in a run, for programs that follow it: a line of JSON each.
public enum RunEvent: Sendable {
  /// A run begins, or a rollback that a gate led to.
  case began(RunRecord)
  case gate(GateEvent)
  case step(ApplyEvent.Kind)
  /// A notification was not delivered.
  case notificationFailed(Diagnostic)
  case ended(RunRecord)
  /// So many lines were not written, as their reader was too slow.
  case leftOut(Int)

  public static let formatVersion = 1

  /// Its line; `nil` for what is shown to people only.
  /// - Parameter time: Seconds since 1970.
  public func document(at time: Double) -> Value? {
    guard let (name, members) = parts else { return nil }
    return .object(
      members.merging([
        "formatVersion": .integer(Int64(Self.formatVersion)), "event": .string(name), "time": .number(time),
      ]) { $1 })
  }

  private var parts: (name: String, members: [String: Value])? {
    switch self {
    case .began(let run): ("runBegan", Self.members(of: run))
    case .ended(let run):
      (
        "runEnded",
        Self.members(of: run).merging(
          [
            "result": .string(run.result.rawValue), "seconds": .number(run.ended - run.started),
            "changes": .object(
              Dictionary(run.changes.map { ($0.key.rawValue, .integer(Int64($0.value))) }, uniquingKeysWith: { $1 })),
            "failures": .list(run.failures.map(\.document)),
          ]) { $1 }
      )
    case .notificationFailed(let diagnostic): ("notificationFailed", ["message": .string(diagnostic.message)])
    case .leftOut(let count): ("leftOut", ["count": .integer(Int64(count))])
    case .gate(let event): Self.parts(of: event)
    case .step(let event): Self.parts(of: event)
    }
  }

  private static func members(of run: RunRecord) -> [String: Value] {
    Value.compact([
      "environment": .string(run.environment.name), "command": .string(run.command), "who": .string(run.who),
      "host": .string(run.host), "commit": run.commit.map(Value.string), "branch": run.branch.map(Value.string),
      "plan": run.planDigest.map(Value.string), "gates": .integer(Int64(run.gateCount)),
      "rollsBackTo": run.rollsBackTo.map(Value.number), "serial": .integer(Int64(run.serial)),
    ]).object ?? [:]
  }

  private static func parts(of event: GateEvent) -> (String, [String: Value])? {
    switch event {
    case .began(let gate, let index, let count):
      (
        "gateBegan",
        Value.compact([
          "gate": .integer(Int64(index)), "gates": .integer(Int64(count)), "kind": .string(gate.kind.name),
          "subject": gate.kind.subject.map(Value.string),
        ]).object ?? [:]
      )
    case .ended(let outcome): ("gateEnded", outcome.document.object ?? [:])
    case .asked, .progressed: nil
    }
  }

  private static func parts(of event: ApplyEvent.Kind) -> (String, [String: Value])? {
    func step(_ address: Address, _ kind: PlanStep.Kind, _ more: [String: Value] = [:]) -> [String: Value] {
      more.merging(["address": .string(address.path), "action": .string(kind.action.rawValue)]) { $1 }
    }
    switch event {
    case .started(let address, let kind): return ("stepBegan", step(address, kind))
    case .finished(let address, let kind, let seconds):
      return ("stepEnded", step(address, kind, ["seconds": .number(seconds)]))
    case .failed(let address, let kind, let error, let seconds):
      return (
        "stepFailed",
        step(address, kind, ["seconds": .number(seconds), "message": .string(error.message)])
      )
    case .skipped(let address, let kind, let other):
      return ("stepSkipped", step(address, kind, ["because": .string(other.path)]))
    case .recovered, .begins, .progress, .called, .interrupted, .leaving, .saved, .ended: return nil
    }
  }
}
