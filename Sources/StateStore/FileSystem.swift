package import SystemPackage

/// The file operations that a store is made of; tests put failing ones in their place.
///
/// Every operation that changes something is one closure call, so that a test can stop a run before each of them.
/// Files are opened and examined as what bears their name: a symbolic link is never followed, and opening one fails.
/// What is made is its owner's alone.
public struct FileSystem: Sendable {
  /// What a file is opened for.
  package enum Purpose: Hashable, Sendable {
    case reading
    /// Reading and writing what is there; made if missing.
    case updating
    /// Writing anew; made if missing, emptied if there.
    case replacing
    /// A folder, to synchronise it.
    case folder
  }

  /// What tells one file from another, and one content from the next.
  package struct Stamp: Hashable, Sendable {
    package var device: UInt64
    package var inode: UInt64
    package var size: Int64
    package var modifiedSeconds: Int
    package var modifiedNanoseconds: Int
    package var isFolder: Bool
    package var isLink: Bool
    /// Whether others than the owner have a right to it.
    package var isShared: Bool

    /// Whether both are the same file, whatever is in it.
    package func isSameFile(as other: Stamp) -> Bool { device == other.device && inode == other.inode }
  }

  package var open: @Sendable (FilePath, Purpose) throws(Errno) -> FileDescriptor
  package var close: @Sendable (FileDescriptor) throws(Errno) -> Void
  /// The whole content.
  package var read: @Sendable (FileDescriptor) throws(Errno) -> [UInt8]
  /// Writes all the bytes at an offset.
  package var write: @Sendable (FileDescriptor, [UInt8], _ offset: Int64) throws(Errno) -> Void
  package var resize: @Sendable (FileDescriptor, Int64) throws(Errno) -> Void
  /// Returns once the content is on disk.
  package var synchronize: @Sendable (FileDescriptor) throws(Errno) -> Void
  /// Takes the exclusive lock that ends with the descriptor; `false` if somebody has it.
  package var lock: @Sendable (FileDescriptor) throws(Errno) -> Bool
  /// Gives the lock back, though a process that is just being started may still share the descriptor.
  package var unlock: @Sendable (FileDescriptor) throws(Errno) -> Void
  /// Sets the time of the last change to now.
  package var touch: @Sendable (FileDescriptor) throws(Errno) -> Void
  package var stampOfOpen: @Sendable (FileDescriptor) throws(Errno) -> Stamp
  /// `nil` if there is no such file.
  package var stamp: @Sendable (FilePath) throws(Errno) -> Stamp?
  package var rename: @Sendable (FilePath, FilePath) throws(Errno) -> Void
  package var remove: @Sendable (FilePath) throws(Errno) -> Void
  package var makeFolder: @Sendable (FilePath) throws(Errno) -> Void
  /// Takes a folder from all but its owner.
  package var makePrivate: @Sendable (FilePath) throws(Errno) -> Void
  /// The names in a folder, unsorted.
  package var list: @Sendable (FilePath) throws(Errno) -> [String]

  package init(
    open: @escaping @Sendable (FilePath, Purpose) throws(Errno) -> FileDescriptor,
    close: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    read: @escaping @Sendable (FileDescriptor) throws(Errno) -> [UInt8],
    write: @escaping @Sendable (FileDescriptor, [UInt8], _ offset: Int64) throws(Errno) -> Void,
    resize: @escaping @Sendable (FileDescriptor, Int64) throws(Errno) -> Void,
    synchronize: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    lock: @escaping @Sendable (FileDescriptor) throws(Errno) -> Bool,
    unlock: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    touch: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    stampOfOpen: @escaping @Sendable (FileDescriptor) throws(Errno) -> Stamp,
    stamp: @escaping @Sendable (FilePath) throws(Errno) -> Stamp?,
    rename: @escaping @Sendable (FilePath, FilePath) throws(Errno) -> Void,
    remove: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    makeFolder: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    makePrivate: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    list: @escaping @Sendable (FilePath) throws(Errno) -> [String]
  ) {
    self.open = open
    self.close = close
    self.read = read
    self.write = write
    self.resize = resize
    self.synchronize = synchronize
    self.lock = lock
    self.unlock = unlock
    self.touch = touch
    self.stampOfOpen = stampOfOpen
    self.stamp = stamp
    self.rename = rename
    self.remove = remove
    self.makeFolder = makeFolder
    self.makePrivate = makePrivate
    self.list = list
  }
}
