import Synchronization
import SystemPackage
internal import World

@testable import StateStore

/// Files that fail: after a number of changes (a process that died there), or wherever a test says so.
final class FailingFileSystem: Sendable {
  /// One change, as the tests name it (`write finally/dev.journal`).
  struct Change: Hashable, Sendable {
    var action: String
    var file: String
  }

  enum Fault: Sendable {
    /// Nothing happens.
    case error(Errno)
    /// Half of the bytes are written first.
    case half(Errno)
  }

  private struct Record {
    var changes: [Change] = []
    var paths: [Int32: String] = [:]
  }

  private let record = Mutex(Record())
  private let fault: @Sendable (Int, Change) -> Fault?

  /// `fault` decides for the change of a number, from 0.
  init(_ fault: @escaping @Sendable (Int, Change) -> Fault?) { self.fault = fault }

  /// Every change so far.
  var changes: [Change] { record.withLock { $0.changes } }

  private func check(_ action: String, _ file: String) -> Fault? {
    record.withLock { record in
      let change = Change(action: action, file: file)
      defer { record.changes.append(change) }
      return fault(record.changes.count, change)
    }
  }

  private func path(_ file: FileDescriptor) -> String { record.withLock { $0.paths[file.rawValue] ?? "" } }

  private func change<Result>(
    _ action: String, _ file: String, _ work: () throws(Errno) -> Result
  ) throws(Errno) -> Result {
    switch check(action, file) {
    case .error(let errno), .half(let errno): throw errno
    case nil: return try work()
    }
  }

  var fileSystem: FileSystem {
    let live = FileSystem.unflushed
    var system = live
    system.open = { [self] (path, purpose) throws(Errno) in
      let file =
        switch purpose {
        case .reading, .input, .regular, .folder: try live.open(path, purpose)
        case .updating, .replacing, .creating, .extending:
          try change("open", path.string) { () throws(Errno) in try live.open(path, purpose) }
        }
      record.withLock { $0.paths[file.rawValue] = path.string }
      return file
    }
    system.write = { [self] (file, bytes, offset) throws(Errno) in
      switch check("write", path(file)) {
      case .error(let errno): throw errno
      case .half(let errno):
        try live.write(file, Array(bytes.prefix(bytes.count / 2)), offset)
        throw errno
      case nil: try live.write(file, bytes, offset)
      }
    }
    system.resize = { [self] (file, size) throws(Errno) in
      try change("resize", path(file)) { () throws(Errno) in try live.resize(file, size) }
    }
    system.synchronize = { [self] (file) throws(Errno) in
      try change("synchronize", path(file)) { () throws(Errno) in try live.synchronize(file) }
    }
    system.rename = { [self] (old, new) throws(Errno) in
      try change("rename", new.string) { () throws(Errno) in try live.rename(old, new) }
    }
    system.remove = { [self] (path) throws(Errno) in
      try change("remove", path.string) { () throws(Errno) in try live.remove(path) }
    }
    system.makeFolder = { [self] (path) throws(Errno) in
      try change("makeFolder", path.string) { () throws(Errno) in try live.makeFolder(path) }
    }
    return system
  }
}
