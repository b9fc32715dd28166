internal import CProcess

/// All that a program and what it starts may touch. Files that are not named here do not exist for it, it has no
/// network, sees no other process, and can change no rights, owners or times of files.
///
/// Landlock, seccomp and namespaces; see `docs/evaluating.md` for what each of them takes away, and for kernels that lack
/// one.
public struct Confinement: Hashable, Sendable {
  /// Folders and files that it may read.
  public var readable: [String]
  /// Folders and files that it may read and run.
  public var executable: [String]
  /// Folders and files in which it may do everything but run something.
  public var writable: [String]
  /// Whether it may start processes of its own.
  public var mayStartProcesses: Bool

  public init(
    readable: [String] = [], executable: [String] = [], writable: [String] = [], mayStartProcesses: Bool = false
  ) {
    self.readable = readable
    self.executable = executable
    self.writable = writable
    self.mayStartProcesses = mayStartProcesses
  }

  /// What every program needs that is linked to the system's libraries.
  public static let system = Confinement(
    readable: ["/etc/ld.so.cache", "/dev/null", "/dev/urandom", "/dev/zero"],
    executable: ["/lib", "/lib64", "/usr/lib", "/usr/lib64"])

  public func adding(_ other: Confinement) -> Confinement {
    Confinement(
      readable: readable + other.readable, executable: executable + other.executable,
      writable: writable + other.writable, mayStartProcesses: mayStartProcesses || other.mayStartProcesses)
  }

  /// A part that a kernel can have.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case files, calls, processes

    /// What it is for, and where it comes from.
    public var words: String {
      switch self {
      case .files: "files outside of its own cannot be read or written (Landlock, Linux 5.13)"
      case .calls: "no sockets, no signals, no rights of files (seccomp)"
      case .processes: "network, users and processes of its own (namespaces)"
      }
    }

    /// Whether somebody's code is confined without it. Without namespaces, system calls are what keeps it from networks
    /// and other processes.
    public var isEssential: Bool { self != .processes }

    fileprivate var bit: CInt {
      switch self {
      case .files: CInt(INFRA_CONFINES_FILES)
      case .calls: CInt(INFRA_CONFINES_CALLS)
      case .processes: CInt(INFRA_CONFINES_PROCESSES)
      }
    }
  }

  /// The parts that this machine's kernel, or who set it up, does not have.
  public static func missing() -> [Part] {
    let present = infra_process_confinement()
    return Part.allCases.filter { present & $0.bit == 0 }
  }
}
