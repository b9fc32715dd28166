/// Keeps credentials until ten minutes before they end; however many calls wait, they are fetched once.
public actor RenewedCredentials: CredentialsProvider {
  private let source: any CredentialsProvider
  private let now: @Sendable () -> Double
  private var known: Credentials?
  private var fetch: Task<Result<Credentials?, CredentialsError>, Never>?
  /// Seconds before their end at which credentials are renewed.
  static let margin: Double = 600

  public init(_ source: any CredentialsProvider, now: @escaping @Sendable () -> Double) {
    self.source = source
    self.now = now
  }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    if let known, (known.expiration ?? .infinity) - now() > Self.margin { return known }
    let task =
      fetch
      ?? Task { [source] in
        do throws(CredentialsError) { return .success(try await source.credentials()) } catch { return .failure(error) }
      }
    fetch = task
    let result = await task.value
    if fetch == task { fetch = nil }
    switch result {
    case .success(let found):
      known = found
      return found
    case .failure(let error):
      // What still holds is better than nothing.
      if let known, (known.expiration ?? .infinity) > now() { return known }
      throw error
    }
  }
}
