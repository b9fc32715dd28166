package import SystemPackage

/// The operations that files are worked with; tests put failing ones, or files in memory, in their place.
///
/// Every operation that changes something is one closure call, so that a test can stop a run before each of them.
/// Files are opened and examined as what bears their name: a symbolic link is never followed, and opening one fails.
/// What is made is its owner's alone, unless it is said to be shared.
public struct FileSystem: Sendable {
  /// What a file is opened for.
  package enum Purpose: Hashable, Sendable {
    case reading
    /// Reading what a person named: links are followed, and a pipe is waited for.
    case input
    /// Reading what a link may lead to, without waiting for whoever writes a pipe.
    case regular
    /// Reading and writing what is there; made if missing.
    case updating
    /// Writing anew; made if missing, emptied if there.
    case replacing
    /// Writing a file that must not be there yet, and that others may read as the process's mask says.
    case creating
    /// Writing behind what is there, by the rights that it has.
    case extending
    /// A folder, to synchronize it.
    case folder
  }

  /// What tells one file from another, and one content from the next.
  public struct Stamp: Hashable, Sendable {
    /// What bears a name.
    public enum Kind: Hashable, Sendable { case file, folder, link, other }

    public var device: UInt64
    public var inode: UInt64
    public var size: Int64
    /// Nanoseconds since 1970 of the last change of its content.
    public var modified: Int64
    /// Nanoseconds since 1970 of the last change of anything about it.
    public var changed: Int64
    public var kind: Kind
    /// Whether others than the owner have a right to it.
    public var isShared: Bool
    /// Whether it belongs to the user that the process runs as.
    public var isOwn: Bool

    public var isFolder: Bool { kind == .folder }
    public var isLink: Bool { kind == .link }
    /// Whole seconds of ``modified``.
    package var modifiedSeconds: Int { Int(modified / 1_000_000_000) }

    public init(
      device: UInt64 = 0, inode: UInt64, size: Int64, modified: Int64, changed: Int64, kind: Kind,
      isShared: Bool = false, isOwn: Bool = true
    ) {
      self.device = device
      self.inode = inode
      self.size = size
      self.modified = modified
      self.changed = changed
      self.kind = kind
      self.isShared = isShared
      self.isOwn = isOwn
    }

    /// Whether both are the same file, whatever is in it.
    package func isSameFile(as other: Stamp) -> Bool { device == other.device && inode == other.inode }
  }

  package var open: @Sendable (FilePath, Purpose) throws(Errno) -> FileDescriptor
  package var close: @Sendable (FileDescriptor) throws(Errno) -> Void
  /// The whole content; `EFBIG` where it has more bytes than the limit.
  package var read: @Sendable (FileDescriptor, _ limit: Int) throws(Errno) -> [UInt8]
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
  /// Of what bears the name itself; `nil` if there is no such file.
  package var stamp: @Sendable (FilePath) throws(Errno) -> Stamp?
  /// Of what a link leads to; `nil` if there is no such file.
  package var stampOfTarget: @Sendable (FilePath) throws(Errno) -> Stamp?
  package var rename: @Sendable (FilePath, FilePath) throws(Errno) -> Void
  package var remove: @Sendable (FilePath) throws(Errno) -> Void
  package var makeFolder: @Sendable (FilePath) throws(Errno) -> Void
  /// Makes a folder that others may read as the process's mask says.
  package var makeSharedFolder: @Sendable (FilePath) throws(Errno) -> Void
  /// Takes a folder from all but its owner.
  package var makePrivate: @Sendable (FilePath) throws(Errno) -> Void
  /// The names in a folder, unsorted.
  package var list: @Sendable (FilePath) throws(Errno) -> [String]
  /// Removes what bears a name, a folder with everything in it, and follows no link.
  package var removeTree: @Sendable (FilePath) throws(FileFailure) -> Void
  /// Opens a file by the names on the way from a folder, none of which may be a link, without waiting for a pipe.
  package var openBelow: @Sendable (_ folder: FilePath, _ names: [String]) throws(Errno) -> FileDescriptor
  /// Where an open file really lies, whatever name it was opened by; `nil` if it lies nowhere.
  package var place: @Sendable (FileDescriptor) -> String?
  /// A path without links; `nil` if it leads nowhere.
  package var resolve: @Sendable (FilePath) -> String?
  /// Whether this process may execute a file.
  package var canExecute: @Sendable (FilePath) -> Bool
  /// Whether this process may read a file.
  package var canRead: @Sendable (FilePath) -> Bool

  package init(
    open: @escaping @Sendable (FilePath, Purpose) throws(Errno) -> FileDescriptor,
    close: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    read: @escaping @Sendable (FileDescriptor, _ limit: Int) throws(Errno) -> [UInt8],
    write: @escaping @Sendable (FileDescriptor, [UInt8], _ offset: Int64) throws(Errno) -> Void,
    resize: @escaping @Sendable (FileDescriptor, Int64) throws(Errno) -> Void,
    synchronize: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    lock: @escaping @Sendable (FileDescriptor) throws(Errno) -> Bool,
    unlock: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    touch: @escaping @Sendable (FileDescriptor) throws(Errno) -> Void,
    stampOfOpen: @escaping @Sendable (FileDescriptor) throws(Errno) -> Stamp,
    stamp: @escaping @Sendable (FilePath) throws(Errno) -> Stamp?,
    stampOfTarget: @escaping @Sendable (FilePath) throws(Errno) -> Stamp?,
    rename: @escaping @Sendable (FilePath, FilePath) throws(Errno) -> Void,
    remove: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    makeFolder: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    makeSharedFolder: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    makePrivate: @escaping @Sendable (FilePath) throws(Errno) -> Void,
    list: @escaping @Sendable (FilePath) throws(Errno) -> [String],
    removeTree: @escaping @Sendable (FilePath) throws(FileFailure) -> Void,
    openBelow: @escaping @Sendable (_ folder: FilePath, _ names: [String]) throws(Errno) -> FileDescriptor,
    place: @escaping @Sendable (FileDescriptor) -> String?,
    resolve: @escaping @Sendable (FilePath) -> String?,
    canExecute: @escaping @Sendable (FilePath) -> Bool,
    canRead: @escaping @Sendable (FilePath) -> Bool
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
    self.stampOfTarget = stampOfTarget
    self.rename = rename
    self.remove = remove
    self.makeFolder = makeFolder
    self.makeSharedFolder = makeSharedFolder
    self.makePrivate = makePrivate
    self.list = list
    self.removeTree = removeTree
    self.openBelow = openBelow
    self.place = place
    self.resolve = resolve
    self.canExecute = canExecute
    self.canRead = canRead
  }
}
