public import InfraModel
import Provider

/// Does a piece of work for every element side by side, at most sixteen at once; the results are in the order of the
/// elements.
func concurrently<Element: Sendable, Output: Sendable>(
  _ elements: [Element], _ work: @escaping @Sendable (Element) async throws(ProviderError) -> Output
) async -> [Result<Output, ProviderError>] {
  await withTaskGroup(of: (Int, Result<Output, ProviderError>).self) { group in
    var next = 0
    func start() {
      guard next < elements.count else { return }
      let index = next
      next += 1
      group.addTask {
        do throws(ProviderError) { return (index, .success(try await work(elements[index]))) } catch {
          return (index, .failure(error))
        }
      }
    }
    for _ in 0..<16 { start() }
    var results: [Result<Output, ProviderError>?] = Array(repeating: nil, count: elements.count)
    for await (index, result) in group {
      results[index] = result
      start()
    }
    return results.map { $0 ?? .failure(ProviderError(.cancelled, "the run was stopped")) }
  }
}

extension [Value] {
  /// The elements after work that is done for them side by side, in their order; the first error ends it.
  public func concurrentMap(_ work: @escaping @Sendable (Value) async throws -> Value) async throws -> [Value] {
    let results = await concurrently(self) { element throws(ProviderError) in
      do { return try await work(element) } catch { throw ProviderError(unexpected: error) }
    }
    return try results.map { try $0.get() }
  }
}

extension Value {
  /// The object in a JSON text, which may be escaped for URLs; the value itself where it is none.
  public static func document(_ value: Value) -> Value { Codec.parsed(value) }
}
