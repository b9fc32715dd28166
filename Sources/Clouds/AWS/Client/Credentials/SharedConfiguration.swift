internal import HTTP
internal import InfraModel
public import World

/// The AWS CLI's two shared files: profiles with their settings, sso sessions and services.
public struct SharedConfiguration: Sendable, Hashable {
  /// A section's settings by name.
  public struct Section: Sendable, Hashable {
    /// The settings; one that holds nested ones is their lines, each behind a line feed.
    public var values: [String: String] = [:]
    /// Where each setting stands; no part of what a section says, and not compared.
    public var places: [String: FilePlace] = [:]

    public static func == (left: Section, right: Section) -> Bool { left.values == right.values }
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }

    public init(_ values: [String: String] = [:]) { self.values = values }

    /// A setting that is not empty.
    public subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The settings that are nested under a name.
    public func nested(_ name: String) -> [String: String] {
      guard let text = values[name], text.first == "\n" else { return [:] }
      var found: [String: String] = [:]
      for line in text.utf8.split(separator: UInt8(ascii: "\n")).map({ Substring($0) }) {
        guard let cut = line.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
        let key = String(line[..<cut]).trimmingBlanks.lowercased()
        found[key] = String(line[line.utf8.index(after: cut)...]).trimmingBlanks
      }
      return found
    }
  }

  public private(set) var profiles: [String: Section] = [:]
  public private(set) var ssoSessions: [String: Section] = [:]
  public private(set) var services: [String: Section] = [:]
  /// Why a file was not understood; then nothing of it counts.
  public private(set) var problem: String?

  public init(profiles: [String: Section] = [:], ssoSessions: [String: Section] = [:]) {
    self.profiles = profiles
    self.ssoSessions = ssoSessions
  }

  /// From the texts of the two files; what is missing is empty.
  public init(config: String, credentials: String) {
    self.init(config: config, credentials: credentials, at: nil)
  }

  private init(config: String, credentials: String, at places: SharedConfigurationPlaces?) {
    add(config, isCredentialsFile: false, name: "config file", path: places?.config ?? "")
    add(credentials, isCredentialsFile: true, name: "credentials file", path: places?.credentials ?? "")
  }

  /// Reads both files from where the environment says they are. A file that cannot be read counts as empty.
  public static func load(_ world: World) -> SharedConfiguration {
    let places = SharedConfigurationPlaces(world)
    var texts: [String] = []
    for path in [places.config, places.credentials] {
      do throws(FileFailure) {
        texts.append(String(decoding: try world.files.read(path, limit: World.largestFile), as: UTF8.self))
      } catch {
        texts.append("")
        guard error.isTooLarge else { continue }
        var none = SharedConfiguration()
        none.problem = "\(path) has more than \(World.largestFile >> 20) MB"
        return none
      }
    }
    return SharedConfiguration(config: texts[0], credentials: texts[1], at: places)
  }

  /// A profile's settings; none where there is no such profile.
  public func profile(_ name: String) -> Section { profiles[name] ?? Section() }

  private mutating func add(_ text: String, isCredentialsFile: Bool, name: String, path: String) {
    let file: ConfigurationFile
    do throws(ConfigurationFile.Problem) {
      file = try ConfigurationFile(text, path: path)
    } catch {
      problem = problem ?? "\(name), line \(error.line): \(error.description)"
      return
    }
    let titles = file.sections.map { SectionTitle($0.title, isCredentialsFile: isCredentialsFile) }
    // `[profile default]` takes the place of `[default]`.
    let hidesPlainDefault = titles.contains(.profile("default", isPrefixed: true))
    for (title, (_, section)) in zip(titles, file.sections) {
      var valid = section
      valid.values = section.values.filter { SectionTitle.isIdentifier($0.key) }
      switch title {
      case .profile("default", isPrefixed: false) where hidesPlainDefault: break
      case .profile(let name, _): profiles[name, default: Section()].merge(valid)
      case .ssoSession(let name): ssoSessions[name, default: Section()].merge(valid)
      case .services(let name): services[name, default: Section()].merge(valid)
      case .other: break
      }
    }
  }
}

extension SharedConfiguration.Section {
  /// Takes the settings of a section of the same title, in place of its own: however often a title stands in a file,
  /// each setting is moved once.
  fileprivate mutating func merge(_ more: SharedConfiguration.Section) {
    for (name, value) in more.values { values[name] = value }
    for (name, place) in more.places { places[name] = place }
  }
}

/// What a section is about.
private enum SectionTitle: Hashable {
  case profile(String, isPrefixed: Bool)
  case ssoSession(String)
  case services(String)
  case other

  init(_ title: String, isCredentialsFile: Bool) {
    let words = title.split { $0 == " " || $0 == "\t" }.map { String($0) }
    self =
      switch (words.first ?? "", words.count) {
      case (let name, 1) where isCredentialsFile && Self.isIdentifier(name): .profile(name, isPrefixed: false)
      case _ where isCredentialsFile: .other
      case ("default", 1): .profile("default", isPrefixed: false)
      case ("profile", 2) where Self.isIdentifier(words[1]): .profile(words[1], isPrefixed: true)
      case ("sso-session", 2) where Self.isIdentifier(words[1]): .ssoSession(words[1])
      case ("services", 2) where Self.isIdentifier(words[1]): .services(words[1])
      default: .other
      }
  }

  /// What names of sections and settings are made of.
  static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || "/%@:+".utf8.contains($0) }
      && !name.contains("~")
  }
}
