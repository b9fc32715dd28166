internal import InfraModel
internal import World

/// Acquires the lease of an environment's objects: at once if it is free, otherwise after a minute without a renewal.
///
///     none      ──write where absent──▶ held
///     released  ──write by tag──▶ held
///     held      ──the same tag for the lease's duration, by the waiter's own clock──▶ held by the waiter, log sealed
///     held      ──its process is known to have ended──▶ the same, at once
///
/// Clocks of two machines are never compared. A holder that was only slow is fenced off by the seal: the rules here
/// decide how soon a lease is taken over, never whether two runs can write.
struct LeaseTaking: Sendable {
  let objects: EnvironmentObjects
  let terms: LeaseTerms
  let processes: ProcessIdentities
  let random: Randomness

  /// What was taken.
  struct Taken: Sendable {
    var lease: HeldLease
    var fence: Int
    /// Whether the former holder may still write, so that its log must be sealed first.
    var mustSeal: Bool
    /// Who was locked out.
    var former: LeaseHolder?
  }

  func take(_ holder: LeaseHolder, _ patience: Patience) async throws(StoreError) -> Taken {
    let began = terms.clock.elapsed()
    var seen: (tag: String, since: Double)?
    var told: LeaseHolder?
    while true {
      guard let found = try await objects.readLease() else {
        if let taken = try await first(holder) { return taken }
        continue
      }
      let document = found.document
      let isHeld = document?.status == .held
      let now = terms.clock.elapsed()
      if seen?.tag != found.tag { seen = (found.tag, now) }
      let isSilent = now - (seen?.since ?? now) >= terms.duration
      let mayTake = !isHeld || patience.seizes || isSilent || document?.process.map(processes.hasEnded) == true
      if mayTake {
        if let taken = try await next(after: found, holder) { return taken }
        continue
      }
      let left = patience.seconds - (now - began)
      guard left > 0 else { throw .locked(environment: objects.environment, document?.holder) }
      if let other = document?.holder, other != told { patience.waits(other) }
      told = document?.holder
      do { try await terms.clock.sleep(min(Self.pause, left)) } catch {
        throw .locked(environment: objects.environment, document?.holder)
      }
    }
  }

  /// Seconds between two looks at a lease that somebody holds.
  private static let pause = 1.0

  /// Acquires a lease that never existed. Once for each environment, this verifies that the store supports conditional
  /// writes.
  private func first(_ holder: LeaseHolder) async throws(StoreError) -> Taken? {
    let document = document(try await objects.greatestFence() + 1, holder)
    let began = terms.clock.elapsed()
    guard let tag = try await objects.writeAsIs(document.text, to: objects.lease, where: .absent) else { return nil }
    try await ConditionProbe(objects.storage).probe(objects.lease, holding: document.text)
    return Taken(
      lease: HeldLease(objects, terms, document, tag: tag, since: began), fence: document.fence, mustSeal: true,
      former: nil)
  }

  private func document(_ fence: Int, _ holder: LeaseHolder) -> LeaseDocument {
    LeaseDocument(fence: fence, holder: holder, process: processes.current, mark: random.hexadecimal(bytes: 16))
  }

  private func next(after found: FoundLease, _ holder: LeaseHolder) async throws(StoreError) -> Taken? {
    // One that cannot be read is as good as none, but for its tag.
    let former = found.document
    let fence =
      if let former { former.fence } else { try await objects.greatestFence() }
    let document = document(fence + 1, holder)
    let began = terms.clock.elapsed()
    guard let tag = try await objects.writeAsIs(document.text, to: objects.lease, where: .tag(found.tag)) else {
      return nil
    }
    return Taken(
      lease: HeldLease(objects, terms, document, tag: tag, since: began), fence: document.fence,
      mustSeal: former?.status != .released,
      former: former?.status == .held ? former?.holder : nil)
  }
}

/// The lease as it was found.
struct FoundLease: Sendable {
  /// `nil` where it is damaged.
  var document: LeaseDocument?
  var tag: String
}

extension EnvironmentObjects {
  func readLease() async throws(StoreError) -> FoundLease? {
    do throws(ObjectFailure) {
      return try await storage.read(lease).map { FoundLease(document: LeaseDocument($0.bytes), tag: $0.tag) }
    } catch { throw .objects(error) }
  }

  /// The greatest fence that anything tells of; 0 if nothing does.
  func greatestFence() async throws(StoreError) -> Int {
    async let keys = caught { () async throws(StoreError) in try await serialKeys() }
    async let runs = caught { () async throws(StoreError) in try await list(history) }
    // A state that cannot be read says nothing, and neither does a signpost.
    let found = try await read(state)
    let writer = found.flatMap { try? StateEnvelope.decodeWithWriter($0.bytes) }?.writer
    let fences = try await keys.get().compactMap(\.fence) + runs.get().compactMap(runFence)
    return (fences + [writer ?? 0]).max() ?? 0
  }
}

/// Verifies that a store supports conditional writes.
struct ConditionProbe: Sendable {
  let storage: any ObjectStorage
  init(_ storage: any ObjectStorage) { self.storage = storage }

  /// - Parameter content: What an object holds that is there. Where the store takes what it must not, it stays so.
  func probe(_ key: String, holding content: [UInt8]) async throws(StoreError) {
    do throws(ObjectFailure) {
      // Both at once: neither is to do anything.
      async let absent = written(content, key, .absent)
      async let tagged = written(content, key, .tag("\"00000000000000000000000000000000\""))
      let isCareless = (try await absent.get(), try await tagged.get())
      if isCareless.0 || isCareless.1 {
        try await storage.remove([key])
        throw ObjectFailure(
          .ignoresConditions, action: "write", place: storage.place(of: ""),
          reason: "a conditional write was accepted although its condition does not hold")
      }
    } catch { throw .objects(error) }
  }

  private func written(
    _ content: [UInt8], _ key: String, _ condition: WriteCondition
  ) async -> Result<Bool, ObjectFailure> {
    do throws(ObjectFailure) {
      return .success(try await storage.write(content, to: key, where: condition) != .conditionFailed)
    } catch { return .failure(error) }
  }
}
