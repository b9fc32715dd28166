/// How a profile comes to credentials: a base, and the roles that are assumed from it one after the other.
///
/// The rules are those of the AWS SDKs' reference guide, "Assume role credentials": a profile with `role_arn` names its
/// base by `source_profile` or `credential_source`; a source profile's static keys come before its own role.
package struct ProfileChain: Hashable, Sendable {
  package enum Base: Hashable, Sendable {
    case keys(Credentials)
    /// `Environment`, `Ec2InstanceMetadata` or `EcsContainer`.
    case named(String)
    case webIdentity(role: Role, tokenFile: String)
    case sso(SSOSettings)
    /// A command that prints credentials.
    case process(String)
  }

  package struct Role: Hashable, Sendable {
    package var arn: String
    package var sessionName: String?
    package var externalID: String?
    package var mfaSerial: String?
    /// Seconds.
    package var duration: Int?
  }

  package struct SSOSettings: Hashable, Sendable {
    package var session: String?
    package var startURL: String
    package var region: String
    package var accountID: String
    package var roleName: String
  }

  package var base: Base
  /// The most profiles that a chain leads over: each of them is a call of STS.
  static let longest = 50

  /// In the order in which they are assumed.
  package var roles: [Role]

  /// Follows a profile to its base.
  /// - Throws: What is missing or contradicts itself, by the specification's words.
  package init(profile: String, in shared: SharedConfiguration) throws(CredentialsError) {
    guard !shared.profiles.isEmpty else { throw CredentialsError("No profiles were defined") }
    var visited: [String] = []
    var known: Set<String> = []
    var roles: [Role] = []
    var name = profile
    while true {
      guard let section = shared.profiles[name] else {
        guard let from = visited.last else { throw CredentialsError("there is no profile \(name)") }
        throw CredentialsError("could not find source profile \(name) referenced from \(from)")
      }
      guard known.insert(name).inserted else { throw CredentialsError("profile formed an infinite loop") }
      guard visited.count < Self.longest else {
        throw CredentialsError(
          "profile \(profile) leads over more than \(Self.longest) profiles by source_profile; \(name) is the next")
      }
      visited.append(name)
      if visited.count > 1, let keys = try? Self.keys(section) {
        self.init(base: .keys(keys), roles: roles.reversed())
        return
      }
      guard let role = Self.role(section) else {
        self.init(base: try Self.base(section, name: name, shared), roles: roles.reversed())
        return
      }
      roles.append(role)
      switch (section["source_profile"], section["credential_source"]) {
      case (_?, _?): throw CredentialsError("profile contained both source_profile and credential_source")
      case (nil, nil): throw CredentialsError("profile must contain `source_profile`")
      case (nil, let source?):
        self.init(base: .named(source), roles: roles.reversed())
        return
      case (name, nil):
        self.init(base: try Self.base(section, name: name, shared), roles: roles.reversed())
        return
      case (let source?, nil): name = source
      }
    }
  }

  private init(base: Base, roles: [Role]) {
    self.base = base
    self.roles = roles
  }

  /// A role that is assumed from other credentials; a web identity's role is not.
  private static func role(_ section: SharedConfiguration.Section) -> Role? {
    section["web_identity_token_file"] == nil ? section["role_arn"].map { role($0, section) } : nil
  }

  private static func role(_ arn: String, _ section: SharedConfiguration.Section) -> Role {
    Role(
      arn: arn, sessionName: section["role_session_name"], externalID: section["external_id"],
      mfaSerial: section["mfa_serial"], duration: section["duration_seconds"].flatMap { Int($0) })
  }

  private static func base(
    _ section: SharedConfiguration.Section, name: String, _ shared: SharedConfiguration
  ) throws(CredentialsError) -> Base {
    if let file = section["web_identity_token_file"] {
      guard let arn = section["role_arn"] else { throw CredentialsError("`role_arn` was missing") }
      return .webIdentity(role: role(arn, section), tokenFile: file)
    }
    if let settings = try SSOSettings(section, name: name, shared) { return .sso(settings) }
    if let command = section["credential_process"] { return .process(command) }
    if section["login_session"] != nil, section["aws_access_key_id"] == nil, section["aws_secret_access_key"] == nil {
      throw CredentialsError(
        "profile \(name) was written by `aws login`, a kind of credentials that is not supported; "
          + "add to it: credential_process = aws configure export-credentials --profile \(name)")
    }
    return .keys(try keys(section, name: name))
  }

  private static func keys(
    _ section: SharedConfiguration.Section, name: String = ""
  ) throws(CredentialsError) -> Credentials {
    switch (section["aws_access_key_id"], section["aws_secret_access_key"]) {
    case (let key?, let secret?):
      return Credentials(accessKeyID: key, secretAccessKey: secret, sessionToken: section["aws_session_token"])
    case (nil, nil): throw CredentialsError("profile `\(name)` did not contain credential information")
    case (_, nil): throw CredentialsError("profile \(name) has an aws_access_key_id and no aws_secret_access_key")
    case (nil, _): throw CredentialsError("profile \(name) has an aws_secret_access_key and no aws_access_key_id")
    }
  }
}

extension ProfileChain.SSOSettings {
  /// `nil` where a profile has nothing of single sign-on.
  fileprivate init?(
    _ section: SharedConfiguration.Section, name: String, _ shared: SharedConfiguration
  ) throws(CredentialsError) {
    let account = section["sso_account_id"]
    let role = section["sso_role_name"]
    var source = section
    let session = section["sso_session"]
    if let session {
      guard let found = shared.ssoSessions[session] else {
        throw CredentialsError("sso-session named `\(session)` (referenced by profile `\(name)`) was not found")
      }
      source = found
      if account == nil, role == nil {
        throw CredentialsError("selected profile will resolve an access token instead of credentials")
      }
    }
    if account == nil, role == nil, section["sso_start_url"] == nil { return nil }
    guard let account else {
      throw CredentialsError("if `sso_role_name` is set, then `sso_account_id` must also be set")
    }
    guard let role else {
      throw CredentialsError("if `sso_account_id` is set, then `sso_role_name` must also be set")
    }
    guard let url = source["sso_start_url"], let region = source["sso_region"] else {
      throw CredentialsError("profile \(name) needs sso_start_url and sso_region")
    }
    self.init(session: session, startURL: url, region: region, accountID: account, roleName: role)
  }
}
