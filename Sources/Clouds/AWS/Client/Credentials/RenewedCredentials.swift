/// Keeps credentials until ten minutes before they end; however many calls wait, they are fetched once.
public actor RenewedCredentials: CredentialsProvider {
  private let source: any CredentialsProvider
  private let now: @Sendable () -> Double
  private var known: Credentials?
  private var fetch: Task<Result<Credentials?, CredentialsError>, Never>?
  /// Before this time the source is not asked again, as long as what is known holds.
  private var nextTry = -Double.infinity
  /// Seconds before their end at which credentials are renewed.
  static let margin: Double = 600
  /// Seconds between two askings of a source that gives nothing that lasts longer.
  static let pause: Double = 60

  public init(_ source: any CredentialsProvider, now: @escaping @Sendable () -> Double) {
    self.source = source
    self.now = now
  }

  public func credentials() async throws(CredentialsError) -> Credentials? {
    let time = now()
    if let known {
      let rest = (known.expiration ?? .infinity) - time
      if rest > Self.margin || (rest > 0 && time < nextTry) { return known }
    }
    let task =
      fetch
      ?? Task { [source] in
        do throws(CredentialsError) { return .success(try await source.credentials()) } catch { return .failure(error) }
      }
    fetch = task
    let result = await task.value
    if fetch == task {
      fetch = nil
      nextTry = now() + Self.pause
    }
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
