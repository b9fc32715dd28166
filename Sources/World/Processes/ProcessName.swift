internal import Glibc

/// A process among all that ever ran: its machine's boot, its namespace, its number, and when it began.
///
/// The number alone is used again, and is another process's in another container; with the others it is not. Source:
/// proc(5), `/proc/sys/kernel/random/boot_id`, `/proc/PID/stat` (field 22, `starttime`), namespaces(7).
public struct ProcessName: Hashable, Sendable {
  public var text: String

  public init(_ text: String) { self.text = text }

  /// This process; `nil` where the system does not say.
  public static func current() -> ProcessName? { name(of: Int(getpid())) }

  /// Whether it has ended for sure. What runs on another machine, or in another namespace, cannot be known.
  public var hasEnded: Bool {
    let parts = text.split(separator: " ")
    guard parts.count == 4, let number = Int(parts[2]), let current = ProcessName.current() else { return false }
    guard current.text.split(separator: " ").prefix(2).elementsEqual(parts.prefix(2)) else { return false }
    return ProcessName.name(of: number) != self
  }

  private static func name(of number: Int) -> ProcessName? {
    guard let boot = line(of: "/proc/sys/kernel/random/boot_id"), let space = link("/proc/self/ns/pid"),
      let status = line(of: "/proc/\(number)/stat"), let end = status.lastIndex(of: ")")
    else { return nil }
    // Behind the name in parentheses, which may hold spaces, stand the third field and those after it.
    let fields = status[status.index(after: end)...].split(separator: " ")
    guard fields.count > 19, fields[0] != "Z" else { return nil }
    return ProcessName("\(boot) \(space) \(number) \(fields[19])")
  }

  private static func line(of path: String) -> String? {
    guard let bytes = try? Files.live.read(path, limit: 4096) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func link(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 256)
    let count = readlink(path, &bytes, bytes.count - 1)
    return count > 0 ? String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }
}
