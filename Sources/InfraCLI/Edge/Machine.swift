internal import Glibc

/// Everything outside of the process that commands look at: passed in, so that they can be run without it.
struct Machine: Sendable {
  /// The process's environment variables.
  var variables: [String: String]
  /// The person and machine that history and leases name.
  var user: String
  var host: String
  var processID: Int
  /// Seconds since 1970.
  var now: @Sendable () -> Double

  /// Seconds of a clock that never goes back.
  static let elapsed: @Sendable () -> Double = {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func live() -> Machine {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    var name = [CChar](repeating: 0, count: 256)
    let host =
      gethostname(&name, 255) == 0
      ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : "unknown"
    return Machine(
      variables: variables, user: variables["USER"] ?? variables["LOGNAME"] ?? Self.name(of: getuid()),
      host: host, processID: Int(getpid()),
      now: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      })
  }

  /// The name that the system knows a user by.
  private static func name(of user: uid_t) -> String {
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid \(user)" }
    return String(cString: name)
  }
}
