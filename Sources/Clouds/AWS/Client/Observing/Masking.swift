internal import InfraModel
internal import OperationModels

/// Takes what is secret out of what is shown of a call.
///
/// Secret is what the models mark as sensitive, and what by its name is a password, a key or a token. What was found
/// secret in the members is taken out of URLs, headers and messages, too.
struct Masking {
  static let mask = "•••"
  private let model: OperationModel
  /// The secret texts of the members seen so far, the longest first.
  private(set) var secrets: [String]
  /// How each of them may be quoted.
  private var forms: [String: [String]] = [:]

  /// - Parameter seen: Texts that were secret in earlier calls.
  init(_ model: OperationModel, seen: Set<String> = []) {
    self.model = model
    secrets = seen.sorted { $0.utf8.count > $1.utf8.count }
    for secret in secrets { forms[secret] = Self.forms(of: secret) }
  }

  private mutating func add(_ secret: String) {
    secrets.append(secret)
    if forms[secret] == nil { forms[secret] = Self.forms(of: secret) }
  }

  /// How a secret may be quoted, the longest form first: one may be part of another.
  private static func forms(of secret: String) -> [String] {
    guard secret.utf8.count >= shortest else { return [] }
    return Set(SecretForms.of(secret) + [PercentEncoding.encode(secret, keepingSlash: true)])
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// The members of a structure without their secrets.
  mutating func members(_ members: [String: Value], of shape: Shape?) -> [String: Value] {
    guard let shape else { return members }
    // Twice: a secret that is found late may have gone along in what stands before it.
    _ = structure(members, shape, isSecret: false)
    secrets = Set(secrets).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return structure(members, shape, isSecret: false)
  }

  private mutating func structure(_ members: [String: Value], _ shape: Shape, isSecret: Bool) -> [String: Value] {
    var shown: [String: Value] = [:]
    // In one order, so that what is shown does not depend on a dictionary's.
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let member = shape.member(name) else {
        shown[name] = hide(value, isSecret: isSecret || Self.isSecret(name))
        continue
      }
      let isHidden = isSecret || member.isSensitive || (Self.isSecret(name) && !holdsStructures(member))
      shown[name] = self.value(value, member, isSecret: isHidden)
    }
    return shown
  }

  /// Whether there are names of their own further inside, which say what is secret.
  private func holdsStructures(_ use: Member) -> Bool {
    let shape = model.shapes[use.shape]
    return shape.kind == .structure || (shape.element.map(holdsStructures) ?? false)
  }

  private mutating func value(_ value: Value, _ use: Member, isSecret: Bool) -> Value {
    let shape = model.shapes[use.shape]
    let isHidden = isSecret || use.isSensitive
    switch (shape.kind, value) {
    case (.structure, .object(let members)): return .object(structure(members, shape, isSecret: isHidden))
    case (.list, .list(let elements)):
      guard let element = shape.element else { return hide(value, isSecret: isHidden) }
      return .list(elements.map { self.value($0, element, isSecret: isHidden) })
    case (.map, .object(let members)):
      guard let element = shape.element else { return hide(value, isSecret: isHidden) }
      var shown: [String: Value] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        shown[name] = self.value(value, element, isSecret: isHidden || Self.isSecret(name))
      }
      return .object(shown)
    default: return hide(value, isSecret: isHidden)
    }
  }

  /// A value of any form; where it is secret, every text in it is.
  private mutating func hide(_ value: Value, isSecret: Bool) -> Value {
    switch value {
    case .string(let text):
      guard isSecret, !text.isEmpty else { return secrets.isEmpty ? value : .string(self.text(text)) }
      add(text)
      return .string(Self.mask)
    case .bytes(let bytes):
      guard isSecret else { return value }
      if let text = String(validating: bytes, as: UTF8.self), !text.isEmpty { add(text) }
      add(Base64.encode(bytes))
      return .string(Self.mask)
    case .integer, .number, .bool: return isSecret ? .string(Self.mask) : value
    case .list(let elements): return .list(elements.map { hide($0, isSecret: isSecret) })
    case .object(let members):
      var shown: [String: Value] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        shown[name] = hide(value, isSecret: isSecret || Self.isSecret(name))
      }
      return .object(shown)
    default: return value
    }
  }

  /// A text in which a secret may have gone along: a URL, a header, a message.
  func text(_ text: String) -> String {
    var shown = text
    for secret in secrets {
      for form in forms[secret] ?? [] where form.utf8.count <= shown.utf8.count {
        shown = shown.replacing(form, with: Self.mask)
      }
    }
    return shown
  }

  /// Shorter ones would take every second letter out.
  private static let shortest = 4
}

extension Masking {
  /// Whether a member, header or variable of a name is secret whatever the models say.
  static func isSecret(_ name: String) -> Bool {
    let name = name.lowercased().filter { $0 != "-" && $0 != "_" }
    if ["id", "arn", "name", "type", "age", "days", "count", "version", "policy", "status"].contains(
      where: name.hasSuffix)
    {
      return false
    }
    let parts = [
      "password", "passphrase", "secret", "privatekey", "plaintext", "accesstoken", "refreshtoken", "idtoken",
      "sessiontoken", "securitytoken", "identitytoken", "authorizationtoken", "authtoken", "bearertoken", "tokencode",
      "devicecode", "codeverifier", "assertion", "authorization", "cookie", "apikey", "customerkey", "signature",
    ]
    return parts.contains { name.contains($0) }
  }

  /// A header without what is secret; of a signature the key's end and what it covers stay.
  func header(_ name: String, _ value: String) -> CallEvent.Header {
    let known = name.lowercased()
    if known == "authorization", value.hasPrefix("AWS4-") { return .init(name: name, value: Self.signed(value)) }
    return .init(name: name, value: Self.isSecret(name) ? Self.mask : text(value))
  }

  /// `Credential=AKIA…MPLE/20150830/…, SignedHeaders=…, Signature=•••`.
  private static func signed(_ value: String) -> String {
    let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { part -> String in
      guard let cut = part.firstIndex(of: "=") else { return String(part) }
      let name = part[...cut]
      if name.hasSuffix("Signature=") { return name + mask }
      guard name.hasSuffix("Credential=") else { return String(part) }
      let credential = part[part.index(after: cut)...]
      let key = credential.prefix { $0 != "/" }
      return name + Credentials.masked(String(key)) + credential.dropFirst(key.count)
    }
    return parts.joined(separator: ",")
  }

  /// A URL without the secret parts of its query.
  func url(_ url: String) -> String {
    guard let cut = url.firstIndex(of: "?") else { return text(url) }
    let pairs = url[url.index(after: cut)...].split(separator: "&", omittingEmptySubsequences: false).map {
      pair -> String in
      let name = pair.prefix { $0 != "=" }
      let isHidden = name.lowercased() == "x-amz-credential" || Self.isSecret(String(name))
      return isHidden ? name + "=" + Self.mask : text(String(pair))
    }
    return text(String(url[...cut])) + pairs.joined(separator: "&")
  }
}

extension Credentials {
  /// The key's identifier of which only its kind and the last four characters are shown.
  public var maskedKeyID: String { Self.masked(accessKeyID) }

  static func masked(_ key: String) -> String {
    key.count > 8 ? key.prefix(4) + "…" + key.suffix(4) : "…" + key.suffix(2)
  }
}
