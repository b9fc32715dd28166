internal import InfraModel

/// The object `lease` in the hands of its holder, who alone changes it.
actor HeldLease {
  private let objects: EnvironmentObjects
  private var document: LeaseDocument
  private var tag: String
  private var isLost = false

  init(_ objects: EnvironmentObjects, _ document: LeaseDocument, tag: String) {
    self.objects = objects
    self.document = document
    self.tag = tag
  }

  /// Gives a sign of life.
  /// - Returns: `false` where somebody else has the lease.
  func renew() async -> Bool {
    document.sign += 1
    return await write(document)
  }

  /// Lets go. A store that cannot be reached keeps a lease that nobody renews.
  func release(_ status: LeaseDocument.Status) async {
    document.status = status
    _ = await write(document)
  }

  /// One write after another: who renews is awaited before who releases (``ObjectLease``).
  private func write(_ document: LeaseDocument) async -> Bool {
    guard !isLost else { return false }
    do throws(StoreError) {
      guard let tag = try await objects.writeAsIs(document.text, to: objects.lease, where: .tag(tag)) else {
        isLost = true
        return false
      }
      self.tag = tag
    } catch {
      // The next renewal may succeed; if none does, somebody takes over, and the next write finds that out.
    }
    return true
  }
}
