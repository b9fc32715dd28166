internal import HTTP
import InfraModel
import Provider
import StateStore
import Synchronization
import World

/// What the operations of one run share.
final class RunScope: Sendable {
  let provider: any Provider
  let world: World
  let runStore: RunStore
  let secrets: Secrets
  /// What must not stand in any message.
  let hidden: HiddenTexts
  let digests: SecretDigests
  let account: String
  let keepsSnapshots: Bool
  /// How often an operation is tried whose failure may pass.
  let maximumAttempts: Int
  /// Seconds before the first repetition.
  let retryDelay: Double
  private let start: Double
  private let report: @Sendable (ApplyEvent) -> Void
  private let failure = Mutex<StoreError?>(nil)
  let digestKey: String
  /// Names the line of states.
  let lineage: String
  private let lease: LeaseConfirmation
  /// Slots of concurrent operations; `nil` if records are stored too fast to release one.
  let slots: Slots?
  private let known: Mutex<KnownResources>
  private let effects = Mutex(0)

  init(
    _ provider: any Provider, _ world: World, _ inputs: ApplyInputs, _ runStore: RunStore, of state: State,
    account: String,
    keepsSnapshots: Bool, maximumAttempts: Int,
    retryDelay: Double, parallelism: Int, report: @escaping @Sendable (ApplyEvent) -> Void
  ) {
    slots = runStore.isDistant ? Slots(parallelism) : nil
    self.provider = provider
    self.world = world
    self.runStore = runStore
    self.account = account
    self.keepsSnapshots = keepsSnapshots
    self.maximumAttempts = maximumAttempts
    self.retryDelay = retryDelay
    self.report = report
    digestKey = state.digestKey
    lineage = state.lineage
    known = Mutex(KnownResources(state.resources.values))
    digests = SecretDigests(key: digestKey)
    secrets = Secrets(provider, inputs, digests)
    hidden = secrets.hidden
    lease = LeaseConfirmation(runStore, world.clock)
    start = world.clock.elapsed()
  }

  /// The first error of the store. After it nothing is sent any more.
  var storeError: StoreError? { failure.withLock { $0 } }
  /// Seconds since the run began.
  var elapsed: Double { world.clock.elapsed() - start }

  /// What the state holds now.
  var knownResources: KnownResources { known.withLock { $0 } }

  /// Takes a resource for an address at once, so that of two operations that come upon it one has it.
  /// - Returns: the other address that holds it.
  func claim(_ identity: CloudIdentity, for address: Address) -> Address? {
    known.withLock { $0.claim(identity, for: address) }
  }

  /// Takes note of what an operation left.
  func record(_ effect: StateEffect) {
    guard !effect.isEmpty else { return }
    known.withLock { $0.apply(effect) }
    effects.withLock { $0 += 1 }
  }

  /// How many operations changed the state so far; the store has counted each as a save.
  var effectCount: Int { effects.withLock { $0 } }

  func emit(_ kind: ApplyEvent.Kind) {
    let kind: ApplyEvent.Kind =
      switch kind {
      case .progress(let address, let text, let elapsed): .progress(address, hidden.clean(text), elapsed: elapsed)
      default: kind
      }
    report(ApplyEvent(time: elapsed, kind))
  }

  func append(_ entries: [JournalEntry]) async throws(OperationError) {
    guard storeError == nil else { throw .journal }
    // An operation that waits for its record releases its slot.
    let waits = entries.contains(where: \.isAnnouncement)
    if waits { slots?.give() }
    let result: Result<Void, StoreError>
    do throws(StoreError) { result = .success(try await runStore.append(entries)) } catch { result = .failure(error) }
    if waits { await slots?.take() }
    do throws(StoreError) { try result.get() } catch {
      recordFailure(error)
      throw .journal
    }
  }

  /// The right to send announced calls, which ends if another run takes the lease over.
  var permit: SendingPermit {
    SendingPermit(
      confirm: { [self] in
        guard storeError == nil else { return false }
        do throws(StoreError) { try await lease.confirm() } catch {
          recordFailure(error)
          return false
        }
        return true
      },
      isValid: { [self] in lease.isRecent })
  }

  func recordFailure(_ error: StoreError) { failure.withLock { $0 = $0 ?? error } }
}
