import InfraModel
import SystemPackage
import Testing
internal import World

@testable import StateStore

@Suite("A process that dies at any file operation loses nothing that it was told is stored")
struct CrashTests {
  /// What should be stored: the resources, the serial, and the operations that are open.
  struct Expectation: Hashable {
    var resources: Set<Address> = []
    var serial: Int?
    var open: [String] = []
  }

  /// What is stored for sure, and what may be besides.
  struct Progress {
    var sure = Expectation()
    var possible = Expectation()

    /// Runs a step; if it is not told to be done, both remain possible.
    mutating func step(to next: Expectation, _ work: () async throws(StoreError) -> Void) async throws(StoreError) {
      possible = next
      try await work()
      sure = next
    }
  }

  /// A run with everything that a store does, over a store that has been through one already.
  private func run(_ store: LocalStateStore, from start: Expectation, _ progress: inout Progress) async {
    progress = Progress(sure: start, possible: start)
    var held: (any Lease)?
    do throws(StoreError) {
      let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
      held = lease
      try await steps(store, lease, from: start, &progress)
    } catch {
      // The process is dead; its lock goes with it.
    }
    await held?.release()
  }

  private func steps(
    _ store: LocalStateStore, _ lease: any Lease, from start: Expectation, _ progress: inout Progress
  ) async throws(StoreError) {
    var state = try await store.load(Sample.environment) ?? Sample.state()
    var next = start
    next.serial = state.serial + 1
    try await progress.step(to: next) { () throws(StoreError) in state = try await lease.save(state) }
    let journal = try await store.journal(Sample.environment, lease: lease)

    next.open = ["op-a"]
    try await progress.step(to: next) { () throws(StoreError) in
      try await journal.append(.begun(Sample.operation("a")))
    }
    next = Expectation(resources: next.resources.union(["a"]), serial: state.serial + 1)
    try await progress.step(to: next) { () throws(StoreError) in
      try await journal.append(Sample.finished("a"))
    }
    state.apply(.store(Sample.record("a")))
    next.open = ["op-b"]
    try await progress.step(to: next) { () throws(StoreError) in
      try await journal.append(.begun(Sample.operation("b")))
    }
    next.serial = state.serial + 2
    try await progress.step(to: next) { () throws(StoreError) in state = try await lease.save(state) }
    next = Expectation(resources: next.resources.union(["b"]), serial: state.serial + 1)
    try await progress.step(to: next) { () throws(StoreError) in
      try await journal.append(Sample.finished("b"))
    }
    next.serial = state.serial + 2
    next.resources.remove("a")
    try await progress.step(to: next) { () throws(StoreError) in
      try await journal.append(.recorded(.remove("a")))
    }
    state = try await store.load(Sample.environment) ?? state
    next.serial = state.serial + 1
    try await progress.step(to: next) { () throws(StoreError) in state = try await lease.save(state) }
    try await lease.record(Sample.run(1))
  }

  private func stored(_ scratch: Scratch) async throws -> Expectation {
    let store = scratch.store()
    let state = try await store.load(Sample.environment)
    var found = Expectation(resources: Set((state?.resources ?? [:]).keys), serial: state?.serial)
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    if state != nil {
      found.open = try await store.journal(Sample.environment, lease: lease).openOperations().map(\.operation.id)
    }
    await lease.release()
    return found
  }

  @Test(
    "A process that dies before or within any file operation loses nothing that is stored",
    arguments: zip([false, true], [true, false]))
  func everyOperation(hasPredecessor: Bool, isHalfWritten: Bool) async throws {
    var stop = 0
    while true {
      let scratch = try Scratch()
      var progress = Progress()
      if hasPredecessor { await run(scratch.store(), from: Expectation(), &progress) }
      let start = progress.sure
      let limit = stop
      let failing = FailingFileSystem { number, _ in
        if number < limit { return nil }
        return number == limit && isHalfWritten ? .half(.ioError) : .error(.ioError)
      }
      await run(scratch.store(failing.fileSystem), from: start, &progress)
      let found = try await stored(scratch)
      #expect(
        found == progress.sure || found == progress.possible,
        "stopped before change \(stop): \(failing.changes.last.map { "\($0)" } ?? "none")")
      // The next run goes on from there as if nothing had happened.
      var again = Progress()
      await run(scratch.store(), from: Expectation(resources: found.resources, serial: found.serial), &again)
      #expect(again.sure == again.possible)
      #expect(again.sure.resources == ["b"])
      #expect(try await scratch.store().load(Sample.environment)?.resources == ["b": Sample.record("b")])
      if failing.changes.count <= stop { break }
      stop += 1
    }
    #expect(stop > 60)
  }
}

@Suite("What the operating system refuses is reported, and nothing is lost")
struct RefusalTests {
  @Test(
    "Each kind of refusal by the operating system is told apart",
    arguments: [
      (Errno.noSpace, Diagnostic.Code.known(.diskFull), "no space is left to write"),
      (.readOnlyFileSystem, .known(.readOnlyFileSystem), "cannot write"),
      (.permissionDenied, .known(.permissionDenied), "cannot write"),
      (.ioError, .known(.fileFailure), "cannot write"),
    ])
  func kinds(_ errno: Errno, _ code: Diagnostic.Code, _ start: String) async throws {
    let scratch = try Scratch()
    let lease = try await scratch.store().acquire(Sample.environment, holder: Sample.holder)
    let saved = try await lease.save(Sample.state())
    await lease.release()
    let failing = FailingFileSystem { _, change in
      change.action == "write" && change.file.hasSuffix("dev.json.new") ? .half(errno) : nil
    }
    let next = try await scratch.store(failing.fileSystem).acquire(Sample.environment, holder: Sample.holder)
    let error = await #expect(throws: StoreError.self) { _ = try await next.save(saved) }
    let diagnostic = try #require(error).diagnostic
    #expect(diagnostic.code == code)
    #expect(diagnostic.message.hasPrefix(start))
    #expect(diagnostic.message.contains("finally/dev.json.new"))
    #expect(try await scratch.store().load(Sample.environment) == saved)
  }

  @Test("After a full disk the journal goes on behind what was stored")
  func fullDisk() async throws {
    let scratch = try Scratch()
    let failing = FailingFileSystem { _, change in
      change.action == "write" && change.file.hasSuffix("dev.journal") ? .half(.noSpace) : nil
    }
    let store = scratch.store(failing.fileSystem)
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    let full = StoreError.diskFull(.init(action: "write", path: scratch.journal, errno: Errno.noSpace.rawValue))
    await expect(full) { try await journal.append(.begun(Sample.operation("a"))) }
    #expect(try scratch.text(scratch.journal) == "")
    await expect(full) { try await journal.append(.begun(Sample.operation("a"))) }
    #expect(await journal.openOperations() == [])
  }

  @Test("After a flush that failed nothing is written any more")
  func failedFlush() async throws {
    let scratch = try Scratch()
    let failing = FailingFileSystem { _, change in
      change.action == "synchronize" && change.file.hasSuffix("dev.journal") ? .error(.ioError) : nil
    }
    let store = scratch.store(failing.fileSystem)
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let saved = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    let failed = StoreError.io(.init(action: "flush", path: scratch.journal, errno: Errno.ioError.rawValue))
    await expect(failed) { try await journal.append(.begun(Sample.operation("a"))) }
    let changes = failing.changes.count
    await expect(failed) { try await journal.append(.begun(Sample.operation("b"))) }
    await expect(failed) { _ = try await lease.save(saved) }
    #expect(failing.changes.count == changes)
  }

  @Test("Appends at the same time share flushes, and each is on disk when it returns")
  func groupCommit() async throws {
    let scratch = try Scratch()
    let counting = FailingFileSystem { _, _ in nil }
    let store = scratch.store(counting.fileSystem)
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    try await withThrowingTaskGroup { group in
      for number in 0..<500 {
        group.addTask {
          let name = "r\(number)"
          try await journal.append(.begun(Sample.operation(name)))
          try await journal.append(Sample.finished(name))
        }
      }
      try await group.waitForAll()
    }
    #expect(try await scratch.store().load(Sample.environment)?.resources.count == 500)
    let flushes = counting.changes.count { $0 == .init(action: "synchronize", file: scratch.journal) }
    #expect((1..<500).contains(flushes))
  }
}
