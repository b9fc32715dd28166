/// Identifies the process of a lease, and tells whether it has ended: only then is a lease taken over before it
/// expires.
public struct ProcessIdentities: Sendable {
  /// This process among all that ever ran on any machine; `nil` where that cannot be said.
  public var current: String?
  /// Whether the process of such a name has ended for sure; `false` for one of another machine.
  public var hasEnded: @Sendable (String) -> Bool

  public init(current: String?, hasEnded: @escaping @Sendable (String) -> Bool) {
    self.current = current
    self.hasEnded = hasEnded
  }

  /// Nothing is known of any process.
  public static let unknown = ProcessIdentities(current: nil, hasEnded: { _ in false })
}
