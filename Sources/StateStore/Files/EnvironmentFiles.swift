internal import InfraModel
internal import SystemPackage
internal import World

/// Where one environment's files are, and what can be done with a file as a whole.
///
///     state/finally/dev.json             the state of the last save
///     state/finally/dev.journal          what was done since, and what is open
///     state/finally/dev.journal.next     the journal of a save under way
///     state/finally/dev.lock             locked by who holds the lease, and says who
///     state/finally/dev.history.jsonl    a line a run
///     state/finally/dev.serials/         the newest 20 saved states, the lease's fence, the lock of a write,
///                                        the journal's mark, damaged files set aside
///     state/finally/dev.plans/           saved plans by their digests, folders with what they need, and what was
///                                        applied last
struct EnvironmentFiles: Sendable {
  let fileSystem: FileSystem
  let environment: EnvironmentName
  /// The key of digests that states may be bound to.
  let digestSecret: DigestSecret?
  /// The store's own folder.
  let root: FilePath
  let folder: FilePath
  let state: FilePath
  let journal: FilePath
  let nextJournal: FilePath
  let lock: FilePath
  let history: FilePath
  let serials: FilePath
  let plans: FilePath
  let fence: FilePath
  let writeLock: FilePath
  let mark: FilePath

  /// Refuses names that would lead out of `root` or meet another environment's files.
  init(
    root: FilePath, environment: EnvironmentName, fileSystem: FileSystem, digestSecret: DigestSecret? = nil
  ) throws(StoreError) {
    guard environment.isStorable(butNot: { Self.isOwn($0) }) else { throw .invalidName(environment) }
    self.fileSystem = fileSystem
    self.environment = environment
    self.digestSecret = digestSecret
    self.root = root
    let path = root.appending(environment.name).string
    folder = FilePath(path).removingLastComponent()
    state = FilePath(path + Self.stateSuffix)
    journal = FilePath(path + ".journal")
    nextJournal = FilePath(path + ".journal.next")
    lock = FilePath(path + ".lock")
    history = FilePath(path + ".history.jsonl")
    serials = FilePath(path + Self.serialsSuffix)
    plans = FilePath(path + Self.plansSuffix)
    fence = FilePath(path + Self.serialsSuffix + "/fence")
    mark = FilePath(path + Self.serialsSuffix + "/journal.mark")
    writeLock = FilePath(path + Self.serialsSuffix + "/write.lock")
  }

  /// Where a saved state is kept.
  func serial(_ number: Int) -> FilePath { serials.appending("\(number)\(Self.stateSuffix)") }

  /// The most bytes of a file that is read: a hundred times a state of thousands of resources.
  static let mostBytes = 1 << 30

  /// Where a saved plan is kept.
  func plan(_ digest: String) -> FilePath { plans.appending(digest + StoredPlans.suffix) }

  /// Where what was applied is kept.
  func graph(_ digest: String) -> FilePath { plans.appending(digest + StoredPlans.graphSuffix) }

  /// The folder with what a plan needs beside it.
  func planFiles(_ digest: String) -> FilePath { plans.appending(digest + StoredPlans.filesSuffix) }

  /// The folder with a plan's approvals.
  func approvals(_ digest: String) -> FilePath { plans.appending(digest + StoredPlans.approvalsSuffix) }

  static let serialsSuffix = ".serials"
  static let plansSuffix = ".plans"

  /// Whether a folder of this name belongs to an environment, and has none in it.
  static func isOwn(_ name: some StringProtocol) -> Bool {
    name.hasSuffix(serialsSuffix) || name.hasSuffix(plansSuffix)
  }

  static let stateSuffix = ".json"

}

extension EnvironmentFiles {
  /// Runs one file operation; what fails says what was being done to which file.
  func perform<Result>(
    _ action: String, _ path: FilePath, _ work: () throws(Errno) -> Result
  ) throws(StoreError) -> Result {
    do throws(Errno) { return try work() } catch { throw StoreError(error, action, path) }
  }

  /// Opens a file for some work and closes it.
  func withFile<Result>(
    _ path: FilePath, _ purpose: FileSystem.Purpose, _ work: (FileDescriptor) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let file = try perform("open", path) { () throws(Errno) in try fileSystem.open(path, purpose) }
    let result: Result
    do throws(StoreError) { result = try work(file) } catch {
      // The first failure is the one to report.
      _ = try? fileSystem.close(file)
      throw error
    }
    try perform("close", path) { () throws(Errno) in try fileSystem.close(file) }
    return result
  }

  func stamp(_ path: FilePath) throws(StoreError) -> FileSystem.Stamp? {
    try perform("examine", path) { () throws(Errno) in try fileSystem.stamp(path) }
  }

  /// A file's content; `nil` if there is none.
  func read(_ path: FilePath) throws(StoreError) -> [UInt8]? {
    let file: FileDescriptor
    do throws(Errno) { file = try fileSystem.open(path, .reading) } catch .noSuchFileOrDirectory {
      return nil
    } catch { throw StoreError(error, "open", path) }
    defer { _ = try? fileSystem.close(file) }
    return try perform("read", path) { () throws(Errno) in try fileSystem.read(file, Self.mostBytes) }
  }

  /// Writes a new file and returns once its content is on disk. Its name may still be lost in a crash.
  func write(_ bytes: [UInt8], to path: FilePath) throws(StoreError) {
    do throws(FileFailure) { try Files(fileSystem).write(bytes, to: path.string) } catch { throw StoreError(error) }
  }

  /// Puts new content in a file's place: whoever looks sees all of the old or all of the new, after a crash too.
  func replace(_ path: FilePath, with bytes: [UInt8]) throws(StoreError) {
    let new = FilePath(path.string + ".new")
    try write(bytes, to: new)
    try move(new, to: path)
  }

  /// Renames, and returns once that is on disk.
  func move(_ old: FilePath, to new: FilePath) throws(StoreError) {
    try perform("rename", old) { () throws(Errno) in try fileSystem.rename(old, new) }
    try synchronizeFolder(of: new)
  }

  /// Removes a file that may be missing, and returns once that is on disk.
  func remove(_ path: FilePath) throws(StoreError) {
    do throws(FileFailure) {
      guard try Files(fileSystem).removeFile(path.string) else { return }
    } catch { throw StoreError(error) }
    try synchronizeFolder(of: path)
  }

  func synchronizeFolder(of path: FilePath) throws(StoreError) {
    do throws(FileFailure) { try Files(fileSystem).flushFolder(of: path.string) } catch { throw StoreError(error) }
  }

  /// The names in a folder; none if it is missing.
  func list(_ path: FilePath) throws(StoreError) -> [String] {
    do throws(Errno) { return try fileSystem.list(path) } catch .noSuchFileOrDirectory { return [] } catch {
      throw StoreError(error, "list", path)
    }
  }

  /// Makes a folder and those above it, for this user alone. Below the store's own folder none may be a link: what is
  /// written there would land elsewhere.
  func makeFolder(_ path: FilePath) throws(StoreError) {
    guard !path.isEmpty else { return }
    let found = try stamp(path)
    let isOurs = path != root && path.starts(with: root)
    if isOurs || found == nil { try makeFolder(path.removingLastComponent()) }
    if let found {
      guard isOurs else { return }
      if found.isLink { throw StoreError(.tooManySymbolicLinkLevels, "open", path) }
      if found.isFolder, found.isShared {
        try perform("restrict", path) { () throws(Errno) in try fileSystem.makePrivate(path) }
      }
      return
    }
    do throws(Errno) { try fileSystem.makeFolder(path) } catch .fileExists { return } catch {
      throw StoreError(error, "make", path)
    }
    try synchronizeFolder(of: path)
  }
}

extension StoreError {
  init(_ errno: Errno, _ action: String, _ path: FilePath) {
    self.init(FileFailure(action: action, path: path.string, errno: errno.rawValue))
  }

  init(_ failure: FileFailure) {
    self =
      switch Errno(rawValue: failure.errno) {
      case .noSpace, .diskQuotaExceeded: .diskFull(failure)
      case .readOnlyFileSystem: .readOnly(failure)
      case .permissionDenied, .notPermitted: .permission(failure)
      case .tooManySymbolicLinkLevels: .link(failure)
      default: .io(failure)
      }
  }
}
