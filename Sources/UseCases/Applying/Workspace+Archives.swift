internal import Applier
internal import Digests
internal import Evaluation
package import InfraModel
internal import Planner
internal import Provider

extension Workspace {
  /// The archives that an apply of a plan sends and that this machine does not have as they were planned: told before
  /// anything is sent.
  func unsendable(in plan: Plan) async -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (archive, change) in plan.sentArchives {
      if case .failure(let problem) = await stored(archive) { found.append(problem.diagnostic(archive, change)) }
    }
    return found
  }

  /// What a saved plan needs beside it, by name: the archives that its apply sends, their files stored.
  package func files(of plan: Plan) async throws(CommandFailure) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var size: Int64 = 0
    for (archive, change) in plan.sentArchives where files[PlanFiles.name(of: archive)] == nil {
      switch await stored(archive) {
      case .failure(let problem): throw CommandFailure(problem.diagnostic(archive, change))
      case .success(let bytes):
        files[PlanFiles.name(of: archive)] = bytes
        size += Int64(bytes.count)
      }
      if size > PlanFiles.mostBytes { throw .tooManyPlanFiles(change.position) }
    }
    return files
  }

  /// An archive with its files stored, as it was planned: that of the saved plan, or else of the project's folder.
  private func stored(_ archive: ArchiveReference) async -> Result<[UInt8], ArchiveProblem> {
    let name = PlanFiles.name(of: archive)
    if let planFiles {
      do {
        if let bytes = try await planFiles.read(name) {
          return Digest.sha256(bytes) == archive.digest
            ? .success(bytes) : .failure(.unreadable("\(planFiles.place(name)) was changed since the plan was saved"))
        }
      } catch {
        let reason = (error as? CommandFailure)?.diagnostics.first?.message
        return .failure(.unreadable(reason ?? "\(planFiles.place(name)) cannot be read"))
      }
    }
    switch await ProjectArchive.store(archive, in: settings.project) {
    case .failure(let failure): return .failure(.unreadable(failure.reason))
    case .success(let bytes): return Digest.sha256(bytes) == archive.digest ? .success(bytes) : .failure(.changed)
    }
  }

  /// An archive as it is sent.
  func packed(_ archive: ArchiveReference) async -> Result<PackedArchive, ArchiveProblem> {
    switch await stored(archive) {
    case .failure(let problem): .failure(problem)
    case .success(let bytes): await ProjectArchive.pack(bytes, as: archive).mapError { .unreadable($0.reason) }
    }
  }
}

extension ArchiveProblem {
  fileprivate func diagnostic(_ archive: ArchiveReference, _ change: Change) -> Diagnostic {
    OperationError.archive(path: archive.path, self).diagnostic(at: change.address, change.position)
  }
}

extension Plan {
  /// The archives that carrying it out sends, each with its change.
  fileprivate var sentArchives: [(ArchiveReference, Change)] {
    let nodes = graph.resources.byAddress
    return changes.flatMap { change in change.sentArchives(of: nodes[change.address]).map { ($0, change) } }
  }
}

extension Change {
  /// The archives in the properties that carrying it out sends.
  fileprivate func sentArchives(of node: ResourceNode?) -> [ArchiveReference] {
    guard let node else { return [] }
    switch action {
    case .create, .replace: return node.properties.values.flatMap(\.archives)
    case .update, .adopt:
      return Set(properties.map(\.path.property)).sorted().compactMap { node.properties[$0] }.flatMap(\.archives)
    case .none, .delete, .move, .forget: return []
    }
  }
}

extension CommandFailure {
  fileprivate static func tooManyPlanFiles(_ position: SourcePosition?) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .archiveTooLarge, "the folders that this plan sends have more than \(PlanFiles.mostBytes >> 20) MB, unpacked",
        at: position, fix: "save plans of parts of it (--only), or apply without saving one"))
  }
}
