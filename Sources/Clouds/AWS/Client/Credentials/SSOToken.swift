internal import Digests
internal import InfraModel
internal import OperationModels
internal import World

/// The token of a session of IAM Identity Center, as `aws sso login` keeps it in the AWS CLI's cache.
///
/// A token that ends within a quarter of an hour is exchanged for a new one where the cache has what that needs: a
/// refresh token, and a registered client whose registration holds. The new one goes into the cache, too, so that the
/// AWS CLI goes on with it.
struct SSOToken {
  let context: CredentialsContext
  let settings: ProfileChain.SSOSettings
  /// Seconds before its end at which a token is exchanged.
  static let margin: Double = 900

  /// The cache's file: by the session's name, or for profiles of the old form by the start URL.
  var file: String {
    let key = Hex.encode(Hash.sha1(Array((settings.session ?? settings.startURL).utf8)))
    return "\(context.world.setVariable("HOME") ?? "")/.aws/sso/cache/\(key).json"
  }

  private var login: String {
    let profile = context.profile == "default" ? "" : " --profile \(context.profile)"
    return settings.session.map { "aws sso login --sso-session \($0)" } ?? "aws sso login\(profile)"
  }

  func accessToken() async throws(CredentialsError) -> String {
    let bytes = try? context.world.files.read(file, limit: World.largestFile)
    let cached = bytes.flatMap { try? JSON.parse($0) }
    guard let cached, let token = cached["accessToken"]?.string else {
      throw CredentialsError("no SSO token was found in \(file); run `\(login)`")
    }
    let now = context.world.clock.now()
    let end = cached["expiresAt"]?.string.flatMap(Timestamps.seconds) ?? 0
    if end - now > Self.margin { return token }
    let renewed = settings.session == nil ? nil : try await renew(cached)
    if let renewed { return renewed }
    guard end > now else { throw CredentialsError("the token in \(file) has expired; run `\(login)`") }
    return token
  }

  /// A new token; `nil` where the cache has nothing to ask for one with, or the service gives none.
  private func renew(_ cached: Value) async throws(CredentialsError) -> String? {
    guard let client = cached["clientId"]?.string, let secret = cached["clientSecret"]?.string,
      let refresh = cached["refreshToken"]?.string,
      let registered = cached["registrationExpiresAt"]?.string.flatMap(Timestamps.seconds),
      registered > context.world.clock.now()
    else { return nil }
    let input: [String: Value] = [
      "grantType": "refresh_token", "clientId": .string(client), "clientSecret": .string(secret),
      "refreshToken": .string(refresh),
    ]
    let none = CredentialsChain([])
    let answer: [String: Value]
    do {
      answer = try await context.call(.ssoOIDC, "CreateToken", input, region: settings.region, with: none)
    } catch {
      // Whoever has the old one still can go on with it; whoever has not is told to log in.
      return nil
    }
    guard let token = answer["accessToken"]?.string, let lifetime = answer["expiresIn"]?.number else { return nil }
    var fresh = cached.object ?? [:]
    fresh["accessToken"] = .string(token)
    fresh["expiresAt"] = .string(Timestamps.text((context.world.clock.now() + lifetime).rounded(.down), as: .iso8601))
    if let refresh = answer["refreshToken"] { fresh["refreshToken"] = refresh }
    do throws(FileFailure) { try context.world.files.replace(file, with: JSON.canonical(.object(fresh))) } catch {
      // The service may have taken the old refresh token back: without the new one the next run would stand still.
      throw CredentialsError("cannot write the new token to \(file)")
    }
    return token
  }
}
