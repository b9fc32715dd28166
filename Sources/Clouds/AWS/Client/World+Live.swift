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
    run: { command in await runCommand(command) },
    writeFile: { path, bytes in replaceFile(path, bytes) })

  /// Written beside it, flushed, and renamed, so that nobody sees half of it.
  private static func replaceFile(_ path: String, _ bytes: [UInt8]) -> Bool {
    let part = "\(path).\(getpid()).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset) }
      if count <= 0, errno != EINTR { break }
      offset += max(count, 0)
    }
    let isWritten = offset == bytes.count && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, rename(part, path) == 0 else {
      unlink(part)
      return false
    }
    return true
  }

  /// A file's bytes, at most one more than are taken for any file: some files never end.
  private static func readWholeFile(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while bytes.count <= largestFile {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
