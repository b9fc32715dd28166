extension ObjectStateStore {
  /// Verifies that objects can be written and removed, and that conditional writes are supported.
  /// - Parameter name: A key that nothing else has.
  public func probe(as name: String) async throws(StoreError) {
    let content = Array("infra verifies conditional writes\n".utf8)
    do throws(ObjectFailure) { _ = try await storage.write(content, to: name, where: .always) } catch {
      throw .objects(error)
    }
    let outcome: Result<Void, StoreError>
    do throws(StoreError) { outcome = .success(try await ConditionProbe(storage).probe(name, holding: content)) } catch
    {
      outcome = .failure(error)
    }
    do throws(ObjectFailure) { try await storage.remove([name]) } catch { throw .objects(error) }
    try outcome.get()
  }
}
