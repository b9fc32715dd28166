internal import InfraModel

extension StateEnvelope.Problem {
  /// The error of a store.
  /// - Parameters:
  ///   - file: What is no state, as people name it.
  ///   - damage: Looks for a way back, where one is needed.
  func storeError(
    in file: String, of environment: EnvironmentName, damage: () -> StoreError.Damage
  ) -> StoreError {
    switch self {
    case .malformed(let document):
      if case .newerFormat(let found, let known) = document.problem {
        return .newerFormat(file: file, found: found, known: known)
      }
      return .malformed(damage(), document)
    case .notJSON(let syntax):
      return .notJSON(damage(), line: syntax.line, column: syntax.column, problem: syntax.problem)
    case .checksum: return .checksumMismatch(damage())
    case .moved(let place): return .moved(environment, to: place)
    }
  }
}
