/// The part of an object that a `Range` header asks for.
///
/// Source: RFC 9110, 14.1.2 and 14.2: what is not a range of bytes is passed over. S3 gives one range: several are
/// passed over, too.
enum ByteRange: Hashable {
  case whole
  case part(Range<Int>)
  /// None of the bytes are there.
  case unsatisfiable

  /// - Parameters:
  ///   - header: `bytes=0-99`, `bytes=100-`, `bytes=-5` for the last five.
  ///   - size: That of the object, in bytes.
  init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes=") else { return }
    let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return }
    switch (Int(ends[0]), Int(ends[1])) {
    case (nil, let count?) where ends[0].isEmpty:
      self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
    case (let start?, nil) where ends[1].isEmpty:
      self = start < size ? .part(start..<size) : .unsatisfiable
    case (let start?, let last?) where start <= last:
      self = start < size ? .part(start..<(min(last, size - 1) + 1)) : .unsatisfiable
    default: return
    }
  }
}
