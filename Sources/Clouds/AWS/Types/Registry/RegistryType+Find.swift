import AWSClient
import InfraModel
import Provider

extension RegistryType {
  /// Looks for what an interrupted create made, by the operation's tag, or, where the type has no tags, by what was
  /// declared of it.
  ///
  /// The requests of the last seven days are asked for first. While one goes on that has not named what it makes, it
  /// cannot be told. https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-operations-manage-requests.html
  func find(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [[String: Value]] {
    let requests = try await cloud.ask(
      "ListResourceRequests", ["ResourceRequestStatusFilter": ["Operations": ["CREATE"]]])
    let events = (requests["ResourceRequestStatusSummaries"]?.list ?? []).compactMap(RegistryEvent.init)
    let ours = events.filter { $0.type == schema.type.name }
    var candidates = ours.compactMap(\.identifier)
    if isIdentifierDeclared, let declared = declaredIdentifier(scope) { candidates = [declared] }
    var found = try await matching(candidates, cloud, scope)
    if found.isEmpty, marksCreation, !isIdentifierDeclared {
      // A request older than a week, or made by other means.
      let known = Set(candidates)
      found = try await matching(try await listed(cloud).filter { !known.contains($0) }, cloud, scope)
    }
    if found.isEmpty, ours.contains(where: { $0.status == .pending }) { throw Finds.Unfinished() }
    return found
  }

  private func declaredIdentifier(_ scope: CallScope) -> ResourceID? {
    let parts = schema.primaryIdentifier.compactMap { scope[$0]?.plainText }
    return parts.count == schema.primaryIdentifier.count ? ResourceID(parts: parts) : nil
  }

  /// Every resource of the type; none where the type can only be listed within another resource.
  private func listed(_ cloud: CloudCalls) async throws(ProviderError) -> [ResourceID] {
    do throws(ProviderError) {
      let answer = try await cloud.ask("ListResources", ["TypeName": name])
      return (answer["ResourceDescriptions"]?.list ?? []).compactMap { $0["Identifier"]?.string.map { ResourceID($0) } }
    } catch {
      guard error.kind == .invalid || error.kind == .unsupported else { throw error }
      return []
    }
  }

  private func matching(
    _ candidates: [ResourceID], _ cloud: CloudCalls, _ scope: CallScope
  ) async throws(ProviderError) -> [[String: Value]] {
    var found: [[String: Value]] = []
    for identifier in candidates.uniqued() {
      var candidate = scope
      candidate.id = identifier
      guard let properties = try await read(cloud, candidate), isOurs(properties, scope) else { continue }
      let names = schema.primaryIdentifier
      found.append(
        Dictionary(
          uniqueKeysWithValues: zip(names, identifier.parts(atMost: names.count)).map { ($0, .string(String($1))) }))
    }
    return found
  }

  private func isOurs(_ properties: Value, _ scope: CallScope) -> Bool {
    if marksCreation, let tags {
      return Execution.plainTags(properties[tags.property])[Tags.operationKey] == scope.operation
    }
    let wanted = encoded(scope.properties)
    return settable.subtracting(schema.writeOnly).allSatisfy { name in
      guard let value = wanted[name], !value.isNull else { return true }
      let declared = schema.readable(value, of: name)
      return properties[name].map { RegistryPatch.agrees($0, with: declared) } == true
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without those that came before.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
