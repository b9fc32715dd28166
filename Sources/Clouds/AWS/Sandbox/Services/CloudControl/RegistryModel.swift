internal import AWSSchemas
internal import InfraModel

/// A type of the registry as the sandbox plays it: what its schema says.
struct RegistryModel: Sendable {
  let schema: ResourceSchema
  let isCloudFormationOnly: Bool

  /// - Returns: `nil` for a type that the registry does not have.
  init?(_ name: String) {
    guard let entry = RegistryFacts.entry(of: name), let schema = AWSSchemaCatalog().schema(of: ResourceType(name))
    else { return nil }
    self.schema = schema
    isCloudFormationOnly = entry.isCloudFormationOnly
  }

  var name: String { schema.type.name }

  /// The record's identifier: types may have resources of the same name.
  func key(_ identifier: String) -> String { "\(name) \(identifier)" }

  /// The primary identifier of a resource, its parts joined as the API joins them.
  func identifier(of properties: [String: Value]) -> String {
    schema.primaryIdentifier.map { Value.object(properties)[path: $0]?.plainText ?? "" }.joined(separator: "|")
  }

  /// The properties that identify a resource.
  func identity(of properties: Value) -> [String: Value] {
    var found: [String: Value] = [:]
    for name in schema.primaryIdentifier where !name.contains(".") { found[name] = properties[name] }
    return found
  }

  /// What a read tells: all but what only a write has.
  func readable(_ properties: Value) -> Value {
    schema.writeOnly.reduce(properties) { $0.removing($1) }
  }

  /// The first property that only a create may set and that differs.
  private func createOnlyChange(from running: Value, to wanted: Value) -> String? {
    schema.createOnly.sorted().first { path in
      !path.contains("*") && running[path: path] != wanted[path: path] && !schema.writeOnly.contains(path)
    }.map { "/properties/" + $0.replacing(".", with: "/") }
  }

  /// Checks the properties of a resource that is to be created.
  /// - Parameter isKnown: Whether a text is the identifier of something that is there, whatever its form.
  func check(creating properties: [String: Value], isKnown: @escaping (String) -> Bool) throws(RequestProblem) {
    if let set = schema.readOnly.sorted().first(where: { Value.object(properties)[path: $0] != nil }) {
      throw .invalid("Encountered unsupported property \(set)")
    }
    if let words = RegistryCheck(schema, isKnown: isKnown).problem(of: properties) { throw .invalid(words) }
  }

  /// Checks an update. What the cloud sets may stand there as it is.
  func check(
    updating wanted: Value, from running: Value, isKnown: @escaping (String) -> Bool
  ) throws(RequestProblem) {
    if let stuck = createOnlyChange(from: running, to: wanted) {
      throw RequestProblem(
        code: "NotUpdatable", message: "Invalid patch update: createOnlyProperties [\(stuck)] cannot be updated")
    }
    if let changed = schema.readOnly.sorted().first(where: { wanted[path: $0] != running[path: $0] }) {
      throw .invalid("Invalid patch update: readOnlyProperties [/properties/\(changed)] cannot be updated")
    }
    let declared = schema.readOnly.reduce(wanted) { $0.removing($1) }
    if let words = RegistryCheck(schema, isKnown: isKnown).problem(of: declared.object ?? [:]) { throw .invalid(words) }
  }

  /// Where the type's resources are.
  func home(_ call: Call) -> any RegistryHome {
    if let bridge = Bridge.bridge(of: name) { return BridgeCalls(bridge: bridge, call: call) }
    return RegistryRecords(call: call)
  }
}

extension RequestProblem {
  fileprivate static func invalid(_ words: String) -> RequestProblem {
    RequestProblem(code: "InvalidRequest", message: words)
  }
}
