public import InfraModel
internal import SystemPackage
public import World

/// A store in a folder of JSON files; ``EnvironmentFiles`` draws which.
public struct LocalStateStore: StateStore {
  private let root: FilePath
  private let fileSystem: FileSystem
  private let digestSecret: DigestSecret?
  private let terms: LeaseTerms
  let worker = FileWorker()

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

  public var place: StatePlace { .folder(root.string) }
  public var isDistant: Bool { false }

  public func load(_ environment: EnvironmentName) async throws(StoreError) -> State? {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in try files.snapshot().current }
  }

  public func acquire(
    _ environment: EnvironmentName, holder: LeaseHolder, patience: Patience
  ) async throws(StoreError) -> any Lease {
    let files = try files(environment)
    let terms = terms
    let began = terms.clock.elapsed()
    var looks = 0
    var told: LeaseHolder?
    while true {
      do throws(StoreError) {
        let lock = try await worker.run { () throws(StoreError) in
          try LeaseLock(files, holder: holder, terms: terms, seizes: patience.seizes)
        }
        return LocalLease(files, lock: lock, terms: terms)
      } catch .locked(let environment, let other) {
        looks += 1
        // Whoever has just got it is about to write down who it is.
        let isBeingWritten = other == nil && looks < 20
        guard isBeingWritten || terms.clock.elapsed() - began < patience.seconds else {
          throw .locked(environment: environment, other)
        }
        if let other, other != told { patience.waits(other) }
        told = other ?? told
        do { try await terms.clock.sleep(isBeingWritten ? 0.02 : Self.pause) } catch {
          throw .locked(environment: environment, other)
        }
      }
    }
  }

  /// Seconds between two looks at a lease that somebody holds.
  private static let pause = 0.5

  public func holder(of environment: EnvironmentName) async throws(StoreError) -> LeaseHolder? {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      try LeaseLock.heldFence(in: files) == nil ? nil : try LeaseLock.holder(in: files)
    }
  }

  public func journal(_ environment: EnvironmentName, lease: any Lease) async throws(StoreError) -> any Journal {
    let journal = try local(lease, environment).journal
    try await journal.open()
    try await journal.requireState()
    return journal
  }

  public func history(_ environment: EnvironmentName, newest: Int?) async throws(StoreError) -> [RunRecord] {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      let lines = try files.readHistory()
      let isOpen = lines.last?.result == .running
      let runs = RunRecord.history(lines, heldFence: isOpen ? try LeaseLock.heldFence(in: files) : nil)
      return newest.map { runs.suffix($0) } ?? runs
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
    _ environment: EnvironmentName, serial: Int, leavingOut: @escaping @Sendable (State) -> [ResourceRecord],
    lease: any Lease
  ) async throws(StoreError) -> RestoredState {
    try await local(lease, environment).journal.restore(serial, leavingOut: leavingOut)
  }

  public func contents(
    _ environment: EnvironmentName, lease: any Lease
  ) async throws(StoreError) -> StoredContents? {
    let journal = try local(lease, environment).journal
    try await journal.open()
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      let snapshot = try files.snapshot()
      guard let state = snapshot.current else { return nil }
      var serials: [State] = []
      for number in try files.keptNumbers() where number != state.serial {
        if let state = try files.readSerial(number) { serials.append(state) }
      }
      return StoredContents(
        state: state, open: OpenOperations(snapshot.journal.entries).carried, serials: serials,
        history: try files.readHistory())
    }
  }

  public func install(_ contents: StoredContents, lease: any Lease) async throws(StoreError) {
    try await local(lease, contents.state.environment).journal.install(contents)
  }

  public func leaveSignpost(
    _ environment: EnvironmentName, to place: StatePlace, lease: any Lease
  ) async throws(StoreError) {
    try await local(lease, environment).journal.leaveSignpost(to: place)
  }

  public func keep(
    plan: [UInt8], files beside: [String: [UInt8]], digest: String, of environment: EnvironmentName
  ) async throws(StoreError) {
    let files = try files(environment)
    try await worker.run { () throws(StoreError) in
      let path = files.plan(digest)
      guard try files.stamp(path) == nil else { return }
      try files.makeFolder(files.plans)
      if !beside.isEmpty { try files.makeFolder(files.planFiles(digest)) }
      for (name, bytes) in beside.sorted(by: { $0.key < $1.key }) {
        try files.replace(files.planFiles(digest).appending(name), with: bytes)
      }
      try files.replace(path, with: plan)
    }
  }

  public func plan(_ digest: String, of environment: EnvironmentName) async throws(StoreError) -> [UInt8] {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      let digest = try StoredPlans.find(digest, among: try files.list(files.plans), of: environment)
      guard let bytes = try files.read(files.plan(digest)) else {
        throw .noPlan(environment: environment, digest: digest, candidates: [])
      }
      return bytes
    }
  }

  public func planFile(
    _ name: String, of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) -> [UInt8]? {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in try files.read(files.planFiles(digest).appending(name)) }
  }

  func files(_ environment: EnvironmentName) throws(StoreError) -> EnvironmentFiles {
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
        guard !EnvironmentFiles.isOwn(name) else { continue }
        try collect(below: path, prefix: prefix + name + "/", fileSystem, into: &found)
      } else if name.hasSuffix(EnvironmentFiles.stateSuffix) {
        found.append(prefix + name.dropLast(EnvironmentFiles.stateSuffix.count))
      }
    }
  }
}
