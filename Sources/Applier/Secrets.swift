public import InfraModel
public import Provider

/// Fetches secrets at the last moment and keeps none.
public struct Secrets: Sendable {
  /// A value to send, and the same with digests to keep.
  struct Revealed {
    var sent: Value
    var kept: Value
  }

  private let provider: any Provider
  private let surroundings: Surroundings
  private let digests: SecretDigests

  public init(_ provider: any Provider, _ surroundings: Surroundings, _ digests: SecretDigests) {
    self.provider = provider
    self.surroundings = surroundings
    self.digests = digests
  }

  /// The digest of what a secret's source gives now; the text itself goes no further.
  public func digest(of source: SecretSource, region: String) async throws(OperationError) -> Value {
    digests.digest(try await text(of: source, region: region))
  }

  /// - Parameter property: what errors name.
  func reveal(_ value: Value, property: String, region: String) async throws(OperationError) -> Revealed {
    switch value {
    case .null, .bool, .integer, .number, .string, .bytes: return Revealed(sent: value, kept: value)
    case .list(let elements):
      var sent: [Value] = []
      var kept: [Value] = []
      for element in elements {
        let revealed = try await reveal(element, property: property, region: region)
        sent.append(revealed.sent)
        kept.append(revealed.kept)
      }
      return Revealed(sent: .list(sent), kept: .list(kept))
    case .object(let members):
      var sent: [String: Value] = [:]
      var kept: [String: Value] = [:]
      for (name, member) in members {
        let revealed = try await reveal(member, property: "\(property).\(name)", region: region)
        sent[name] = revealed.sent
        kept[name] = revealed.kept
      }
      return Revealed(sent: .object(sent), kept: .object(kept))
    case .secret(let source):
      let text = try await text(of: source, region: region)
      return Revealed(sent: .string(text), kept: digests.digest(text))
    case .interpolation(let pieces):
      var text = ""
      for piece in pieces {
        let part = try await reveal(piece, property: property, region: region).sent
        guard let part = part.interpolated else { throw .notConcrete(property: property) }
        text += part
      }
      return Revealed(sent: .string(text), kept: digests.digest(text))
    case .reference, .digest, .unknown: throw .notConcrete(property: property)
    }
  }

  private func text(of source: SecretSource, region: String) async throws(OperationError) -> String {
    switch source {
    case .stored(let secret, let key):
      guard let id = secret.string else { throw .notConcrete(property: "secret") }
      do throws(ProviderError) { return try await provider.secret(id: id, key: key, region: region) } catch {
        throw .provider(error)
      }
    case .environment(let name):
      guard let text = surroundings.variable(name) else { throw .noVariable(name) }
      return text
    case .file(let path):
      guard let text = await surroundings.file(path) else { throw .noFile(path) }
      return text
    }
  }
}
