import AWSClient
import Synchronization
import Testing

@Suite("Credentials are kept, and renewed ten minutes before they end")
struct RenewalTests {
  /// Gives credentials that end an hour after they were asked for, and counts.
  final class Source: CredentialsProvider {
    private let state = Mutex((count: 0, now: 0.0, fails: false, lifetime: 3600.0))
    var count: Int { state.withLock { $0.count } }
    var now: Double {
      get { state.withLock { $0.now } }
      set { state.withLock { $0.now = newValue } }
    }
    var fails: Bool {
      get { state.withLock { $0.fails } }
      set { state.withLock { $0.fails = newValue } }
    }

    var lifetime: Double {
      get { state.withLock { $0.lifetime } }
      set { state.withLock { $0.lifetime = newValue } }
    }

    func credentials() async throws(CredentialsError) -> Credentials? {
      await Task.yield()
      let (count, end, fails) = state.withLock { state in
        state.count += 1
        return (state.count, state.now + state.lifetime, state.fails)
      }
      if fails { throw CredentialsError("out of order") }
      return Credentials(accessKeyID: "AKID\(count)", secretAccessKey: "s", expiration: end)
    }
  }

  @Test("However many calls wait, credentials are asked for once")
  func once() async throws {
    let source = Source()
    let renewed = RenewedCredentials(source, now: { source.now })
    let keys = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<50 { group.addTask { try await renewed.credentials()?.accessKeyID } }
      return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(keys == ["AKID1"])
    #expect(source.count == 1)
  }

  @Test("Credentials are asked for again ten minutes before their end, not before")
  func renewal() async throws {
    let source = Source()
    let renewed = RenewedCredentials(source, now: { source.now })
    var keys: [String?] = []
    for now in [0.0, 2999, 3001] {
      source.now = now
      keys.append(try await renewed.credentials()?.accessKeyID)
    }
    #expect(keys == ["AKID1", "AKID1", "AKID2"])
  }

  @Test("A source of credentials that do not last is asked once a minute, not by every call")
  func shortLived() async throws {
    let source = Source()
    source.lifetime = 300
    let renewed = RenewedCredentials(source, now: { source.now })
    var keys: [String?] = []
    for now in [0.0, 10, 59, 61, 62] {
      source.now = now
      keys.append(try await renewed.credentials()?.accessKeyID)
    }
    #expect(keys == ["AKID1", "AKID1", "AKID1", "AKID2", "AKID2"])
  }

  @Test("A renewal that fails is no failure while the old credentials hold")
  func failing() async throws {
    let source = Source()
    let renewed = RenewedCredentials(source, now: { source.now })
    _ = try await renewed.credentials()
    source.fails = true
    source.now = 3500
    #expect(try await renewed.credentials()?.accessKeyID == "AKID1")
    source.now = 3700
    await #expect(throws: CredentialsError("out of order")) { try await renewed.credentials() }
  }
}
