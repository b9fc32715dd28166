internal import Glibc

extension World {
  /// The machine itself.
  public static let live = World(
    variable: { name in getenv(name).map { String(cString: $0) } },
    readFile: { path in readWholeFile(path) },
    now: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    },
    random: { UInt64.random(in: .min ... .max) },
    sleep: { duration in try await Task.sleep(for: duration) },
    run: { command in await runCommand(command) })

  private static func readWholeFile(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }
}
