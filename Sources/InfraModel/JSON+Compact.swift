extension JSON {
  /// A text without the blanks between its parts, and without one member of its outermost object.
  ///
  /// Of a text whose keys are sorted, as this project writes its documents, that is the canonical text of what is left:
  /// found without sorting and writing the values again. Of any other text it is another one.
  /// - Returns: `nil` where the text is cut short. Nothing else is checked.
  package static func compacted(_ text: [UInt8], leavingOut member: String) -> [UInt8]? {
    let name = Array("\"\(member)\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var depth = 0
    /// Where the member that is left out begins, once it was met.
    var start: Int?
    var place = 0
    while place < text.count {
      let byte = text[place]
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: break
      case UInt8(ascii: "\""):
        let begin = place
        place += 1
        while place < text.count, text[place] != UInt8(ascii: "\"") {
          place += text[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < text.count else { return nil }
        let isKey = depth == 1 && (result.last == UInt8(ascii: "{") || result.last == UInt8(ascii: ","))
        if isKey, start == nil, text[begin...place].elementsEqual(name) { start = result.count }
        result += text[begin...place]
      case UInt8(ascii: ",") where depth == 1 && start != nil:
        // The comma before it stays, or the brace.
        result.removeSubrange((start ?? 0)...)
        start = nil
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        result.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 1, let begin = start {
          result.removeSubrange(begin...)
          if result.last == UInt8(ascii: ",") { result.removeLast() }
          start = nil
        }
        depth -= 1
        result.append(byte)
      default: result.append(byte)
      }
      place += 1
    }
    return depth == 0 ? result : nil
  }
}
