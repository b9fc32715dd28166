internal import Glibc
internal import HTTP
internal import SystemPackage

extension World {
  /// The machine itself.
  public static let live: World = {
    let variables = variablesOfProcess()
    return World(
      clock: .live, random: .live, files: .live, variables: variables, processes: .live, console: .live,
      network: CurlTransport(), user: .live(variables))
  }()

  private static func variablesOfProcess() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    return variables
  }
}

extension WorldClock {
  /// The machine's.
  public static let live = WorldClock(
    // Includes the time that the machine is suspended.
    now: { seconds(of: CLOCK_REALTIME) }, elapsed: { seconds(of: CLOCK_BOOTTIME) },
    sleep: { try await Task.sleep(for: .seconds($0)) })

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension User {
  /// Who runs this process: what the variables say, or the system's name for the user.
  fileprivate static func live(_ variables: [String: String]) -> User {
    var name = [CChar](repeating: 0, count: 256)
    let host =
      gethostname(&name, 255) == 0
      ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : "unknown"
    return User(name: variables["USER"] ?? variables["LOGNAME"] ?? systemName(of: getuid()), host: host)
  }

  private static func systemName(of user: uid_t) -> String {
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid \(user)" }
    return String(cString: name)
  }
}

extension Console {
  /// The process's own streams.
  public static let live = Console(
    writeOutput: { write($0, to: STDOUT_FILENO) }, writeError: { write($0, to: STDERR_FILENO) },
    descriptor: { number in
      let flags = number > STDIN_FILENO ? fcntl(number, F_GETFL) : -1
      guard flags >= 0, flags & O_ACCMODE != O_RDONLY else { return nil }
      return { write($0, to: number) }
    },
    // A lease is renewed while a person thinks.
    readLine: { await OwnThread.run("infra.input") { Swift.readLine(strippingNewline: true) } },
    readInput: { (limit) async throws(FileFailure) in
      do throws(Errno) {
        return try await OwnThread.run("infra.input") { () throws(Errno) in
          try FileSystem.readOn(FileDescriptor(rawValue: STDIN_FILENO), limit)
        }
      } catch {
        throw FileFailure(action: "read", path: "standard input", errno: error.rawValue)
      }
    },
    isInputTerminal: isatty(STDIN_FILENO) == 1, isOutputTerminal: isatty(STDOUT_FILENO) == 1,
    isErrorTerminal: isatty(STDERR_FILENO) == 1, size: { sizeOfTerminal() })

  /// Writes all bytes; an error is that of a closed pipe, whose reader wanted no more.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      offset += count
    }
  }

  private static func sizeOfTerminal() -> Size? {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 {
      if size.ws_col > 0 { return Size(columns: Int(size.ws_col), rows: Int(size.ws_row)) }
    }
    return nil
  }
}
