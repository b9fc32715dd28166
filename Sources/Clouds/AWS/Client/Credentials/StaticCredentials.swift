/// Credentials that are known beforehand.
public struct StaticCredentials: CredentialsProvider {
  private let known: Credentials

  public init(_ credentials: Credentials) { known = credentials }

  public func credentials() async throws(CredentialsError) -> Credentials? { known }
}
