import AWSClient
import InfraModel
import Provider

/// A way in which something of AWS is found that this environment did not make.
struct LookupWay: Sendable {
  /// What it finds: a type of the registry, or another kind of thing.
  let kind: ResourceType
  /// The arguments that it takes, all of them.
  let arguments: Set<String>
  /// Arguments that may be left out.
  let optional: Set<String>
  /// What it calls.
  let uses: [Use]
  /// Everything that fits.
  let find: @Sendable (LookupScope) async throws(LookupFailure) -> [Candidate]

  /// Something that fits.
  struct Candidate: Sendable {
    /// What people call it.
    var name: String
    /// By the registry's names.
    var properties: [String: Value]
    /// The resource as it runs, where a handler has read it.
    var resource: ObservedResource?
  }

  init(
    _ kind: String, by arguments: Set<String> = [], optionally optional: Set<String> = [], _ uses: [Use],
    find: @escaping @Sendable (LookupScope) async throws(LookupFailure) -> [Candidate]
  ) {
    self.kind = ResourceType(kind)
    self.arguments = arguments
    self.optional = optional
    self.uses = uses
    self.find = find
  }

  func takes(_ request: LookupRequest) -> Bool {
    let given = Set(request.arguments.keys)
    return kind == request.kind && arguments.isSubset(of: given) && given.isSubset(of: arguments.union(optional))
  }

  /// Every way that is written for its kind, beside those that every type with a handler has.
  static let all = [
    imageByAlias, newestImage, containerByTag, hostedZoneByName, certificateByDomain, secretByName, caller,
    availabilityZones,
  ]
}

/// What a way works with.
struct LookupScope: Sendable {
  let request: LookupRequest
  let client: any AWSCalling

  /// A text among the arguments.
  func text(_ name: String) -> String? { request.arguments[name].flatMap(\.plainText) }

  /// Whether something is wanted besides.
  func wants(_ attributes: String...) -> Bool {
    request.attributes.contains { wanted in attributes.contains(String(wanted.prefix { $0 != "." })) }
  }

  /// Calls an operation that only reads, all pages.
  func ask(
    _ service: Service, _ operation: String, _ input: [String: Value]
  ) async throws(LookupFailure) -> [String: Value] {
    do throws(AWSError) { return try await client.callAll(service, operation, input, region: request.region) } catch {
      throw LookupFailure(ProviderError(error))
    }
  }

  /// The same for one page, where the first one says enough.
  func askOnce(
    _ service: Service, _ operation: String, _ input: [String: Value]
  ) async throws(LookupFailure) -> [String: Value] {
    do throws(AWSError) { return try await client.call(service, operation, input, region: request.region) } catch {
      throw LookupFailure(ProviderError(error))
    }
  }
}

extension LookupFailure {
  /// What is not there is not found, whatever the service calls it.
  init(_ error: ProviderError) { self = error.kind == .notFound ? .none : .failed(error) }
}
