internal import Synchronization

/// What a rehearsal needs of a sandbox beyond calls.
extension Sandbox {
  /// Keeps AWS's default quotas from now on. Where there is more than a quota allows already, the account's own is
  /// another one that nobody here knows, so that none is kept.
  public func keepQuotas() {
    state.withLock { storage in
      var quotas = options.faultInjection.quotas
      for (kind, count) in storage.cloud.mostOfKind {
        guard let quota = storage.cloud.kinds[kind]?.quota else { continue }
        if count > quotas[kind] ?? quota.limit { quotas[kind] = .max }
      }
      storage.cloud.quotas = quotas
    }
  }

  /// Takes what others have to be there, of which a twin does not know: it has what its state has. Of a bucket a state does
  /// not know what is in it, and of a domain not what people have put into DNS.
  public func assumeOthers() { state.withLock { $0.cloud.assumesOthers = true } }

  /// Whether an error says that the sandbox does not know what a call does, rather than that it is refused.
  public static func isUnknown(message: String) -> Bool { message.contains(Fault.notInSandbox) }
}
