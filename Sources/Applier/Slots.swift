import Synchronization

/// How many operations may be at work at once, where others wait for their records meanwhile.
///
/// A record takes tens of milliseconds if the states are in a bucket. An operation that waits for its record releases
/// its slot, and acquires one again before it calls the cloud: records are written in batches, and the number of
/// concurrent calls stays the same.
final class Slots: Sendable {
  private struct Taken {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// The first of those that wait; those before it have been served.
    var next = 0
  }

  private let taken: Mutex<Taken>

  /// - Parameter count: at least 1.
  init(_ count: Int) { taken = Mutex(Taken(free: max(1, count))) }

  /// Waits for a slot; in the order of asking.
  func take() async {
    await withCheckedContinuation { continuation in
      let isFree = taken.withLock { taken in
        guard taken.free == 0 else {
          taken.free -= 1
          return true
        }
        taken.waiting.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  func give() {
    let next: CheckedContinuation<Void, Never>? = taken.withLock { taken in
      guard taken.next < taken.waiting.count else {
        taken.free += 1
        return nil
      }
      taken.next += 1
      let continuation = taken.waiting[taken.next - 1]
      if taken.next > 64, taken.next * 2 > taken.waiting.count {
        taken.waiting.removeFirst(taken.next)
        taken.next = 0
      }
      return continuation
    }
    next?.resume()
  }
}
