internal import HTTP
/// The keys that sign requests. Never shown: the description holds only the key's identifier.
public struct Credentials: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  public var accessKeyID: String
  public var secretAccessKey: String
  public var sessionToken: String?
  /// When they end, in epoch seconds; `nil` for keys without an end.
  public var expiration: Double?

  public init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil, expiration: Double? = nil) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
    self.expiration = expiration
  }

  /// Why they cannot sign anything: what goes into a header must not end it, and no place gives keys that would.
  var problem: String? {
    let parts = [("access key", accessKeyID), ("secret key", secretAccessKey), ("session token", sessionToken ?? "")]
    return parts.first { $0.1.hasControlCharacters }.map {
      "the \($0.0) contains a control character"
    }
  }

  public var description: String { "credentials \(accessKeyID)" }
  public var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}
