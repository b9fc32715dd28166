internal import AWSClient
internal import Evaluation
internal import InfraModel
internal import World

extension Workspace {
  /// The account that a call by hand acts in: the one that was given, or the one that the project's environments
  /// declare, so that it meets what they made. `nil`, the sandbox's own, where none is declared.
  package func sandboxAccount(given: String?) async throws -> String? {
    if let given {
      guard AccountNumber.isWellFormed(given) else { throw CommandFailure.badAccount(given) }
      return given
    }
    guard world.files.isFile(Files.path("Package.swift", in: settings.project)) else { return nil }
    let declared = Set(try await environments().compactMap(\.account)).sorted()
    guard declared.count <= 1 else { throw CommandFailure.severalAccounts(declared) }
    return declared.first
  }
}
