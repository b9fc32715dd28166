internal import InfraModel
internal import World

/// The object `lease` in the hands of its holder, who alone changes it.
actor HeldLease {
  private let objects: EnvironmentObjects
  private let terms: LeaseTerms
  private var document: LeaseDocument
  private var tag: String
  private var isLost = false
  /// When the last sign that was stored was sent, by this process's own clock.
  private var lastSign: Double
  private var writing: Task<StoreError?, Never>?

  /// - Parameter began: When the lease was asked for.
  init(_ objects: EnvironmentObjects, _ terms: LeaseTerms, _ document: LeaseDocument, tag: String, since began: Double)
  {
    self.objects = objects
    self.terms = terms
    self.document = document
    self.tag = tag
    lastSign = began
  }

  /// Gives a sign of life.
  /// - Returns: `false` where somebody else has the lease.
  func renew() async -> Bool {
    // The next renewal may succeed; if none does, somebody takes over, and the next write finds that out.
    _ = await sign(.held)
    return !isLost
  }

  /// Verifies that the lease was not taken over while this process was stopped: a call that it announced must not be
  /// sent under another run's lease.
  /// - Parameter proof: When the last record was sent that was stored, and so met no seal.
  func confirm(since proof: Double) async throws(StoreError) {
    if isLost { throw .leaseLost(environment: objects.environment) }
    guard terms.clock.elapsed() - max(lastSign, proof) > Self.trusted else { return }
    if let problem = await sign(.held) { throw problem }
  }

  /// Seconds for which a proof is taken for granted: less than those after which a run that takes over looks a second
  /// time for what an announced call may have made.
  private static let trusted = 2.0

  /// Releases the lease. If the store cannot be reached, the lease expires.
  func release(_ status: LeaseDocument.Status) async { _ = await sign(status) }

  /// Writes the lease; writes are serialized.
  private func sign(_ status: LeaseDocument.Status) async -> StoreError? {
    while let writing { _ = await writing.value }
    let task = Task {
      let problem = await written(status)
      // By the task itself: who waits for it must find it gone.
      writing = nil
      return problem
    }
    writing = task
    return await task.value
  }

  private func written(_ status: LeaseDocument.Status) async -> StoreError? {
    let lost = StoreError.leaseLost(environment: objects.environment)
    guard !isLost else { return lost }
    let began = terms.clock.elapsed()
    document.sign += 1
    document.status = status
    do throws(StoreError) {
      for _ in 0..<2 {
        if let tag = try await objects.writeAsIs(document.text, to: objects.lease, where: .tag(tag)) {
          self.tag = tag
          lastSign = began
          return nil
        }
        // An earlier sign of which nothing was heard may have arrived after all.
        guard let found = try await objects.readLease(), found.document?.mark == document.mark else { break }
        tag = found.tag
      }
    } catch { return error }
    isLost = true
    return lost
  }
}
