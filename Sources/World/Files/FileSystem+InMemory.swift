internal import Glibc
internal import Synchronization
internal import SystemPackage

extension FileSystem {
  /// Files in memory, by their paths: what an isolated world has. Every folder exists, and a lock is always free.
  public static func inMemory(_ files: [String: [UInt8]] = [:]) -> FileSystem {
    let memory = MemoryFiles(files)
    return FileSystem(
      open: { (path, purpose) throws(Errno) in try memory.open(path.string, purpose) },
      close: { (file) throws(Errno) in memory.close(file) },
      read: { (file, limit) throws(Errno) in
        let bytes = try memory.content(file)
        guard bytes.count <= limit else { throw Errno(rawValue: EFBIG) }
        return bytes
      },
      write: { (file, bytes, offset) throws(Errno) in try memory.write(bytes, to: file, at: Int(offset)) },
      resize: { (file, size) throws(Errno) in try memory.resize(file, to: Int(size)) },
      synchronize: { (file) throws(Errno) in },
      lock: { (file) throws(Errno) in true },
      unlock: { (file) throws(Errno) in },
      touch: { (file) throws(Errno) in },
      stampOfOpen: { (file) throws(Errno) in try memory.stamp(file) },
      stamp: { (path) throws(Errno) in memory.stamp(path.string) },
      stampOfTarget: { (path) throws(Errno) in memory.stamp(path.string) },
      rename: { (old, new) throws(Errno) in try memory.rename(old.string, to: new.string) },
      remove: { (path) throws(Errno) in try memory.remove(path.string) },
      makeFolder: { (path) throws(Errno) in },
      makeSharedFolder: { (path) throws(Errno) in },
      makePrivate: { (path) throws(Errno) in },
      list: { (path) throws(Errno) in memory.names(in: path.string) },
      removeTree: { (path) throws(FileFailure) in memory.removeTree(path.string) },
      openBelow: { (folder, names) throws(Errno) in
        try memory.open(folder.string + "/" + names.joined(separator: "/"), .reading)
      },
      place: { memory.path($0) }, resolve: { $0.string }, canExecute: { memory.stamp($0.string)?.kind == .file },
      canRead: { memory.stamp($0.string)?.kind == .file })
  }
}

/// The content of ``FileSystem/inMemory(_:)``.
private final class MemoryFiles: Sendable {
  private struct Storage {
    var files: [String: [UInt8]]
    var open: [CInt: String] = [:]
    var last: CInt = 1000
  }

  private let storage: Mutex<Storage>

  init(_ files: [String: [UInt8]]) { storage = Mutex(Storage(files: files)) }

  func open(_ path: String, _ purpose: FileSystem.Purpose) throws(Errno) -> FileDescriptor {
    if purpose == .creating, stamp(path) != nil { throw .fileExists }
    let opened: FileDescriptor? = storage.withLock { storage in
      switch purpose {
      case .reading, .input, .regular, .extending: if storage.files[path] == nil { return nil }
      case .updating: storage.files[path, default: []] += []
      case .replacing, .creating: storage.files[path] = []
      case .folder: break
      }
      storage.last += 1
      storage.open[storage.last] = path
      return FileDescriptor(rawValue: storage.last)
    }
    guard let opened else { throw .noSuchFileOrDirectory }
    return opened
  }

  func close(_ file: FileDescriptor) { storage.withLock { _ = $0.open.removeValue(forKey: file.rawValue) } }

  func path(_ file: FileDescriptor) -> String? { storage.withLock { $0.open[file.rawValue] } }

  func content(_ file: FileDescriptor) throws(Errno) -> [UInt8] {
    guard let bytes = storage.withLock({ $0.files[$0.open[file.rawValue] ?? ""] }) else { throw .badFileDescriptor }
    return bytes
  }

  func write(_ bytes: [UInt8], to file: FileDescriptor, at offset: Int) throws(Errno) {
    var content = try content(file)
    if content.count < offset { content += [UInt8](repeating: 0, count: offset - content.count) }
    content.replaceSubrange(offset..<min(offset + bytes.count, content.count), with: bytes)
    put(content, in: file)
  }

  func resize(_ file: FileDescriptor, to size: Int) throws(Errno) {
    let content = try content(file)
    put(content.prefix(size) + [UInt8](repeating: 0, count: max(0, size - content.count)), in: file)
  }

  private func put(_ content: [UInt8], in file: FileDescriptor) {
    storage.withLock { storage in
      if let path = storage.open[file.rawValue] { storage.files[path] = content }
    }
  }

  func stamp(_ file: FileDescriptor) throws(Errno) -> FileSystem.Stamp {
    guard let path = path(file), let stamp = stamp(path) else { throw .badFileDescriptor }
    return stamp
  }

  func stamp(_ path: String) -> FileSystem.Stamp? {
    storage.withLock { storage in
      if let bytes = storage.files[path] {
        return FileSystem.Stamp(inode: 1, size: Int64(bytes.count), modified: 0, changed: 0, kind: .file)
      }
      let isFolder = storage.files.keys.contains { $0.hasPrefix(path + "/") }
      return isFolder ? FileSystem.Stamp(inode: 1, size: 0, modified: 0, changed: 0, kind: .folder) : nil
    }
  }

  func rename(_ old: String, to new: String) throws(Errno) {
    let isThere = storage.withLock { storage in
      guard let bytes = storage.files.removeValue(forKey: old) else { return false }
      storage.files[new] = bytes
      return true
    }
    if !isThere { throw .noSuchFileOrDirectory }
  }

  func remove(_ path: String) throws(Errno) {
    guard storage.withLock({ $0.files.removeValue(forKey: path) }) != nil else { throw .noSuchFileOrDirectory }
  }

  func removeTree(_ path: String) {
    storage.withLock { storage in
      storage.files = storage.files.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
    }
  }

  func names(in path: String) -> [String] {
    storage.withLock { storage in
      let inner = storage.files.keys.filter { $0.hasPrefix(path + "/") }.map { $0.dropFirst(path.count + 1) }
      return Set(inner.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
    }
  }
}
