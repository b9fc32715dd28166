internal import InfraModel

/// Resources of types that no service of the sandbox has: Cloud Control keeps them itself, by their schemas.
struct RegistryRecords: RegistryHome {
  let call: Call

  func create(
    _ properties: [String: Value], _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) -> String {
    var properties = properties
    model.fill(&properties, &cloud, call)
    let identifier = model.identifier(of: properties)
    if identifier.split(separator: "|", omittingEmptySubsequences: false).contains("") {
      throw RequestProblem(
        code: "InvalidRequest",
        message: "Model validation failed (#: primaryIdentifier \(model.schema.primaryIdentifier) is not complete)")
    }
    if cloud.find(CloudControl.resource, model.key(identifier), in: call.region) != nil {
      throw RequestProblem(
        code: "AlreadyExists",
        message: "Resource of type '\(model.name)' with identifier '\(identifier)' already exists.")
    }
    try check(properties, model, cloud)
    try told { () throws(Fault) in
      try cloud.create(
        CloudControl.resource, named: model.key(identifier), call,
        [
          "TypeName": .string(model.name), "Identifier": .string(identifier), "Properties": .object(properties),
          "IsThere": false,
        ]
      ) { $0.becomes(["IsThere": true], at: call.after(CloudControl.duration)) }
    }
    return identifier
  }

  func update(
    _ identifier: String, _ running: [String: Value], to wanted: [String: Value], _ model: RegistryModel,
    _ cloud: inout Cloud
  ) throws(RequestProblem) {
    guard let record = record(identifier, model, cloud) else { return }
    try check(wanted, model, cloud)
    try told { () throws(Fault) in
      try cloud.change(record) {
        $0.becomes(["Properties": .object(wanted)], at: call.after(CloudControl.duration))
      }
    }
  }

  func delete(
    _ identifier: String, _ running: [String: Value], _ model: RegistryModel, _ cloud: inout Cloud
  ) throws(RequestProblem) {
    guard let record = record(identifier, model, cloud) else { return }
    try told { () throws(Fault) in try cloud.delete(record, showing: [:], at: call.after(CloudControl.duration)) }
  }

  func find(_ identifier: String, _ model: RegistryModel, _ cloud: inout Cloud) -> [String: Value]? {
    record(identifier, model, cloud)?["Properties"]?.object
  }

  func list(_ model: RegistryModel, _ cloud: inout Cloud) -> [[String: Value]] {
    cloud.list(CloudControl.resource, in: call.region, where: "TypeName", is: .string(model.name))
      .filter(Self.isThere).compactMap { $0["Properties"]?.object }
  }

  func carries(_ property: String) -> Bool { true }

  private func record(_ identifier: String, _ model: RegistryModel, _ cloud: Cloud) -> Record? {
    cloud.find(CloudControl.resource, model.key(identifier), in: call.region).flatMap {
      // In a ternary `nil` would be a null.
      if Self.isThere($0) { return $0 }
      return nil
    }
  }

  /// Whether the request that makes it has ended.
  private static func isThere(_ record: Record) -> Bool { record["IsThere"] == true }

  /// What the type's service says against what is declared, beyond its schema.
  private func check(
    _ properties: [String: Value], _ model: RegistryModel, _ cloud: Cloud
  ) throws(RequestProblem) {
    do throws(Fault) { try CertificateUse.registry[model.name]?.check(properties, cloud, call) } catch {
      throw RequestProblem(code: "InvalidRequest", message: "\(error.message) (\(error.code))")
    }
  }

  private func told(_ body: () throws(Fault) -> Record) throws(RequestProblem) {
    do throws(Fault) { _ = try body() } catch {
      throw RequestProblem(code: "ServiceInternalError", message: error.message)
    }
  }
}
