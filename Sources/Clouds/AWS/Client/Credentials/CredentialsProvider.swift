/// A place that credentials come from.
public protocol CredentialsProvider: Sendable {
  /// The credentials; `nil` where this place has none, so that the next is asked.
  /// - Throws: Where the place is set up but does not work.
  func credentials() async throws(CredentialsError) -> Credentials?
}

/// A place of credentials that is set up wrongly; the text holds nothing secret.
public struct CredentialsError: Error, Sendable, Hashable, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}
