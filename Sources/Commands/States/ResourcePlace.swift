internal import ArgumentParser
internal import InfraModel
internal import UseCases

/// Where resources are: an environment, and an address in it (`finally/dev:network`); without an address (`finally/dev:`)
/// the environment keeps the addresses that they have.
struct ResourcePlace: Hashable {
  var environment: EnvironmentName
  var address: Address?

  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { throw .badPlace(text) }
    let address = Address(String(parts[1]))
    guard parts[1].isEmpty || address.isWellFormed else { throw .badPlace(text) }
    environment = EnvironmentName(String(parts[0]))
    self.address = parts[1].isEmpty ? nil : address
  }
}

extension CommandFailure {
  fileprivate static func badPlace(_ text: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badResourcePlace, "'\(text)' is not a place of a resource",
        fix: "write ENVIRONMENT:ADDRESS, such as finally/dev:network/vpc"))
  }

  static func badMove(_ message: String, fix: String) -> CommandFailure {
    CommandFailure(Diagnostic(.badResourcePlace, message, fix: fix))
  }
}
