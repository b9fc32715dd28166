import InfraModel
import JSONSchemas
import Testing

@testable import StateStore

@Suite("The journal says what a run did, whatever became of it")
struct JournalTests {
  let scratch: Scratch
  let store: LocalStateStore

  init() throws {
    scratch = try Scratch()
    store = scratch.store()
  }

  /// A lease on an environment with a saved, empty state.
  private func begin() async throws -> (lease: any Lease, state: State, journal: any Journal) {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let state = try await lease.save(Sample.state())
    return (lease, state, try await store.journal(Sample.environment, lease: lease))
  }

  @Test("What was appended to a file is on disk when the append returns, and the file goes with the save")
  func atOnce() async throws {
    let (lease, state, journal) = try await begin()
    try await journal.append(.begun(Sample.operation("a")), Sample.finished("a"))
    try await journal.append(.recorded(.move(from: "a", to: Sample.record("c"))))
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 3, "c"))
    #expect(try scratch.names() == ["dev.journal", "dev.json", "dev.lock", "dev.serials"])
    var final = state
    final.resources = Sample.state(serial: 0, "c").resources
    #expect(try await lease.save(final) == Sample.state(serial: 4, "c"))
    #expect(try scratch.names() == ["dev.json", "dev.lock", "dev.serials"])
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 4, "c"))
  }

  @Test("A journal with nothing open and nothing to save is removed when it is closed")
  func closing() async throws {
    let (_, _, journal) = try await begin()
    try await journal.append(.begun(Sample.operation("a")))
    try await journal.close()
    #expect(try scratch.names() == ["dev.journal", "dev.json", "dev.lock", "dev.serials"])
    try await journal.append(.finished(operation: "op-a", outcome: .failed(code: "X", message: "no"), effect: .none))
    try await journal.close()
    #expect(try scratch.names() == ["dev.json", "dev.lock", "dev.serials"])
    try await journal.append(.begun(Sample.operation("b")))
    #expect(await journal.openOperations() == [OpenOperation(operation: Sample.operation("b"))])
  }

  /// Entries of every kind.
  private static let entries: [JournalEntry] = [
    .begun(Sample.operation("a")), .begun(Sample.fullOperation),
    .willCall(operation: "o", call: "ec2 CreateVpc", ordinal: 1),
    .didCall(operation: "o", ordinal: 1, outcome: .succeeded),
    .didCall(operation: "o", ordinal: 2, outcome: .refused(code: "Denied")),
    .didCall(operation: "o", ordinal: 3, outcome: .unknown), .identified(operation: "o", id: "vpc\n\"1\""),
    .finished(operation: "o", outcome: .succeeded, effect: .none),
    .finished(operation: "o", outcome: .failed(code: nil, message: "late"), effect: .remove("a/b")),
    .finished(operation: "o", outcome: .failed(code: "X", message: "no"), effect: .store(Sample.record("r"))),
    .finished(operation: "o", outcome: .absent, effect: .none),
    .finished(operation: "o", outcome: .adopted, effect: .move(from: "a", to: Sample.record("r"))),
    .recorded(.remove("x")), .recorded(StateEffect(removed: ["x"], stored: [Sample.fullRecord])),
  ]

  @Test("Lines of a journal with entries of every kind follow their published schema")
  func schema() throws {
    let header = JournalHeader(environment: Sample.environment, lineage: "l", follows: 3)
    for line in JournalText.whole(header, Self.entries).split(separator: 0x0A) {
      try SchemaLibrary.published.get().expect(JSON.parse(Array(line)), follows: "journal-line")
    }
  }

  @Test("Every entry of a journal reads back as it was written")
  func roundTrip() throws {
    let header = JournalHeader(environment: "e", lineage: "l", follows: 3)
    let text = JournalText.whole(header, Self.entries)
    #expect(
      JournalText.read(text)
        == JournalText.Content(header: header, entries: Self.entries, length: text.count, lines: Self.entries.count + 1)
    )
  }

  @Test("The samples of the journal's round trip have something in every member, so that none is forgotten")
  func everything() {
    for part in [Sample.fullOperation, Sample.fullRecord, Sample.fullRecord.deposed[0]] as [Any] {
      for (name, value) in Mirror(reflecting: part).children {
        let mirror = Mirror(reflecting: value)
        let isAbsent = mirror.displayStyle == .optional && mirror.children.isEmpty
        let isUsual = value as? Bool == false || (value as? any Collection)?.isEmpty == true || isAbsent
        #expect(!isUsual, "\(type(of: part)).\(name ?? "") is \(value)")
      }
    }
  }

  /// A journal as the first format has it: an open create, an open deletion and a finished operation.
  private func firstFormat(follows serial: Int) throws -> [UInt8] {
    let bodies = [
      #"{"kind":"opened","formatVersion":1,"environment":"finally/dev","lineage":"5f0c","follows":\#(serial)}"#,
      #"{"kind":"begun","operation":"op-a","what":{"id":"op-a","address":"a","type":"AWS::EC2::VPC","#
        + #""region":"eu-central-1","action":"create","inputsDigest":"d1","properties":{"CidrBlock":"10.0.0.0/16"},"#
        + #""fence":1}}"#,
      #"{"kind":"willCall","operation":"op-a","call":"ec2 CreateVpc","ordinal":1}"#,
      #"{"kind":"begun","operation":"op-b","what":{"id":"op-b","address":"b","type":"AWS::EC2::VPC","#
        + #""region":"eu-central-1","action":"delete","resource":"vpc-b","inputsDigest":"d1","fence":1}}"#,
    ]
    var text: [UInt8] = []
    for (number, body) in bodies.enumerated() {
      text += JournalText.line(try JSON.parse(Array(body.utf8), symbols: .tagged), number: number, after: text.count)
    }
    return text
  }

  private static let fromFirstFormat = [
    OpenOperation(
      operation: JournalEntry.Operation(
        id: "op-a", address: "a", type: "AWS::EC2::VPC", region: "eu-central-1", action: .create, inputsDigest: "d1",
        record: ResourceRecord(
          address: "a", type: "AWS::EC2::VPC", region: "eu-central-1", id: "", status: .incomplete, operation: "op-a",
          properties: ["CidrBlock": "10.0.0.0/16"]), fence: 1), calls: [.init(name: "ec2 CreateVpc", ordinal: 1)]),
    OpenOperation(
      operation: JournalEntry.Operation(
        id: "op-b", address: "b", type: "AWS::EC2::VPC", region: "eu-central-1", action: .delete, resource: "vpc-b",
        inputsDigest: "d1", fence: 1)),
  ]

  @Test("A journal of the first format is read, and goes on in the newest")
  func firstFormat() async throws {
    let (dead, state, _) = try await begin()
    await dead.release()
    try scratch.write(String(decoding: firstFormat(follows: state.serial), as: UTF8.self), to: scratch.journal)
    #expect(try await store.load(Sample.environment) == state)

    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let journal = try await store.journal(Sample.environment, lease: lease)
    #expect(await journal.openOperations() == Self.fromFirstFormat)
    try await journal.append(.begun(Sample.fullOperation))
    await lease.release()
    #expect(try scratch.text(scratch.journal).contains(#""formatVersion":2"#))
    let next = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(
      try await store.journal(Sample.environment, lease: next).openOperations()
        == Self.fromFirstFormat + [OpenOperation(operation: Sample.fullOperation)])
  }

  @Test("A journal's mark leaves the disk before it: a power cut between leaves nothing damaged")
  func markGoesFirst() async throws {
    let files = FailingFileSystem { _, _ in nil }
    let store = scratch.store(files.fileSystem)
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    try await journal.append(.begun(Sample.operation("a")))
    try await journal.append(.finished(operation: "op-a", outcome: .absent, effect: .none))
    let before = files.changes.count
    try await journal.close()
    let serials = scratch.path + "/finally/dev.serials"
    #expect(
      files.changes.dropFirst(before).filter { $0.action == "remove" || $0.action == "synchronize" } == [
        .init(action: "remove", file: serials + "/journal.mark"), .init(action: "synchronize", file: serials),
        .init(action: "remove", file: scratch.journal),
        .init(action: "synchronize", file: scratch.path + "/finally"),
      ])
    await lease.release()
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 1))
  }

  @Test("A line of a journal is JSON with a checksum, a number and the length before its flush")
  func line() {
    let line = JournalText.line(
      JournalEntry.identified(operation: "op-1", id: "vpc-1").document, number: 3, after: 96)
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"after":96,"checksum":"aa0c5dac194a097c","entry":{"id":"vpc-1","kind":"identified","operation":"op-1"},"n":3}"#
        + "\n")
  }
}

@Suite("A journal that was cut short or damaged")
struct JournalDamageTests {
  let header = JournalHeader(environment: "e", lineage: "l", follows: 3)
  let entries: [JournalEntry] = (1...4).map { .identified(operation: "o", id: ResourceID("vpc-\($0)")) }

  /// A journal with a flush for each entry, and where each begins.
  private func journal() -> (text: [UInt8], starts: [Int]) {
    var text: [UInt8] = []
    var starts: [Int] = []
    for (number, body) in ([header.document] + entries.map(\.document)).enumerated() {
      starts.append(text.count)
      text += JournalText.line(body, number: number, after: text.count)
    }
    return (text, starts)
  }

  @Test("A journal that is cut at any byte reads as far as it is whole")
  func torn() {
    let (text, starts) = journal()
    for cut in text.indices {
      let whole = (starts + [text.count]).lastIndex { $0 <= cut } ?? 0
      let expected =
        whole == 0
        ? JournalText.Content()
        : JournalText.Content(
          header: header, entries: Array(entries.prefix(whole - 1)), length: starts[whole], lines: whole)
      #expect(JournalText.read(Array(text[..<cut])) == expected)
    }
  }

  @Test("One wrong byte of a journal is seen anywhere; only in the last flush does it count as torn")
  func flipped() {
    let (text, starts) = journal()
    // Without the line feed before it, the last line takes its predecessor with it: nothing behind tells of either.
    for index in text.indices where index != starts[entries.count] - 1 {
      var bad = text
      bad[index] ^= 0x10
      let line = (starts.lastIndex { $0 <= index } ?? 0) + 1
      let content = JournalText.read(bad)
      if line <= entries.count {
        #expect(content.damagedLine == line)
      } else {
        #expect(content.damagedLine == nil)
        #expect(content.entries == Array(entries.dropLast()))
        #expect(content.length == starts[entries.count])
      }
    }
  }

  @Test("A line that is missing in a journal is damage")
  func missing() {
    let (text, starts) = journal()
    let content = JournalText.read(Array(text[..<starts[2]] + text[starts[3]...]))
    #expect(content.damagedLine == 3)
  }

  @Test("Lines of one flush that reached the disk in another order are torn, not damaged")
  func reordered() {
    let (text, starts) = journal()
    let flushed = Array(text[..<starts[3]])
    let lost = [UInt8](repeating: 0, count: 40) + [0x0A]
    let late = JournalText.line(entries[3].document, number: 4, after: flushed.count)
    #expect(
      JournalText.read(flushed + lost + late)
        == JournalText.Content(header: header, entries: Array(entries.prefix(2)), length: flushed.count, lines: 3))
  }
}
