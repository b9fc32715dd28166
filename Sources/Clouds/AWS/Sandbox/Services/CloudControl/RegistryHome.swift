internal import InfraModel

/// Where the resources of a type are: with the service of the sandbox that has them, or with Cloud Control itself.
protocol RegistryHome {
  /// Makes a resource.
  /// - Returns: Its identifier.
  func create(
    _ properties: [String: Value], _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) -> String

  func update(
    _ identifier: String, _ running: [String: Value], to wanted: [String: Value], _ model: RegistryModel,
    _ cloud: inout Cloud
  ) throws(RequestProblem)

  func delete(
    _ identifier: String, _ running: [String: Value], _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem)

  /// A resource's properties; `nil` where it is not there.
  func find(
    _ identifier: String, _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) -> [String: Value]?

  /// The properties of every resource of the type.
  func list(_ model: RegistryModel, _ cloud: inout Cloud) throws(RequestProblem) -> [[String: Value]]

  /// Whether a property of the type can be declared here.
  func carries(_ property: String) -> Bool
}

/// Why a request fails that was accepted.
struct RequestProblem: Error {
  /// A handler's error code (`AlreadyExists`).
  var code: String
  var message: String
}
