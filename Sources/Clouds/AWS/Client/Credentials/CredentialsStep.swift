internal import World
/// What asking one place of credentials came to.
public struct CredentialsStep: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    /// It has credentials; these are used.
    case found(Credentials)
    /// It has none; why.
    case none(String)
    /// It is set up, but does not work.
    case failed(String)
    /// A place before it had credentials.
    case notAsked
  }

  /// The place's name, for people.
  public var place: String
  /// Where the place takes them from: variables, or lines of files.
  public var origins: [String]
  public var outcome: Outcome
}

/// A place of the usual chain, which can say what it is.
protocol UsualPlace: CredentialsProvider {
  /// What people call it.
  var place: String { get }
  /// Why it has no credentials, where it has none.
  var absence: String { get }
  /// What leads to its credentials, from the first step to the last.
  var origins: [String] { get }
}

extension CredentialsChain {
  /// Asks the places in order as ``credentials()`` does, and tells of each what came of it.
  public func inquire() async -> [CredentialsStep] {
    var steps: [CredentialsStep] = []
    var isDecided = false
    for place in places {
      let usual = place as? any UsualPlace
      let name = usual?.place ?? "given credentials"
      guard !isDecided else {
        steps.append(CredentialsStep(place: name, origins: [], outcome: .notAsked))
        continue
      }
      do throws(CredentialsError) {
        if let found = try await place.credentials() {
          isDecided = true
          steps.append(CredentialsStep(place: name, origins: usual?.origins ?? [], outcome: .found(found)))
        } else {
          steps.append(CredentialsStep(place: name, origins: [], outcome: .none(usual?.absence ?? "none")))
        }
      } catch {
        isDecided = true
        steps.append(CredentialsStep(place: name, origins: usual?.origins ?? [], outcome: .failed(error.description)))
      }
    }
    return steps
  }
}

extension EnvironmentCredentials: UsualPlace {
  var place: String { "environment" }
  var absence: String { "AWS_ACCESS_KEY_ID is not set" }
  var origins: [String] {
    ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].filter { world.setVariable($0) != nil }
  }
}

extension ProfileCredentials: UsualPlace {
  private var shared: SharedConfiguration { SharedConfiguration.load(world) }
  private var name: String { profile ?? SharedConfigurationPlaces(world).profile }

  var place: String { "profile \(name)" }

  var absence: String {
    let places = SharedConfigurationPlaces(world)
    guard shared.profiles[name] != nil else { return "it is neither in \(places.config) nor in \(places.credentials)" }
    return "it has no credentials and names none"
  }

  var origins: [String] {
    let shared = shared
    var origins: [String] = []
    var visited: Set<String> = []
    var next: String? = name
    while let name = next, let section = shared.profiles[name], visited.count < ProfileChain.longest,
      visited.insert(name).inserted
    {
      next = nil
      let isSource = visited.count > 1
      if isSource, section["aws_access_key_id"] != nil {
        origins.append(Self.origin(section, "aws_access_key_id", "keys of profile \(name)"))
      } else if let arn = section["role_arn"], section["web_identity_token_file"] == nil {
        origins.append(Self.origin(section, "role_arn", "role \(arn)"))
        if let source = section["credential_source"] {
          origins.append(Self.origin(section, "credential_source", "assumed with \(source)"))
        } else if section["source_profile"] == name {
          origins.append(Self.origin(section, "aws_access_key_id", "keys of profile \(name)"))
        } else {
          next = section["source_profile"]
        }
      } else {
        origins += Self.base(section, name)
      }
    }
    return origins
  }

  private static func base(_ section: SharedConfiguration.Section, _ name: String) -> [String] {
    let kinds = [
      ("web_identity_token_file", "web identity, token in \(section["web_identity_token_file"] ?? "")"),
      ("sso_session", "IAM Identity Center, session \(section["sso_session"] ?? "")"),
      ("sso_start_url", "IAM Identity Center, \(section["sso_start_url"] ?? "")"),
      ("credential_process", "the command of profile \(name)"), ("aws_access_key_id", "keys of profile \(name)"),
    ]
    return kinds.first { section[$0.0] != nil }.map { [origin(section, $0.0, $0.1)] } ?? []
  }

  private static func origin(_ section: SharedConfiguration.Section, _ setting: String, _ text: String) -> String {
    section.places[setting].map { "\(text) (\($0))" } ?? text
  }
}

extension WebIdentityFromEnvironment: UsualPlace {
  var place: String { "web identity" }
  var absence: String {
    let names = ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"].filter { context.world.setVariable($0) == nil }
    return names.joined(separator: " and ") + (names.count == 1 ? " is not set" : " are not set")
  }
  var origins: [String] {
    ["AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE"].map { "\($0)=\(context.world.setVariable($0) ?? "")" }
  }
}

extension ContainerCredentials: UsualPlace {
  private static let names = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"]
  var place: String { "container" }
  var absence: String { Self.names.joined(separator: " and ") + " are not set" }
  var origins: [String] {
    Self.names.compactMap { name in context.world.setVariable(name).map { "\(name)=\($0)" } }.prefix(1).map(\.self)
  }
}

extension InstanceMetadata: UsualPlace {
  var place: String { "instance" }
  var absence: String { isDisabled ? "AWS_EC2_METADATA_DISABLED is true" : "no role's credentials at \(address)" }
  var origins: [String] { [address] }
  private var address: String {
    (try? Self.endpoint(context.world, context.shared.profile(context.profile))) ?? "the metadata service"
  }
}
