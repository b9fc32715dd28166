import Digests
import Foundation
import InfraModel
import Testing

@testable import Planner

@Suite("A saved plan that is signed")
struct PlanSignatureTests {
  /// A private key's PEM text by its 32 bytes: RFC 8410, section 7.
  static func pem(_ seed: String) throws -> [UInt8] {
    let key = try #require(Hex.decode("302e020100300506032b657004220420" + seed))
    return Array("-----BEGIN PRIVATE KEY-----\n\(Data(key).base64EncodedString())\n-----END PRIVATE KEY-----\n".utf8)
  }

  /// A public key's: RFC 8410, section 4.
  static func publicPEM(_ bytes: String) throws -> [UInt8] {
    let key = try #require(Hex.decode("302a300506032b6570032100" + bytes))
    return Array("-----BEGIN PUBLIC KEY-----\n\(Data(key).base64EncodedString())\n-----END PUBLIC KEY-----\n".utf8)
  }

  /// RFC 8032, section 7.1: tests 2 and 3.
  static let vectors = [
    (
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
  ]

  @Test("A plan is signed as RFC 8032 says, and verified by the public half alone", arguments: vectors)
  func published(vector: (seed: String, key: String, message: String, signature: String)) throws {
    let message = try #require(Hex.decode(vector.message))
    let key = try SigningKey(pem: Self.pem(vector.seed))
    let signature = try #require(key.signature(of: message))
    #expect(Hex.encode(signature) == vector.signature)
    let other = try VerifyingKey(pem: Self.publicPEM(vector.key))
    #expect(other.verifies(signature, of: message) && other.name == key.publicKey.name)
    #expect(!other.verifies(signature, of: message + [0]))
    #expect(!other.verifies(signature.reversed(), of: message) && !other.verifies([], of: message))
  }

  @Test("A signed plan keeps its signature, which is of this plan and this key")
  func plan() throws {
    let plan = try PlanFileTests.plan()
    let keys = try Self.vectors.map { try SigningKey(pem: Self.pem($0.seed)) }
    let bytes = PlanFile.encode(plan, signature: PlanSignature(plan, by: keys[0]))
    let (read, signature) = try PlanFile.decodeSigned(bytes)
    let found = try #require(signature)
    #expect(read == plan && plan.digest == read.digest)
    #expect(found.isValid(for: plan, by: keys.map(\.publicKey)))
    #expect(!found.isValid(for: plan, by: [keys[1].publicKey]) && !found.isValid(for: plan, by: []))
    var other = plan
    other.region = "us-east-1"
    #expect(!found.isValid(for: other, by: keys.map(\.publicKey)))
    var forged = found
    forged.key = keys[1].publicKey.name
    #expect(!forged.isValid(for: plan, by: keys.map(\.publicKey)))
    #expect(try PlanFile.decodeSigned(PlanFile.encode(plan)).signature == nil)
  }

  @Test("A signed plan is refused with a signature that is none")
  func malformed() throws {
    let plan = try PlanFileTests.plan()
    let key = try SigningKey(pem: Self.pem(Self.vectors[0].seed))
    let text = String(decoding: PlanFile.encode(plan, signature: PlanSignature(plan, by: key)), as: UTF8.self)
    let cut = text.replacing(#""ed25519":""#, with: #""ed25519":"A"#)
    #expect(cut != text)
    let error = #expect(throws: Diagnostics.self) { try PlanFile.decodeSigned(Array(cut.utf8)) }
    #expect(
      error?.all.map(\.message) == ["this file is not a saved plan: 'signature.ed25519' is not 128 digits"])
  }

  @Test("A signature takes only keys of Ed25519, without a passphrase")
  func keys() throws {
    let seed = try Self.pem(Self.vectors[0].seed)
    let half = try Self.publicPEM(Self.vectors[0].key)
    #expect(throws: KeyProblem.unreadable) { try SigningKey(pem: half) }
    #expect(throws: KeyProblem.unreadable) { try VerifyingKey(pem: seed) }
    #expect(throws: KeyProblem.unreadable) { try SigningKey(pem: []) }
    // X25519: RFC 8410, section 10.3, and the same as a private one.
    let x = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
    #expect(throws: KeyProblem.anotherAlgorithm) {
      try VerifyingKey(pem: Array((x + "-----END PUBLIC KEY-----\n").utf8))
    }
  }
}
