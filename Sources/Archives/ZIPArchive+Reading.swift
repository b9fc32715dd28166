extension ZIPArchive {
  /// The entries of an archive as ``stored(_:)`` makes it; `nil` for any other.
  public static func entries(ofStored archive: [UInt8]) -> [Entry]? {
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= archive.count else { return nil }
      return (0..<count).reduce(0) { $0 | Int(archive[place + $1]) << (8 * $1) }
    }
    let end = archive.count - 22
    guard number(end, 4) == 0x0605_4B50, let count = number(end + 10, 2), var place = number(end + 16, 4)
    else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count {
      guard number(place, 4) == 0x0201_4B50, number(place + 10, 2) == 0, let size = number(place + 20, 4),
        let length = number(place + 28, 2), let rights = number(place + 38, 4), let offset = number(place + 42, 4)
      else { return nil }
      let start = offset + 30 + length
      guard place + 46 + length <= end, start + size <= archive.count else { return nil }
      let name = String(decoding: archive[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      entries.append(Entry(name, Array(archive[start..<(start + size)]), isExecutable: rights >> 16 & 0o100 != 0))
      place += 46 + length
    }
    return place == end ? entries : nil
  }
}
