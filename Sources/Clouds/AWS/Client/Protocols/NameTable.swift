/// The names that a structure's members have on the wire, found by their bytes.
///
/// Elements of one shape mostly have their members in one order: what followed a name the last time is tried first.
struct NameTable: ~Copyable {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var places: [Range<Int>] = []
  /// The name that came behind each one the last time, and behind the start.
  private var followers: [Int]

  init(_ names: [String]) {
    bytes = .allocate(capacity: names.reduce(0) { $0 + $1.utf8.count })
    var end = 0
    for name in names {
      let start = end
      for byte in name.utf8 {
        bytes.initializeElement(at: end, to: byte)
        end += 1
      }
      places.append(start..<end)
    }
    followers = names.indices.map { $0 + 1 < names.count ? $0 + 1 : 0 } + [0]
  }

  deinit { bytes.deallocate() }

  /// Stands for the name before the first one.
  var start: Int { places.count }

  /// The first name that is equal, by its place in the list.
  /// - Parameter previous: The place of the name before it, or ``start``.
  mutating func place(of name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int? {
    if places.isEmpty { return nil }
    let guess = followers[previous]
    if isEqual(guess, name) { return guess }
    for place in places.indices where isEqual(place, name) {
      followers[previous] = place
      return place
    }
    return nil
  }

  @inline(__always)
  private func isEqual(_ place: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let own = places[place]
    guard own.count == name.count else { return false }
    for offset in 0..<name.count where bytes[own.lowerBound + offset] != name[offset] { return false }
    return true
  }
}
