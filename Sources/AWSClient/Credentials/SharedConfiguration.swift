/// The AWS CLI's two shared files: profiles with their settings, sso sessions and services.
///
/// The form is that of the AWS SDKs' reference guide, "Shared config and credentials files".
public struct SharedConfiguration: Sendable, Hashable {
  /// A section's settings; a setting may hold nested ones.
  public struct Section: Sendable, Hashable {
    /// Plain settings, by name.
    public var values: [String: String] = [:]
    /// Settings whose lines are nested under a name.
    public var nested: [String: [String: String]] = [:]

    public init() {}

    public subscript(name: String) -> String? { values[name] }
  }

  public var profiles: [String: Section] = [:]
  public var ssoSessions: [String: Section] = [:]
  public var services: [String: Section] = [:]

  public init() {}

  /// Reads both files from where the environment says they are. What cannot be read counts as empty.
  public static func load(_ world: World) -> SharedConfiguration {
    let places = SharedConfigurationPlaces(world)
    var shared = SharedConfiguration()
    if let bytes = world.readFile(places.config) {
      shared.merge(ConfigurationFile.parse(String(decoding: bytes, as: UTF8.self)), from: .config)
    }
    if let bytes = world.readFile(places.credentials) {
      shared.merge(ConfigurationFile.parse(String(decoding: bytes, as: UTF8.self)), from: .credentials)
    }
    return shared
  }

  /// Which of the two files a text is; they name their profiles differently.
  public enum Origin: Sendable { case config, credentials }

  /// Adds a file's sections; settings of the credentials file win.
  mutating func merge(_ file: ConfigurationFile, from origin: Origin) {
    var direct: [String: Section] = [:]
    var prefixed: [String: Section] = [:]
    for (title, section) in file.sections {
      switch (SectionTitle(title, origin: origin), origin) {
      case (.profile(let name, let isPrefixed), _):
        if isPrefixed {
          prefixed[name, default: Section()].add(section)
        } else {
          direct[name, default: Section()].add(section)
        }
      case (.ssoSession(let name), .config): ssoSessions[name, default: Section()].add(section)
      case (.services(let name), .config): services[name, default: Section()].add(section)
      default: break
      }
    }
    // `[profile default]` takes the place of `[default]`.
    for (name, section) in direct where prefixed[name] == nil { profiles[name, default: Section()].add(section) }
    for (name, section) in prefixed { profiles[name, default: Section()].add(section) }
  }
}

extension SharedConfiguration.Section {
  mutating func add(_ other: SharedConfiguration.Section) {
    values.merge(other.values) { _, last in last }
    nested.merge(other.nested) { _, last in last }
  }
}

/// Where the two shared files are.
struct SharedConfigurationPlaces {
  var config: String
  var credentials: String

  init(_ world: World) {
    let variable = { (name: String) in world.variable(name).flatMap { $0.isEmpty ? nil : $0 } }
    let home = variable("HOME") ?? ""
    func expand(_ path: String) -> String {
      path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
    }
    config = expand(variable("AWS_CONFIG_FILE") ?? "~/.aws/config")
    credentials = expand(variable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials")
  }
}

/// What a section is about.
private enum SectionTitle {
  case profile(String, isPrefixed: Bool)
  case ssoSession(String)
  case services(String)
  case other

  init(_ title: String, origin: SharedConfiguration.Origin) {
    let words = title.split(maxSplits: 1) { $0 == " " || $0 == "\t" }.map { String($0) }
    if origin == .credentials {
      self = words.count == 1 ? .profile(words[0], isPrefixed: false) : .other
      return
    }
    let name = words.count == 2 ? words[1].drop { $0 == " " || $0 == "\t" } : ""
    switch (words.first ?? "", words.count) {
    case ("default", 1): self = .profile("default", isPrefixed: false)
    case ("profile", 2): self = .profile(String(name), isPrefixed: true)
    case ("sso-session", 2): self = .ssoSession(String(name))
    case ("services", 2): self = .services(String(name))
    default: self = .other
    }
  }
}
