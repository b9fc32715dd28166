internal import AWSClient
internal import AWSResources
internal import Applier
internal import Evaluation
internal import InfraModel
internal import Provider
internal import Rehearsal
internal import Sandbox
internal import Synchronization
internal import World

/// A sandbox of its own with a client and a time, in which one edit is tried.
struct CopiedWorld: Sendable {
  let time: DiscreteTime
  let sandbox: Sandbox
  let provider: AWSProvider
  private let random: SeededRandom

  /// An empty one.
  init(account: String, region: String, start: Double, seed: UInt64, schemas: any SchemaCatalog) {
    var options = Sandbox.Options()
    options.account = account
    let time = DiscreteTime(start: start)
    self.init(time, Sandbox(options: options, clock: time.clock), region, seed, schemas)
  }

  /// One with everything that another one has now.
  init(copying other: CopiedWorld, region: String, start: Double, seed: UInt64) {
    let time = DiscreteTime(start: start)
    self.init(time, Sandbox(copying: other.sandbox, clock: time.clock), region, seed, other.provider.schemas)
  }

  private init(
    _ time: DiscreteTime, _ sandbox: Sandbox, _ region: String, _ seed: UInt64, _ schemas: any SchemaCatalog
  ) {
    let random = SeededRandom(seed)
    self.time = time
    self.sandbox = sandbox
    self.random = random
    provider = AWSProvider(
      client: AWSClient(of: sandbox, region: region, random: Randomness(random.next)), schemas: schemas)
  }

  /// Secrets of variables and files are made up; archives are packed from the folder in which the tool runs.
  var inputs: ApplyInputs {
    ApplyInputs(
      variable: { "secret-of-\($0)" }, file: { "secret-in-\($0)" },
      archive: { archive in
        switch await ProjectArchive.store(archive, in: ".") {
        case .failure(let failure): .failure(.unreadable(failure.reason))
        case .success(let bytes):
          await ProjectArchive.pack(bytes, as: archive).mapError { .unreadable($0.reason) }
        }
      })
  }

  /// The world that a run lives in: the copy's time, and random bits that repeat.
  var world: World { World.isolated(clock: time.clock.world, random: Randomness(random.next)) }

  /// What a handler may ask of whoever runs it, where no applier does.
  func context(_ operation: String) -> OperationContext {
    let time = time
    return OperationContext(
      operation: operation, timeout: 7200, willCall: { (_) throws(ProviderError) in },
      didCall: { (_, _) throws(ProviderError) in }, identified: { (_) throws(ProviderError) in }, progress: { _ in },
      sleep: { (seconds) throws(ProviderError) in
        do { try await time.sleep(seconds) } catch { throw ProviderError(.cancelled, "the trial was stopped") }
      })
  }
}

/// Random bits that repeat with the seed.
final class SeededRandom: RandomNumberGenerator, Sendable {
  private let state: Mutex<UInt64>

  init(_ seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
