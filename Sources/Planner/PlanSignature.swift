public import Digests
public import InfraModel

/// Who answers for a saved plan: the signature of its digest by a key that whoever applies it trusts.
///
///     "signature":{"ed25519":"…128 digits…","key":"…64 digits…"}
///
/// Signed is `infra plan`, a line feed and the digest, so that no signature of anything else is one.
public struct PlanSignature: Hashable, Sendable {
  /// Names the key: the SHA-256 of its public half.
  public var key: String
  /// 64 bytes.
  public var signature: [UInt8]

  /// Signs a plan; `nil` if there is no memory for it.
  public init?(_ plan: Plan, by key: SigningKey) {
    guard let signature = key.signature(of: Self.text(plan.digest)) else { return nil }
    self.key = key.publicKey.name
    self.signature = signature
  }

  /// Whether it is of a plan, and by one of some keys.
  public func isValid(for plan: Plan, by keys: [VerifyingKey]) -> Bool {
    let text = Self.text(plan.digest)
    return keys.contains { $0.name == key && $0.verifies(signature, of: text) }
  }

  private static func text(_ digest: String) -> [UInt8] { Array("infra plan\n\(digest)".utf8) }
}

extension PlanSignature: DocumentPart {
  public var document: Value { ["ed25519": .string(Hex.encode(signature)), "key": .string(key)] }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    key = try reader.string("key")
    let digits = try reader.string("ed25519")
    guard let signature = Hex.decode(digits), signature.count == 64 else {
      throw DocumentError(path: "ed25519", .expected("128 digits"))
    }
    self.signature = signature
  }
}
