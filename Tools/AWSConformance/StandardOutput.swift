import Glibc

/// Whole lines to the standard output, at once.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress.map { $0 + start }, bytes.count - start) }
      guard count > 0 else { exit(1) }
      start += count
    }
  }
}
