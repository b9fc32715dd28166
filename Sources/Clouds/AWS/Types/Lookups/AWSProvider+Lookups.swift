internal import AWSClient
internal import InfraModel
public import Provider

extension AWSProvider {
  public func lookUp(_ requests: [LookupRequest]) async -> [Result<LookupAnswer, LookupFailure>] {
    var results: [Result<LookupAnswer, LookupFailure>] = requests.map { _ in
      .failure(.failed(ProviderError(.cancelled, "the run was stopped")))
    }
    // What is named by its identifier is read like what is managed: many of a kind with few calls.
    let named = requests.indices.filter { isRead(requests[$0]) }
    let others = requests.indices.filter { !isRead(requests[$0]) }
    async let readings = read(
      named.map { index in
        ReadRequest(
          type: requests[index].kind, id: ResourceID(requests[index].arguments["Id"].flatMap(\.plainText) ?? ""),
          region: requests[index].region)
      })
    await withTaskGroup(of: (Int, Result<LookupAnswer, LookupFailure>).self) { group in
      for index in others { group.addTask { (index, await found(requests[index])) } }
      for await (index, result) in group { results[index] = result }
    }
    for (index, reading) in zip(named, await readings) {
      results[index] = Self.result(of: reading, requests[index].attributes)
    }
    return results
  }

  private func isRead(_ request: LookupRequest) -> Bool {
    request.arguments.keys.elementsEqual(["Id"]) && handles(request.kind)
  }

  private func found(_ request: LookupRequest) async -> Result<LookupAnswer, LookupFailure> {
    do throws(LookupFailure) {
      let candidates = try await candidates(request)
      guard let first = candidates.first else { throw .none }
      guard candidates.count == 1 else { throw .several(candidates.map(\.name).sorted()) }
      return .success(
        LookupAnswer(try Self.attributes(request.attributes, of: first.properties), of: first.resource))
    } catch {
      return .failure(error)
    }
  }

  private func candidates(_ request: LookupRequest) async throws(LookupFailure) -> [LookupWay.Candidate] {
    let scope = LookupScope(request: request, client: client)
    if let way = LookupWay.all.first(where: { $0.takes(request) }) { return try await way.find(scope) }
    guard let tags = request.arguments["Tags"]?.object, request.arguments.count == 1, handles(request.kind) else {
      throw .unsupported(advice(on: request.kind))
    }
    let found: [ObservedResource]?
    do throws(ProviderError) {
      found = try await execution(request.kind, request.region).find(tagged: tags.compactMapValues(\.plainText))
    } catch {
      throw LookupFailure(error)
    }
    guard let found else { throw .unsupported(advice(on: request.kind)) }
    return found.map { LookupWay.Candidate(name: $0.id.text, properties: $0.properties, resource: $0) }
  }

  /// By what a kind can be looked up.
  private func advice(on kind: ResourceType) -> String {
    var ways = LookupWay.all.filter { $0.kind == kind }.map { $0.arguments.union($0.optional).sorted() }
    if handles(kind) { ways.append(["Id"]) }
    if isSearchedByTags(kind) { ways.append(["Tags"]) }
    guard !ways.isEmpty else { return "\(kind) cannot be looked up" }
    return "look \(kind) up by " + ways.map { $0.joined(separator: " and ") }.joined(separator: ", or by ")
  }

  private static func result(
    of reading: Result<Observation, ProviderError>, _ attributes: [String]
  ) -> Result<LookupAnswer, LookupFailure> {
    do throws(LookupFailure) {
      switch reading {
      case .failure(let error): throw LookupFailure(error)
      case .success(.absent): throw .none
      case .success(.beingDeleted(_, let pending)): throw .unusable("it is being deleted (\(pending.state))")
      case .success(.present(let resource)):
        if let failure = resource.failure { throw .unusable("its state is \(failure.state)") }
        return .success(LookupAnswer(try Self.attributes(attributes, of: resource.properties), of: resource))
      }
    } catch {
      return .failure(error)
    }
  }

  /// The attributes that are wanted, and nothing else.
  private static func attributes(
    _ wanted: [String], of properties: [String: Value]
  ) throws(LookupFailure) -> [String: Value] {
    var found: [String: Value] = [:]
    for attribute in wanted {
      guard let value = Value.object(properties)[path: attribute] else {
        throw .lacks(attribute, known: properties.keys.sorted())
      }
      found[attribute] = value
    }
    return found
  }
}
