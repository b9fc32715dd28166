import AWSClient
internal import HTTP
import InfraModel
import Synchronization
internal import World

/// Where credentials come from; HTTP is answered from the case.
enum CredentialsCase {
  static func credentials(_ id: String, _ input: Value) async -> Value {
    let variables = input["environment"]?.object ?? [:]
    let world = World(
      clock: WorldClock(now: { 1_600_000_000 }, sleep: { _ in }), random: Randomness { 1 }, files: .live,
      variables: variables.compactMapValues(\.string), processes: .live)
    let transport = RecordedTransport(input["http"]?.list ?? [])
    // These cases are about the profile alone, whatever the environment holds.
    let isProfileOnly = id.contains("/profile-provider/")
    let provider: any CredentialsProvider =
      isProfileOnly
      ? ProfileCredentials(world: world, transport: transport)
      : CredentialsChain.standard(world: world, transport: transport)
    do throws(CredentialsError) {
      guard let found = try await provider.credentials() else { return ["error": "no place has credentials"] }
      var result: [String: Value] = [
        "accessKeyId": .string(found.accessKeyID), "secretAccessKey": .string(found.secretAccessKey),
      ]
      result["sessionToken"] = found.sessionToken.map { .string($0) }
      return .object(result)
    } catch {
      return ["error": .string(error.description)]
    }
  }

  static func chain(_ input: Value) -> Value {
    let shared = SharedConfiguration(
      profiles: sections(input["profiles"]), ssoSessions: sections(input["sso_sessions"]))
    do throws(CredentialsError) {
      let chain = try ProfileChain(profile: input["selected_profile"]?.string ?? "default", in: shared)
      return ["ProfileChain": .list([plain(chain.base)] + chain.roles.map { ["AssumeRole": plain($0)] })]
    } catch {
      return ["Error": .string(error.description)]
    }
  }

  private static func sections(_ value: Value?) -> [String: SharedConfiguration.Section] {
    (value?.object ?? [:]).mapValues { SharedConfiguration.Section(($0.object ?? [:]).compactMapValues(\.string)) }
  }

  private static func plain(_ base: ProfileChain.Base) -> Value {
    switch base {
    case .keys(let keys):
      var members: [String: Value] = [
        "access_key_id": .string(keys.accessKeyID), "secret_access_key": .string(keys.secretAccessKey),
      ]
      members["session_token"] = keys.sessionToken.map { .string($0) }
      return ["AccessKey": .object(members)]
    case .named(let name): return ["NamedSource": .string(name)]
    case .process(let command): return ["CredentialProcess": .string(command)]
    case .webIdentity(let role, let file):
      return ["WebIdentityToken": .object(members(role).merging(["web_identity_token_file": .string(file)]) { $1 })]
    case .sso(let sso):
      var members: [String: Value] = [
        "sso_account_id": .string(sso.accountID), "sso_region": .string(sso.region),
        "sso_role_name": .string(sso.roleName), "sso_start_url": .string(sso.startURL),
      ]
      members["sso_session"] = sso.session.map { .string($0) }
      return ["Sso": .object(members)]
    }
  }

  private static func plain(_ role: ProfileChain.Role) -> Value { .object(members(role)) }

  private static func members(_ role: ProfileChain.Role) -> [String: Value] {
    var members: [String: Value] = ["role_arn": .string(role.arn)]
    members["role_session_name"] = role.sessionName.map { .string($0) }
    members["external_id"] = role.externalID.map { .string($0) }
    return members
  }

  static func containerURI(_ input: Value) -> Value {
    let variables = input["env"]?.object ?? [:]
    do throws(CredentialsError) {
      let url = try ContainerCredentials.url(world(variables, [:]))
      return url.map { ["Ok": .string($0)] } ?? ["Err": "no address is set"]
    } catch {
      return ["Err": .string(error.description)]
    }
  }

  static func metadataURI(_ input: Value) -> Value {
    let world = world(input["env"]?.object ?? [:], input["fs"]?.object ?? [:])
    do throws(CredentialsError) {
      let shared = SharedConfiguration.load(world)
      let endpoint = try InstanceMetadata.endpoint(
        world, shared.profile(SharedConfigurationPlaces(world).profile), endpoint: input["endpoint_override"]?.string,
        mode: input["mode_override"]?.string)
      return ["Ok": .string(endpoint + "/latest/api/token")]
    } catch {
      return ["Err": .string(error.description)]
    }
  }

  private static func world(_ variables: [String: Value], _ files: [String: Value]) -> World {
    World(
      clock: WorldClock(now: { 0 }, sleep: { _ in }), random: Randomness { 0 },
      files: Files(.inMemory(files.compactMapValues { $0.string.map { Array($0.utf8) } })),
      variables: variables.compactMapValues(\.string))
  }
}

/// Answers requests from a case, each once, in order, by method and address.
final class RecordedTransport: HTTPTransport {
  private let exchanges: Mutex<[Value]>

  init(_ exchanges: [Value]) { self.exchanges = Mutex(exchanges) }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let found: Value? = exchanges.withLock { left in
      let index = left.firstIndex {
        $0["request"]?["method"] == .string(request.method)
          && Self.bare($0["request"]?["uri"]?.string ?? "") == Self.bare(request.url)
      }
      return index.map { left.remove(at: $0) }
    }
    guard let answer = found?["response"] else {
      throw TransportError(.connect, message: "the case has no such request", mayHaveBeenSent: false)
    }
    var response = HTTPResponse(status: Int(answer["status"]?.integer ?? 200))
    for (name, value) in answer["headers"]?.object ?? [:] { response.headers.append((name, value.string ?? "")) }
    response.body = Array((answer["body"]?.string ?? "").utf8)
    return response
  }

  private static func bare(_ url: String) -> String {
    let cut = url.firstIndex(of: "?") ?? url.endIndex
    let path = url[..<cut]
    let pairs = url[cut...].dropFirst().split(separator: "&").sorted()
    return (path.hasSuffix("/") ? path.dropLast() : path) + "?" + pairs.joined(separator: "&")
  }
}
