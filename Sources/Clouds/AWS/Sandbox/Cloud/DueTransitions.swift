/// What is to happen, the earliest first: a binary heap.
struct DueTransitions: Sendable {
  private var heap: [(at: Double, key: RecordKey)] = []

  mutating func push(at time: Double, _ key: RecordKey) {
    guard time < Pace.never else { return }
    heap.append((time, key))
    var child = heap.count - 1
    while child > 0, heap[(child - 1) / 2].at > heap[child].at {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the earliest, if it is due by a time.
  mutating func pop(before time: Double) -> (Double, RecordKey)? {
    guard let first = heap.first, first.at <= time else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].at < heap[least].at {
        least = child
      }
      if least == parent { break }
      heap.swapAt(parent, least)
      parent = least
    }
    return (first.at, first.key)
  }
}
