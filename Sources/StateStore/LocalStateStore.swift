public import InfraModel
internal import SystemPackage
public import World

/// A store in a folder of JSON files; ``EnvironmentFiles`` draws which.
public struct LocalStateStore: StateStore {
  private let root: FilePath
  private let fileSystem: FileSystem
  private let digestSecret: DigestSecret?
  private let terms: LeaseTerms
  private let worker = FileWorker()

  /// A store below `folder` (`state`), which is made when something is first written.
  /// - Parameter digestSecret: The key of digests that states may be bound to.
  public init(
    folder: String, digestSecret: DigestSecret? = nil, fileSystem: FileSystem = .live, terms: LeaseTerms = .standard()
  ) {
    root = FilePath(folder)
    self.digestSecret = digestSecret
    self.terms = terms
    self.fileSystem = fileSystem
  }

  public func load(_ environment: EnvironmentName) async throws(StoreError) -> State? {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in try files.snapshot().current }
  }

  public func acquire(_ environment: EnvironmentName, holder: LeaseHolder) async throws(StoreError) -> any Lease {
    let files = try files(environment)
    let terms = terms
    for _ in 0..<20 {
      do throws(StoreError) {
        let lock = try await worker.run { () throws(StoreError) in try LeaseLock(files, holder: holder, terms: terms) }
        return LocalLease(files, lock: lock, terms: terms)
      } catch .locked(_, nil) {
        // Whoever has just got it is about to write down who it is.
        do { try await terms.clock.sleep(0.02) } catch { break }
      }
    }
    throw .locked(environment: environment, nil)
  }

  public func journal(_ environment: EnvironmentName, lease: any Lease) async throws(StoreError) -> Journal {
    let journal = try local(lease, environment).journal
    try await journal.open()
    try await journal.requireState()
    return journal
  }

  public func history(_ environment: EnvironmentName) async throws(StoreError) -> [RunRecord] {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      let lines = try files.readHistory()
      let isOpen = lines.last?.result == .running
      return RunRecord.history(lines, heldFence: isOpen ? try LeaseLock.heldFence(in: files) : nil)
    }
  }

  public func environments() async throws(StoreError) -> [EnvironmentName] {
    let root = root
    let fileSystem = fileSystem
    return try await worker.run { () throws(StoreError) in
      var found: [String] = []
      try Self.collect(below: root, prefix: "", fileSystem, into: &found)
      return found.sorted().map { EnvironmentName($0) }
    }
  }

  public func serials(_ environment: EnvironmentName) async throws(StoreError) -> [Int] {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      var good: [Int] = []
      for number in try files.keptNumbers() where try files.readSerial(number) != nil { good.append(number) }
      return good
    }
  }

  public func restore(
    _ environment: EnvironmentName, serial: Int, lease: any Lease
  ) async throws(StoreError) -> RestoredState {
    try await local(lease, environment).journal.restore(serial)
  }

  private func files(_ environment: EnvironmentName) throws(StoreError) -> EnvironmentFiles {
    try EnvironmentFiles(
      root: root, environment: environment, fileSystem: fileSystem, digestSecret: digestSecret)
  }

  private func local(_ lease: any Lease, _ environment: EnvironmentName) throws(StoreError) -> LocalLease {
    guard let lease = lease as? LocalLease, lease.journal.files.environment == environment else {
      throw .leaseLost(environment: environment)
    }
    return lease
  }

  private static func collect(
    below folder: FilePath, prefix: String, _ fileSystem: FileSystem, into found: inout [String]
  ) throws(StoreError) {
    let names: [String]
    do throws(Errno) { names = try fileSystem.list(folder) } catch .noSuchFileOrDirectory { return } catch {
      throw StoreError(error, "list", folder)
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder.appending(name)
      let stamp: FileSystem.Stamp?
      do throws(Errno) { stamp = try fileSystem.stamp(path) } catch { throw StoreError(error, "examine", path) }
      if stamp?.isFolder == true {
        guard !name.hasSuffix(EnvironmentFiles.serialsSuffix) else { continue }
        try collect(below: path, prefix: prefix + name + "/", fileSystem, into: &found)
      } else if name.hasSuffix(EnvironmentFiles.stateSuffix) {
        found.append(prefix + name.dropLast(EnvironmentFiles.stateSuffix.count))
      }
    }
  }
}
