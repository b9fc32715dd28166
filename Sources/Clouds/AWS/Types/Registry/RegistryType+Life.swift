import AWSClient
import InfraModel
import Provider

extension RegistryType {
  /// Makes the resource and waits until its request has ended.
  func create(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) -> [String: Value] {
    var desired = encoded(scope.properties.filter { settable.contains($0.key) && !$0.value.isNull })
    desired.merge(scope.tagMembers) { $1 }
    let input: [String: Value] = [
      "TypeName": name, "DesiredState": .string(JSON.canonicalText(.object(desired))),
      // The same token again, within 36 hours, gives the first request's answer instead of a second resource.
      "ClientToken": .string(scope.operation),
    ]
    let ended = try await RegistryRequest(cloud, schema.type).carryOut("CreateResource", input) {
      (identifier) throws(ProviderError) in
      // Where the declaration names the resource, what has the name may be a stranger's until the request succeeds.
      if !isIdentifierDeclared { try await cloud.identify(identifier) }
    }
    guard let identifier = ended.identifier else {
      throw ProviderError(.notUnderstood, "the request that created it names no identifier", call: ended.call)
    }
    return parts(of: identifier)
  }

  /// Sends what differs as a JSON Patch, and waits until the request has ended.
  /// - Parameter names: The top-level properties that the call may change.
  func update(_ cloud: CloudCalls, _ scope: CallScope, _ names: Set<String>) async throws(ProviderError) {
    let changed = scope.changed.intersection(names)
    var scope = scope
    scope.properties = encoded(scope.properties)
    scope.previous = encoded(scope.previous)
    scope.applied = encoded(scope.applied)
    // Tags are given whole: one that runs and is not among them goes.
    if let tags, names.contains(tags.property) { scope.applied[tags.property] = scope.previous[tags.property] }
    let patch = RegistryPatch(schema, scope, changed: changed.isEmpty ? names : changed).operations
    guard !patch.isEmpty else { return }
    let input: [String: Value] = [
      "TypeName": name, "Identifier": .string(scope.id.text),
      "PatchDocument": .string(JSON.canonicalText(.list(patch))),
    ]
    _ = try await RegistryRequest(cloud, schema.type).carryOut("UpdateResource", input)
  }

  /// The properties as the registry has them; `nil` where there is no such resource.
  func read(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) -> Value? {
    let input: [String: Value] = ["TypeName": name, "Identifier": .string(scope.id.text)]
    guard let answer = try await cloud.askIfPresent("GetResource", input) else { return Value?.none }
    guard let text = answer["ResourceDescription"]?["Properties"]?.string, let properties = try? JSON.parse(text),
      properties.object != nil
    else {
      throw ProviderError(.notUnderstood, "the properties are not a JSON object", call: "cloudcontrol GetResource")
    }
    return properties
  }

  /// Deletes the resource and waits until the request has ended.
  func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) {
    _ = try await RegistryRequest(cloud, schema.type).carryOut(
      "DeleteResource", ["TypeName": name, "Identifier": .string(scope.id.text)])
  }

  /// Properties as they travel: texts that go in Base64 are declared and read as plain ones.
  func encoded(_ properties: [String: Value]) -> [String: Value] {
    let codec = Codec(naming: .same, schema: schema)
    return properties.reduce(into: [:]) { encoded, property in
      let facts = schema.properties[property.key].map(schema.resolved)
      encoded[property.key] = codec.encode(property.value, .schema, facts)
    }
  }
}
