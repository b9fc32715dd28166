internal import Synchronization

/// What a rehearsal needs of a sandbox beyond calls.
extension Sandbox {
  /// Keeps AWS's default quotas from now on. Where there is more than a quota allows already, the account's own is
  /// another one that nobody here knows, so that none is kept.
  public func keepQuotas() {
    state.withLock { interior in
      var quotas = options.misbehaviour.quotas
      for (kind, count) in interior.cloud.mostOfKind {
        guard let quota = interior.cloud.kinds[kind]?.quota else { continue }
        if count > quotas[kind] ?? quota.limit { quotas[kind] = .max }
      }
      interior.cloud.quotas = quotas
    }
  }

  /// Whether an error says that the sandbox does not know what a call does, rather than that it is refused.
  public static func isUnknown(code: String?, message: String) -> Bool {
    switch code {
    case "NotImplemented", "UnknownOperationException", "InvalidAction", "UnknownService":
      message.hasPrefix(unknownBehaviour) || message.hasPrefix(unknownOperation)
    default: false
    }
  }

  static let unknownBehaviour = "the sandbox does not know what "
  static let unknownOperation = "the sandbox has no operation "
}
