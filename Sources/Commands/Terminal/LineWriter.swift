internal import Dispatch
internal import Synchronization

/// Writes to a descriptor on a thread of its own, so that nobody waits for a slow reader.
///
/// What is handed over is written in its order. While a reader keeps the writer waiting, at most ``limit`` bytes are
/// kept; what comes beyond them is left out, and how many pieces that were is written in their place.
final class LineWriter: Sendable {
  private struct Waiting {
    var bytes: [UInt8] = []
    var leftOut = 0
    var isWriting = false
  }

  /// The most bytes that wait.
  static let limit = 1 << 18

  private let waiting = Mutex(Waiting())
  private let queue = DispatchQueue(label: "infra.lines")
  private let write: @Sendable ([UInt8]) -> Void
  private let leftOut: @Sendable (Int) -> [UInt8]

  /// - Parameters:
  ///   - write: writes bytes; may take as long as it likes.
  ///   - leftOut: what is written in the place of pieces that were left out.
  init(
    _ write: @escaping @Sendable ([UInt8]) -> Void,
    leftOut: @escaping @Sendable (Int) -> [UInt8] = { Array("\n… \($0) left out, the terminal was too slow\n".utf8) }
  ) {
    self.write = write
    self.leftOut = leftOut
  }

  /// Hands bytes over; returns at once.
  func put(_ bytes: [UInt8]) {
    let starts = waiting.withLock { waiting in
      guard waiting.bytes.count + bytes.count <= Self.limit else {
        waiting.leftOut += 1
        return false
      }
      waiting.bytes += bytes
      defer { waiting.isWriting = true }
      return !waiting.isWriting
    }
    if starts { queue.async { self.drain() } }
  }

  /// Hands bytes over that are of no use later: they are left out if anything waits.
  /// - Returns: whether they are written.
  @discardableResult
  func putIfIdle(_ bytes: [UInt8]) -> Bool {
    guard waiting.withLock({ !$0.isWriting }) else { return false }
    put(bytes)
    return true
  }

  /// Returns once everything that was handed over is written.
  func flush() async {
    await withCheckedContinuation { continuation in queue.async { continuation.resume() } }
  }

  private func drain() {
    while true {
      let next: [UInt8]? = waiting.withLock { waiting in
        guard !waiting.bytes.isEmpty || waiting.leftOut > 0 else {
          waiting.isWriting = false
          return nil
        }
        var bytes = waiting.bytes
        if waiting.leftOut > 0 { bytes += leftOut(waiting.leftOut) }
        waiting.bytes = []
        waiting.leftOut = 0
        return bytes
      }
      guard let next else { return }
      write(next)
    }
  }
}
