public import InfraModel
public import Provider

/// Fetches secrets and packs archives at the last moment. Keeps secrets only to know what must not stand in a message.
public struct Secrets: Sendable {
  /// A value to send, and the same with digests to keep.
  struct Revealed {
    var sent: Value
    var kept: Value
  }

  private let provider: any Provider
  private let inputs: ApplyInputs
  private let digests: SecretDigests

  /// Every text that was fetched.
  let hidden = HiddenTexts()

  public init(_ provider: any Provider, _ inputs: ApplyInputs, _ digests: SecretDigests) {
    self.provider = provider
    self.inputs = inputs
    self.digests = digests
  }

  /// The digests of the secrets that a graph refers to, as the state records them, for a plan to compare.
  ///
  /// The sources are as the planner asks for them: references inside are resolved. What is not there before the apply
  /// is left out, and what cannot be read is named. The texts themselves go no further.
  /// - Parameter readsStore: whether secrets in the cloud's store are read too, which takes calls and permissions.
  public func digests(in graph: Graph, _ state: State, readsStore: Bool = true) async -> ReadSecrets {
    let resolver = Resolver(state: state, declared: [:])
    var found = ReadSecrets()
    // A state without secrets, or of secrets that nothing declares, is not searched.
    lazy var recorded = state.digests
    for node in graph.resources {
      let region = node.region ?? graph.region
      for source in node.properties.sorted(by: { $0.key < $1.key }).flatMap(\.value.secrets) {
        // What no declaration may read is not read for finding that out.
        guard case .secret(let source)? = try? resolver.resolve(.secret(source)), source.limit == nil else { continue }
        if case .stored = source, !readsStore {
          found.leaveOut(source, of: node.address)
          continue
        }
        if found.reuse(source, in: region, for: node.address) { continue }
        do throws(OperationError) {
          let text = try await text(of: source, region: region)
          guard case .digest(let digest) = digests.digest(text) else { continue }
          found.add(digest, of: source, in: region)
          let earlier = digests.earlierDigest(text)
          if recorded.contains(earlier) { found.renewals[earlier] = digest }
        } catch {
          found.add(hidden.clean(error), of: source, in: region, for: node.address)
        }
      }
    }
    return found
  }

  /// - Parameter property: what errors name.
  func reveal(_ value: Value, property: String, region: String) async throws(OperationError) -> Revealed {
    switch value {
    case .string(let text):
      // A password in a URL is a secret, also where the declaration has it as plain text.
      guard let url = PasswordURL(text), !url.isMasked else { return Revealed(sent: value, kept: value) }
      hidden.hide(url.password)
      inputs.willUse(url.password)
      let kept: Value = .interpolation([.string(url.start), digests.digest(url.password), .string(url.end)])
      return Revealed(sent: value, kept: kept)
    case .null, .bool, .integer, .number, .bytes: return Revealed(sent: value, kept: value)
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
      var kept: [Value] = []
      for piece in pieces {
        let revealed = try await reveal(piece, property: property, region: region)
        guard let part = revealed.sent.plainText else { throw .notConcrete(property: property) }
        text += part
        // Pieces of pieces are pieces: digests are looked for among them.
        if case .interpolation(let inner) = revealed.kept { kept += inner } else { kept.append(revealed.kept) }
      }
      return Revealed(sent: .string(text), kept: .interpolation(kept))
    case .archive(let archive):
      let packed = try await inputs.packed(archive)
      return Revealed(sent: .bytes(packed.bytes), kept: .archive(packed.archive))
    case .reference, .digest, .lookup, .unknown: throw .notConcrete(property: property)
    }
  }

  /// The text of one secret, whose references are resolved. It is never printed.
  public func text(of source: SecretSource, region: String) async throws(OperationError) -> String {
    let text = try await fetched(source, region: region)
    hidden.hide(text)
    inputs.willUse(text)
    return text
  }

  private func fetched(_ source: SecretSource, region: String) async throws(OperationError) -> String {
    if let limit = source.limit { throw .forbidden(limit) }
    switch source {
    case .stored(let secret, let key):
      guard let id = secret.string else { throw .notConcrete(property: "secret") }
      do throws(ProviderError) { return try await provider.secret(id: id, key: key, region: region) } catch {
        throw .provider(error)
      }
    case .environment(let name):
      guard let text = inputs.variable(name) else { throw .noVariable(name) }
      return text
    case .file(let path):
      guard let text = await inputs.file(path) else { throw .noFile(path) }
      return text
    case .text(let text): return text
    }
  }
}

extension Value {
  /// The sources of the secrets inside.
  fileprivate var secrets: [SecretSource] {
    switch self {
    case .secret(let source): [source]
    case .string(let text): PasswordURL(text).map { [.text($0.password)] } ?? []
    case .list(let elements), .interpolation(let elements): elements.flatMap(\.secrets)
    case .object(let members): members.values.flatMap(\.secrets)
    default: []
    }
  }
}
