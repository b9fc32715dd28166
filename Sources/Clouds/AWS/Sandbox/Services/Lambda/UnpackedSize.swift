/// How many bytes the files of a ZIP archive have together, as its directory says.
///
/// Source: PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16.
struct UnpackedSize {
  let bytes: Int

  /// `nil` if it is not an archive.
  init?(of archive: [UInt8]) {
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= archive.count else { return nil }
      return (0..<count).reduce(0) { $0 | Int(archive[place + $1]) << (8 * $1) }
    }
    // The end of the directory is the last thing, but for a comment.
    let last = archive.count - 22
    guard last >= 0,
      let end = stride(from: last, through: max(0, last - 0xFFFF), by: -1).first(where: { number($0, 4) == 0x0605_4B50 }
      ),
      let entries = number(end + 10, 2), var place = number(end + 16, 4)
    else { return nil }
    var sum = 0
    for _ in 0..<entries {
      guard number(place, 4) == 0x0201_4B50, let size = number(place + 24, 4), let name = number(place + 28, 2),
        let extra = number(place + 30, 2), let comment = number(place + 32, 2)
      else { return nil }
      sum += size
      place += 46 + name + extra + comment
    }
    bytes = sum
  }
}
