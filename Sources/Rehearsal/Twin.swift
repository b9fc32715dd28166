internal import InfraModel
internal import Provider
internal import Sandbox

/// Makes in the sandbox what a state holds.
///
/// Each resource is created as its record says, what it refers to first. The sandbox gives identifiers of its own, so
/// from then on every mention of the real ones is replaced by them.
struct Twin {
  /// Stands where secrets stand.
  static let secret = "rehearsed-4f7c1be2"

  let provider: any Provider
  let clock: SandboxClock
  let account: String
  private var names = TwinNames()

  init(provider: any Provider, clock: SandboxClock, account: String) {
    self.provider = provider
    self.clock = clock
    self.account = account
  }

  /// Takes a state in. Gives the state as the twin's owner would have it: the same but for identifiers.
  mutating func take(_ state: State) async throws(RehearsalError) -> State {
    var twin = state
    twin.account = account
    for address in order(of: state) {
      guard let record = state.resources[address] else { continue }
      var copy = record
      copy.properties = record.properties.mapValues { names.replaced(in: $0) }
      copy.triggers = record.triggers.map { names.replaced(in: $0) }
      copy.deposed = []
      copy.status = .complete
      do throws(ProviderError) {
        let observed = try await provider.create(
          CreateRequest(
            address: address, type: record.type, region: record.region, account: account,
            properties: copy.properties.mapValues(Self.revealed)), context(record))
        names.learn(record.id, observed.id)
        for (name, real) in record.attributes { names.learn(real, observed.properties[name]) }
        copy.id = observed.id
        copy.attributes = observed.properties
      } catch {
        throw .noTwin(of: address, record.position, error)
      }
      twin.resources[address] = copy
    }
    return twin
  }

  /// What others depend on comes first.
  private func order(of state: State) -> [Address] {
    var seen: Set<Address> = []
    var ordered: [Address] = []
    func visit(_ address: Address) {
      guard let record = state.resources[address], seen.insert(address).inserted else { return }
      for dependency in record.dependencies { visit(dependency) }
      ordered.append(address)
    }
    for address in state.resources.keys.sorted() { visit(address) }
    return ordered
  }

  private func context(_ record: ResourceRecord) -> OperationContext {
    let clock = clock
    return OperationContext(
      operation: record.operation, timeout: 7200, willCall: { (_) throws(ProviderError) in },
      didCall: { (_, _) throws(ProviderError) in }, identified: { (_) throws(ProviderError) in }, progress: { _ in },
      sleep: { (seconds) throws(ProviderError) in
        do { try await clock.sleep(seconds) } catch { throw ProviderError(.cancelled, "the rehearsal was stopped") }
      })
  }

  /// A made-up secret for each digest.
  private static func revealed(_ value: Value) -> Value {
    switch value {
    case .digest: .string(secret)
    case .interpolation(let pieces): .string(pieces.map { revealed($0).string ?? secret }.joined())
    case .list(let elements): .list(elements.map(revealed))
    case .object(let members): .object(members.mapValues(revealed))
    default: value
    }
  }
}
