internal import Digests
package import InfraModel

/// The first line of a journal: which saved state it follows.
package struct JournalHeader: Hashable, Sendable {
  /// The version that is written.
  package static let formatVersion = JournalText.migrations.newest
  package var environment: EnvironmentName
  package var lineage: String
  /// The serial of the state file that the entries come on top of.
  package var follows: Int
  /// The version that the journal's entries were written in; ``JournalText/read(_:)`` gives them in the newest.
  package var version: Int

  package init(
    environment: EnvironmentName, lineage: String, follows: Int, version: Int = JournalHeader.formatVersion
  ) {
    self.environment = environment
    self.lineage = lineage
    self.follows = follows
    self.version = version
  }
}

/// A journal as text, a line an entry:
///
///     {"after":96,"checksum":"0123456789abcdef","entry":{…},"n":3}
///
/// `n` counts the lines from 0, `checksum` is the start of the SHA-256 of the line without these 16 digits, and
/// `after` is the number of bytes that were on disk before the flush that wrote the line.
///
/// A crash can only spoil the flush that it cut short: a bad line is the torn end if nothing behind it was written by
/// a later flush (`after` beyond the bad line), and is ignored, since nobody was told that it is written. Otherwise
/// something else has damaged the journal, and that is an error.
package enum JournalText {
  /// What stands in a journal.
  package struct Content: Hashable, Sendable {
    /// `nil` for an empty journal.
    package var header: JournalHeader?
    package var entries: [JournalEntry] = []
    /// How many bytes are good; writing goes on there.
    var length = 0
    /// How many lines are good, the header's among them.
    var lines = 0
    /// The first line, from 1, that was damaged after it was on disk; everything readable behind it is in
    /// ``entries`` all the same.
    var damagedLine: Int?
    /// The format of a journal that a newer `infra` wrote.
    var newerFormat: Int?
  }

  // Each piece of a line has a fixed place, so that the checksum needs no second reading of the JSON.
  private static let checksumMark = Array(#","checksum":""#.utf8)
  private static let checksumLength = 16

  /// One line with its line feed.
  package static func line(_ body: Value, number: Int, after: Int) -> [UInt8] {
    let start = Array("{\"after\":\(after)".utf8) + checksumMark
    let end = Array(#"","entry":"#.utf8) + JSON.canonical(body, symbols: .tagged) + Array(",\"n\":\(number)}\n".utf8)
    return start + checksum(start + end) + end
  }

  /// A whole journal.
  static func whole(_ header: JournalHeader, _ entries: [JournalEntry]) -> [UInt8] {
    var text: [UInt8] = []
    for (number, body) in ([header.document] + entries.map(\.document)).enumerated() {
      text += line(body, number: number, after: 0)
    }
    return text
  }

  private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
    Array(Digest.sha256(bytes).utf8.prefix(checksumLength))
  }

  package static func read(_ bytes: [UInt8]) -> Content {
    var content = Content()
    var firstBad: (line: Int, offset: Int)?
    var offset = 0
    var number = 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A)
      let next = end.map { $0 + 1 } ?? bytes.count
      let version = content.header?.version ?? JournalHeader.formatVersion
      let line = end == nil ? nil : Line(Array(bytes[offset..<next]), version: version)
      if let line, firstBad != nil || line.number == number, line.body.isKnown(atStart: number == 0) {
        // Behind a bad line only what a later flush wrote proves that the bad one had been on disk.
        if let bad = firstBad, content.damagedLine == nil, line.after > bad.offset { content.damagedLine = bad.line }
        content.append(line.body)
        if firstBad == nil {
          content.length = next
          content.lines = number + 1
        }
      } else if firstBad == nil {
        firstBad = (number + 1, offset)
      }
      offset = next
      number += 1
    }
    guard content.damagedLine == nil, let firstBad else { return content }
    // Torn: what is readable behind the bad line was never acknowledged.
    return firstBad.offset == 0 ? Content() : read(Array(bytes[..<firstBad.offset]))
  }
}

extension JournalText {
  /// What a line says.
  fileprivate enum Body {
    case header(JournalHeader)
    case newer(Int)
    case entry(JournalEntry)

    func isKnown(atStart: Bool) -> Bool {
      switch self {
      case .header, .newer: atStart
      case .entry: !atStart
      }
    }
  }

  /// A line whose checksum is right.
  fileprivate struct Line {
    var number: Int
    var after: Int
    var body: Body

    /// - Parameter version: the version of the journal's entries.
    init?(_ bytes: [UInt8], version: Int) {
      let start = Array(#"{"after":"#.utf8)
      guard bytes.starts(with: start) else { return nil }
      let digits = bytes[start.count...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let sumStart = digits.endIndex + checksumMark.count
      let sumEnd = sumStart + checksumLength
      guard bytes.count > sumEnd, bytes[digits.endIndex..<sumStart].elementsEqual(checksumMark),
        bytes[sumStart..<sumEnd].elementsEqual(checksum(Array(bytes[..<sumStart] + bytes[sumEnd...]))),
        let value = (try? JSON.parse(bytes, symbols: .tagged)) ?? nil,
        let after = value["after"]?.integer, let number = value["n"]?.integer, let entry = value["entry"],
        let body = Body(entry, version: version)
      else { return nil }
      self.after = Int(after)
      self.number = Int(number)
      self.body = body
    }
  }
}

extension JournalText.Body {
  fileprivate init?(_ document: Value, version: Int) {
    // A line with a right checksum and an unknown form is damage to its reader.
    if document["kind"]?.string == "opened" {
      switch Result(catching: { () throws(DocumentError) in try JournalHeader(document: document) }) {
      case .success(let header): self = .header(header)
      case .failure(let error):
        guard case .newerFormat(let found, _) = error.problem else { return nil }
        self = .newer(found)
      }
    } else if case .object(let members) = document,
      let newest = try? JournalText.migrations.migrate(members, from: version),
      let entry = try? JournalEntry(document: .object(newest))
    {
      self = .entry(entry)
    } else {
      return nil
    }
  }
}

extension JournalText.Content {
  fileprivate mutating func append(_ body: JournalText.Body) {
    switch body {
    case .header(let header): self.header = header
    case .newer(let version): newerFormat = version
    case .entry(let entry): entries.append(entry)
    }
  }
}

extension JournalHeader: DocumentPart {
  package var document: Value {
    [
      "kind": "opened",
      "formatVersion": .integer(Int64(version)),
      "environment": .string(environment.name),
      "lineage": .string(lineage),
      "follows": .integer(Int64(follows)),
    ]
  }

  package init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    let version = try reader.formatVersion(known: Self.formatVersion)
    self.init(
      environment: EnvironmentName(try reader.string("environment")), lineage: try reader.string("lineage"),
      follows: try reader.integer("follows"), version: version)
    guard Counted.range.contains(follows) else {
      throw DocumentError(path: "follows", .expected("a number from 0 to 2^53"))
    }
  }
}
