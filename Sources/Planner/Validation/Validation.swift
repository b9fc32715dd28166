internal import InfraModel

/// Everything that can be said against a declaration without a state and without the cloud.
struct Validation {
  let graph: Graph
  let facts: FactsTable

  func diagnostics() -> [Diagnostic] { [] }
}
