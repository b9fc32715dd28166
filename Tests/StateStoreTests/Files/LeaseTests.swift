import Foundation
import Glibc
import InfraModel
import Testing
internal import World

@testable import StateStore

@Suite("One process at a time may write")
struct LeaseTests {
  let scratch: Scratch
  let store: LocalStateStore

  init() throws {
    scratch = try Scratch()
    // However slow the machine is, nobody is overtaken who is not to be.
    var terms = LeaseTerms.standard()
    terms.clock.now = { 0 }
    store = LocalStateStore(folder: scratch.path, fileSystem: .unflushed, terms: terms)
  }

  @Test("Who holds a lock file that was exchanged writes nothing more")
  func exchanged() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let saved = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    try FileManager.default.removeItem(atPath: scratch.path + "/finally/dev.lock")
    let thief = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(thief.fence == 2)
    let lost = StoreError.leaseLost(environment: Sample.environment)
    await expect(lost) { _ = try await lease.save(saved) }
    await expect(lost) { try await lease.record(Sample.run(1)) }
    await expect(lost) { try await journal.append(.begun(Sample.operation("a"))) }
  }

  /// A store for which the last sign of the lease's holder is so many seconds old.
  private func store(ahead seconds: Double) throws -> LocalStateStore {
    let lock = try FileManager.default.attributesOfItem(atPath: scratch.path + "/finally/dev.lock")
    let sign = try #require(lock[.modificationDate] as? Date).timeIntervalSince1970
    var terms = LeaseTerms.standard()
    terms.clock.now = { sign + seconds }
    return LocalStateStore(folder: scratch.path, fileSystem: .unflushed, terms: terms)
  }

  @Test("Who gives no sign for a minute is overtaken, and writes nothing more when it wakes")
  func overtaken() async throws {
    let sleeper = try await store.acquire(Sample.environment, holder: Sample.holder)
    let saved = try await sleeper.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: sleeper)
    try await journal.append(.begun(Sample.operation("a")))

    let locked = StoreError.locked(environment: Sample.environment, Sample.holder)
    await expect(locked) { _ = try await store(ahead: 55).acquire(Sample.environment, holder: Sample.holder) }
    let next = try await store(ahead: 65).acquire(Sample.environment, holder: Sample.holder)
    #expect(next.fence == 2)

    let lost = StoreError.leaseLost(environment: Sample.environment)
    // A call that it had announced does not go out.
    await expect(lost) { try await journal.confirm() }
    await expect(lost) { try await journal.append(.begun(Sample.operation("b"))) }
    await expect(lost) { _ = try await sleeper.save(saved) }
    await expect(lost) { try await sleeper.record(Sample.run(1)) }
    await sleeper.release()

    let continued = try await store.journal(Sample.environment, lease: next)
    #expect(await continued.openOperations().map(\.operation) == [Sample.operation("a")])
    #expect(try await next.save(saved).serial == 2)
    await expect(locked) { _ = try await store.acquire(Sample.environment, holder: Sample.holder) }
  }

  @Test("Who was stopped in the middle of a write is not overtaken; who is being overtaken writes nothing")
  func stoppedWhileWriting() async throws {
    let sleeper = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await sleeper.save(Sample.state())
    let writing = open(scratch.path + "/finally/dev.serials/write.lock", O_RDWR | O_CLOEXEC)
    try #require(flock(writing, LOCK_EX | LOCK_NB) == 0)
    await expect(.locked(environment: Sample.environment, Sample.holder)) {
      _ = try await store(ahead: 65).acquire(Sample.environment, holder: Sample.holder)
    }
    await expect(.leaseLost(environment: Sample.environment)) { try await sleeper.record(Sample.run(1)) }
    // Given back before it is closed: a process that is just being started has it, too.
    try #require(flock(writing, LOCK_UN) == 0)
    close(writing)
    try await sleeper.record(Sample.run(1))
  }

  @Test("A holder renews its lease as long as it runs")
  func renewed() async throws {
    let (slept, sleeping) = AsyncStream<Double>.makeStream()
    let (ticks, clock) = AsyncStream<Void>.makeStream()
    var terms = LeaseTerms.standard()
    terms.clock.sleep = { seconds in
      sleeping.yield(seconds)
      guard await ticks.first(where: { true }) != nil else { throw CancellationError() }
    }
    let store = LocalStateStore(folder: scratch.path, fileSystem: .unflushed, terms: terms)
    let lock = scratch.path + "/finally/dev.lock"
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(await slept.first { _ in true } == 15)
    let longAgo = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: longAgo], ofItemAtPath: lock)
    clock.yield()
    #expect(await slept.first { _ in true } == 15)
    let renewed = try #require(try FileManager.default.attributesOfItem(atPath: lock)[.modificationDate] as? Date)
    #expect(renewed > longAgo)
    await lease.release()
  }

  @Test("A process that is killed holds nothing")
  func killed() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    await lease.release()
    // The lock stays with flock(1) itself; its child ends with our end of the pipe.
    let child = try Child([
      "/usr/bin/flock", "-o", scratch.path + "/finally/dev.lock", "sh", "-c", "echo locked; read line",
    ])
    #expect(child.readLine() == "locked")
    await expect(.locked(environment: Sample.environment, Sample.holder)) {
      _ = try await store.acquire(Sample.environment, holder: Sample.holder)
    }
    child.kill()
    #expect(try await store.acquire(Sample.environment, holder: Sample.holder).fence == 2)
  }
}

/// A process with pipes at its input and output.
private struct Child {
  let pid: pid_t
  let input: CInt
  let output: CInt

  init(_ arguments: [String]) throws {
    var toChild: [CInt] = [0, 0]
    var fromChild: [CInt] = [0, 0]
    try #require(pipe(&toChild) == 0)
    try #require(pipe(&fromChild) == 0)
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var texts = arguments.map { strdup($0) } + [nil]
    var pid: pid_t = 0
    try #require(posix_spawn(&pid, arguments[0], &actions, nil, &texts, nil) == 0)
    for text in texts { free(text) }
    posix_spawn_file_actions_destroy(&actions)
    close(toChild[0])
    close(fromChild[1])
    self.pid = pid
    input = toChild[1]
    output = fromChild[0]
  }

  func readLine() -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != 0x0A { text.append(byte) }
    return String(decoding: text, as: UTF8.self)
  }

  func kill() {
    Glibc.kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
    close(input)
    close(output)
  }
}
