internal import Applier
package import InfraModel
internal import Planner
internal import Release
internal import Reports
package import StateStore

/// What a rollback applies again.
package struct RollbackTarget: Sendable {
  /// The run that had applied it.
  package let run: RunRecord
  /// The digest of its graph.
  package let digest: String

  /// - Parameters:
  ///   - choice: The number of a version (1 is the newest), or the beginning of a commit or of a graph's digest; the
  ///     newest version that is not what runs where nothing is named, or what an unfinished rollback led to.
  ///   - history: All runs, newest last.
  ///   - current: The digest of what was applied last.
  init(
    _ choice: String?, in history: [RunRecord], from current: String?, of environment: EnvironmentName
  ) throws(CommandFailure) {
    let versions = RunRecord.versions(history)
    let found: RunRecord?
    if let choice {
      if let number = Int(choice), choice.utf8.count <= 2 {
        found = versions.indices.contains(number - 1) ? versions[number - 1] : nil
      } else {
        found =
          choice.utf8.count < 4
          ? nil : versions.first { $0.commit?.hasPrefix(choice) == true || $0.graphDigest?.hasPrefix(choice) == true }
      }
    } else if let last = history.begun.last, let begun = last.rollsBackTo, last.result != .succeeded {
      found = versions.first { $0.started == begun }
    } else {
      found = versions.first { $0.graphDigest != current }
    }
    guard let run = found, let digest = run.graphDigest else {
      throw .nothingToRollBackTo(environment, choice, hasVersions: !versions.isEmpty)
    }
    self.run = run
    self.digest = digest
  }
}

extension [RunRecord] {
  /// The last run that was to bring something about.
  var applied: RunRecord? { last { $0.graphDigest != nil && $0.command != "destroy" } }
}

extension RunRecord {
  /// The most versions that are kept and listed.
  package static let keptVersions = 10

  /// How far back is looked for versions: in a bucket each run is an object.
  static let remembered = 50

  /// What was applied with success, newest first: each declaration once, and none from before a destroy.
  package static func versions(_ history: [RunRecord]) -> [RunRecord] {
    var found: [RunRecord] = []
    var seen: Set<String> = []
    for run in history.reversed() {
      if run.command == "destroy", run.result == .succeeded { break }
      guard run.result == .succeeded, let digest = run.graphDigest, seen.insert(digest).inserted else { continue }
      found.append(run)
      if found.count == keptVersions { break }
    }
    return found
  }
}

extension Workspace {
  /// The versions of an environment that can be rolled back to, newest first, and what was applied last.
  package func versions(of environment: EnvironmentName) async throws -> (versions: [RunRecord], current: String?) {
    let history = try await history(of: environment)
    return (RunRecord.versions(history), history.applied?.graphDigest)
  }

  /// The graph of a version, as it is kept.
  /// - Parameter choice: As ``RollbackTarget`` takes it.
  package func graph(of environment: EnvironmentName, version choice: String?) async throws -> [UInt8] {
    let history = try await history(of: environment)
    let target = try RollbackTarget(choice, in: history, from: history.applied?.graphDigest, of: environment)
    return JSON.pretty(try await graph(of: target, environment).document, symbols: .tagged)
  }

  /// The graph that a rollback applies.
  func graph(of target: RollbackTarget, _ environment: EnvironmentName) async throws -> Graph {
    let store = try await store()
    let bytes: [UInt8]?
    do throws(StoreError) { bytes = try await store.graph(target.digest, of: environment) } catch {
      throw error.failure
    }
    guard let bytes else { throw CommandFailure.nothingToRollBackTo(environment, nil, hasVersions: false) }
    let name = "the graph \(target.digest.prefix(10))"
    let document: Value
    do throws(JSON.SyntaxError) { document = try JSON.parse(bytes, symbols: .tagged) } catch {
      throw CommandFailure.badDocument(name, "graph", error.description)
    }
    let graph = try graph(of: document, name)
    // Anyone who can write to the store can store any graph under any name.
    guard graph.environment == environment, graph.digest == target.digest else {
      throw CommandFailure.badDocument(name, "graph", "it is another one's")
    }
    return graph
  }
}

extension CommandFailure {
  static func nothingToRollBackTo(
    _ environment: EnvironmentName, _ choice: String?, hasVersions: Bool
  ) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .nothingToRollBackTo,
        choice.map { "\(environment) has no version '\($0)' to roll back to" }
          ?? "\(environment) has no earlier version to roll back to",
        fix: hasVersions
          ? "infra rollback \(environment) --list" : "check out the commit, and infra apply \(environment)"))
  }

  static func notRolledBack(
    _ environment: EnvironmentName, _ losses: [WayBack.Loss], _ plan: Plan, _ target: RollbackTarget
  ) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .notRolledBack, "\(environment) is not rolled back by itself: the way back may lose data",
        notes: notes(losses, plan),
        fix: "infra rollback \(environment) --to \(target.digest.prefix(10)) shows the way back, and asks"))
  }

  /// What the version held is nowhere any more: a rollback would bring something back that only looks like it.
  /// - Parameter fix: The command line that was given.
  static func dataIsGone(
    _ environment: EnvironmentName, _ losses: [WayBack.Loss], _ plan: Plan, fix: String
  ) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .notRolledBack,
        "\(environment) is not rolled back: \(Count.of(losses.count, "resource")) that held data in that version"
          + " \(losses.count == 1 ? "is" : "are") gone, and would come back empty",
        notes: notes(losses, plan),
        fix: "restore the data first, or to make them again without it: \(fix) --without-data"))
  }

  private static func notes(_ losses: [WayBack.Loss], _ plan: Plan) -> [Diagnostic.Note] {
    let positions = plan.positions
    return losses.prefix(10).map { loss in
      let what = loss.kind == .gone ? "is gone, with \(loss.what)" : "would be lost: \(loss.what)"
      return Diagnostic.Note("\(loss.address): \(what)", at: positions[loss.address])
    }
  }

  static func unsavedRollback(_ plan: Plan, _ target: RollbackTarget) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .approvalOfUnsaved,
        "the rollback of \(plan.environment) requires approvals, and only a saved plan can be approved",
        fix: "infra rollback \(plan.environment) --to \(target.digest.prefix(10)) --graph-out before.json, then "
          + "infra plan \(plan.environment) --graph before.json --out plan.json"))
  }
}
