public import InfraModel
internal import Synchronization
public import World

/// A store of states in objects; ``EnvironmentObjects`` draws which.
public struct ObjectStateStore: StateStore {
  public let place: StatePlace
  public var isDistant: Bool { true }
  private let held = HeldJournals()
  let storage: any ObjectStorage
  private let cipher: ObjectCipher?
  private let digestSecret: DigestSecret?
  private let terms: LeaseTerms
  private let processes: ProcessIdentities
  private let random: Randomness
  private let files: Files
  private let unsentFolder: String?

  /// - Parameters:
  ///   - storage: Where the objects are; keys begin with an environment's name.
  ///   - cipher: Encrypts objects before they are sent; `nil` if that is left to the store.
  ///   - digestSecret: The key of digests that states may be bound to.
  ///   - terms: How long a lease lasts without a sign.
  ///   - random: Marks what this process writes.
  ///   - files: Where outcomes are kept that the store could not be told.
  ///   - unsentFolder: A folder of this machine for them, of this store alone; `nil` to keep none.
  public init(
    _ storage: any ObjectStorage, at place: StatePlace, cipher: ObjectCipher? = nil,
    digestSecret: DigestSecret? = nil, terms: LeaseTerms, processes: ProcessIdentities = .unknown, random: Randomness,
    files: Files, unsentFolder: String?
  ) {
    self.storage = storage
    self.place = place
    self.cipher = cipher
    self.digestSecret = digestSecret
    self.terms = terms
    self.processes = processes
    self.random = random
    self.files = files
    self.unsentFolder = unsentFolder
  }

  public func load(_ environment: EnvironmentName) async throws(StoreError) -> State? {
    // Under this store's own lease the state does not change until something is written.
    if let journal = held.journal(of: environment), case .some(let state) = await journal.unchanged { return state }
    return try await objects(environment).snapshot().current
  }

  public func acquire(
    _ environment: EnvironmentName, holder: LeaseHolder, patience: Patience
  ) async throws(StoreError) -> any Lease {
    let objects = try objects(environment)
    let taken = try await LeaseTaking(
      objects: objects, terms: terms, processes: processes, random: random
    ).take(holder, patience)
    let journal = ObjectJournal(
      objects, taken, clock: terms.clock,
      outcomes: UnsentOutcomes(files, folder: unsentFolder, environment: environment))
    let lease = ObjectLease(taken, journal, terms: terms)
    held.note(journal, environment)
    // Nobody is told that the lease is theirs before the former holder can write no more. A state that is damaged or
    // has moved has no log that counts; what is to be done about it is said by what is asked of it next.
    do throws(StoreError) { try await journal.open() } catch {
      guard error.isOfState else {
        await lease.release()
        throw error
      }
    }
    return lease
  }

  public func holder(of environment: EnvironmentName) async throws(StoreError) -> LeaseHolder? {
    guard let document = try await objects(environment).readLease()?.document, document.status == .held else {
      return nil
    }
    return document.holder
  }

  public func journal(_ environment: EnvironmentName, lease: any Lease) async throws(StoreError) -> any Journal {
    let journal = try own(lease, environment).journal
    try await journal.open()
    try await journal.requireState()
    return journal
  }

  public func history(_ environment: EnvironmentName, newest: Int?) async throws(StoreError) -> [RunRecord] {
    let objects = try objects(environment)
    let lines = try await objects.readHistory(newest: newest)
    guard lines.contains(where: { $0.result == .running }) else { return RunRecord.history(lines, heldFence: nil) }
    let lease = try await objects.readLease()?.document
    let isAtWork = lease?.status == .held && lease?.process.map(processes.hasEnded) != true
    return RunRecord.history(lines, heldFence: isAtWork ? lease?.fence : nil)
  }

  public func environments() async throws(StoreError) -> [EnvironmentName] {
    var found: [EnvironmentName] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let list: ObjectList
      do throws(ObjectFailure) { list = try await storage.list(folder, delimited: true) } catch {
        throw .objects(error)
      }
      let isEnvironment = list.keys.contains("\(folder)state.json")
      if isEnvironment { found.append(EnvironmentName(String(folder.dropLast()))) }
      folders += list.folders.filter { below in
        !isEnvironment
          || !(EnvironmentObjects.folders.contains(String(below.dropFirst(folder.count).dropLast())))
      }
    }
    return found.sorted()
  }

  public func serials(_ environment: EnvironmentName) async throws(StoreError) -> [Int] {
    try await objects(environment).keptSerials()
  }

  public func restore(
    _ environment: EnvironmentName, serial: Int, leavingOut: @escaping @Sendable (State) -> [ResourceRecord],
    lease: any Lease
  ) async throws(StoreError) -> RestoredState {
    try await own(lease, environment).journal.restore(serial, leavingOut: leavingOut)
  }

  public func contents(
    _ environment: EnvironmentName, lease: any Lease
  ) async throws(StoreError) -> StoredContents? {
    try await own(lease, environment).journal.contents()
  }

  public func install(_ contents: StoredContents, lease: any Lease) async throws(StoreError) {
    try await own(lease, contents.state.environment).journal.install(contents)
  }

  public func leaveSignpost(
    _ environment: EnvironmentName, to place: StatePlace, lease: any Lease
  ) async throws(StoreError) {
    try await own(lease, environment).journal.leaveSignpost(to: place)
  }

  public func keep(
    plan: [UInt8], files: [String: [UInt8]], digest: String, of environment: EnvironmentName
  ) async throws(StoreError) {
    let objects = try objects(environment)
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      _ = try await objects.write(bytes, to: objects.planFile(name, of: digest), where: .absent)
    }
    _ = try await objects.write(plan, to: objects.plan(digest), where: .absent)
  }

  public func plan(_ digest: String, of environment: EnvironmentName) async throws(StoreError) -> [UInt8] {
    let objects = try objects(environment)
    let names = try await objects.list(objects.plans + digest).map { String($0.dropFirst(objects.plans.count)) }
    let whole = try StoredPlans.find(digest, among: names, of: environment)
    guard let found = try await objects.read(objects.plan(whole)) else {
      throw .noPlan(environment: environment, digest: digest, candidates: [])
    }
    return found.bytes
  }

  public func planFile(
    _ name: String, of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) -> [UInt8]? {
    let objects = try objects(environment)
    return try await objects.read(objects.planFile(name, of: digest))?.bytes
  }

  func objects(_ environment: EnvironmentName) throws(StoreError) -> EnvironmentObjects {
    try EnvironmentObjects(storage, environment, cipher: cipher, digestSecret: digestSecret)
  }

  private func own(_ lease: any Lease, _ environment: EnvironmentName) throws(StoreError) -> ObjectLease {
    guard let lease = lease as? ObjectLease, lease.journal.objects.environment == environment else {
      throw .leaseLost(environment: environment)
    }
    return lease
  }
}

extension StoreError {
  /// Whether the stored state is damaged or was moved, and no request failed.
  var isOfState: Bool {
    switch self {
    case .notJSON, .malformed, .checksumMismatch, .journalDamaged, .journalFollowsAnother, .stateReplaced,
      .anotherEnvironment, .moved:
      true
    case .historyDamaged, .newerFormat, .locked, .leaseLost, .conflict, .noState, .noSerial, .invalidName, .noPlan,
      .unsettled,
      .keyMissing, .encrypted, .notEncrypted, .objects, .diskFull, .readOnly, .permission, .link, .io:
      false
    }
  }
}

/// The journals that are written by this store.
private final class HeldJournals: Sendable {
  private struct Weak { weak var journal: ObjectJournal? }
  private let all = Mutex<[EnvironmentName: Weak]>([:])

  func note(_ journal: ObjectJournal, _ environment: EnvironmentName) {
    all.withLock { $0[environment] = Weak(journal: journal) }
  }

  func journal(of environment: EnvironmentName) -> ObjectJournal? { all.withLock { $0[environment]?.journal } }
}
