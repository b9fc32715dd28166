internal import Glibc

/// Lines to the standard output, each as soon as it is there: whoever waits for a long run sees how it goes.
enum StandardOutput {
  static func line(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      start += count
    }
  }
}
