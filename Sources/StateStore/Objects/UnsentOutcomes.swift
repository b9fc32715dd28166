internal import InfraModel
internal import World

/// Outcomes of calls that a run could not store because the store was unreachable. They are kept on its machine until
/// the next run there stores them; a run on another machine determines them by asking the cloud.
struct UnsentOutcomes: Sendable {
  let files: Files
  /// Of this store; `nil` where nothing is kept.
  let folder: String?
  let environment: EnvironmentName
  private let worker = FileWorker()

  init(_ files: Files, folder: String?, environment: EnvironmentName) {
    self.files = files
    self.folder = folder
    self.environment = environment
  }

  private func path(_ lineage: String) -> String? {
    folder.map { folder in
      "\(folder)/\(environment.name.split(separator: "/").joined(separator: "."))-\(lineage.filter(\.isHexDigit)).journal"
    }
  }

  /// Replaces the kept outcomes.
  /// - Returns: `false` where nothing is kept on this machine.
  func write(
    _ entries: [JournalEntry], _ lineage: String, follows serial: Int, _ objects: EnvironmentObjects
  ) async throws(StoreError) -> Bool {
    guard let folder, let path = path(lineage) else { return false }
    let header = JournalHeader(environment: environment, lineage: lineage, follows: serial)
    let text = JournalText.whole(header, entries)
    let bytes = try await objects.cipher?.seal(text, of: path, named: path) ?? text
    let files = files
    try await worker.run { () throws(StoreError) in
      do throws(FileFailure) {
        try files.makeFolder(folder)
        try files.replace(path, with: bytes)
      } catch { throw StoreError(error) }
    }
    return true
  }

  /// What is kept for a lineage; nothing where nothing is, or where it cannot be read: then the cloud is asked.
  func read(_ lineage: String, _ objects: EnvironmentObjects) async throws(StoreError) -> [JournalEntry] {
    guard let path = path(lineage) else { return [] }
    let files = files
    let found = try await worker.run { () throws(StoreError) -> [UInt8]? in
      try? files.readRegular(path, limit: EnvironmentFiles.mostBytes)
    }
    guard let found else { return [] }
    let text = try await objects.cipher?.open(found, of: path, named: path) ?? found
    let content = JournalText.read(text)
    guard content.header?.lineage == lineage, content.header?.environment == environment else { return [] }
    return content.entries
  }

  func remove(_ lineage: String) async throws(StoreError) {
    guard let path = path(lineage) else { return }
    let files = files
    try await worker.run { () throws(StoreError) in
      do throws(FileFailure) { try files.removeFile(path) } catch { throw StoreError(error) }
    }
  }
}
