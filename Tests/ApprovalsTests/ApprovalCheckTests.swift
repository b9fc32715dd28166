import InfraModel
import Testing

@testable import Approvals

@Suite("Which approvals count")
struct ApprovalCheckTests {
  static let digest = String(repeating: "ab", count: 32)
  static let file = ApprovalRule.Signers(file: "ops/allowed-signers", branch: "main")

  static func check(_ count: Int, _ signers: String, _ files: [[UInt8]]) throws -> ApprovalCheck {
    let need = ApprovalNeed(ApprovalRule(count, by: file, when: [.always]), risks: [.always])
    let named = Dictionary(uniqueKeysWithValues: files.enumerated().map { ("\($0).sig", $1) })
    return ApprovalCheck(digest, [need], named, signers: [file: try AllowedSigners(signers)], at: 1_800_000_000)
  }

  @Test("As many signers as are asked for are enough, and one less is not")
  func count() throws {
    let (ada, lin) = (try TestSigner(1), try TestSigner(2))
    let signers = ada.line("ada@example.com") + lin.line("lin@example.com")
    let both = [ada.signature(of: Self.digest), lin.signature(of: Self.digest)]
    #expect(try Self.check(2, signers, both).isMet)
    #expect(try !Self.check(3, signers, both).isMet)
    #expect(try !Self.check(2, signers, Array(both.dropLast())).isMet)
    #expect(try !Self.check(1, signers, []).isMet)
    #expect(try Self.check(2, signers, both).approvers.map(\.names) == [["ada@example.com"], ["lin@example.com"]])
  }

  @Test("Two keys of one name, two names of one key, and one signature twice, are one signer")
  func sameSigner() throws {
    let (first, second, third) = (try TestSigner(1), try TestSigner(2), try TestSigner(3))
    let twoKeys = first.line("ada") + second.line("ada")
    #expect(
      try !Self.check(2, twoKeys, [first.signature(of: Self.digest), second.signature(of: Self.digest)]).isMet)
    let twoNames = first.line("ada") + first.line("lin")
    #expect(try !Self.check(2, twoNames, [first.signature(of: Self.digest)]).isMet)
    #expect(
      try !Self.check(2, twoNames, [first.signature(of: Self.digest), first.signature(of: Self.digest)]).isMet)
    // Two keys that have nothing in common but a third line, by which both are hers.
    let chained = first.line("ada") + second.line("lin") + third.line("ada,lin")
    #expect(
      try !Self.check(2, chained, [first.signature(of: Self.digest), second.signature(of: Self.digest)]).isMet)
  }

  @Test("What is not an approval of this plan by a signer does not count, and says why")
  func refused() throws {
    let (ada, eve) = (try TestSigner(1), try TestSigner(9))
    let signers = ada.line("ada")
    func reason(_ file: [UInt8], _ signers: String = signers) throws -> ApprovalCheck.Refusal? {
      let check = try Self.check(1, signers, [file])
      #expect(!check.isMet)
      return check.outcomes[0].refused.first?.reason
    }
    #expect(try reason(Array("hello".utf8)) == .notASignature)
    #expect(try reason(ada.signature(of: Self.digest, for: "file")) == .otherNamespace("file"))
    #expect(try reason(ada.signature(of: String(repeating: "ac", count: 32))) == .doesNotVerify)
    let unknown = try #require(SSHPublicKey(encoded: eve.publicKey)).fingerprint
    #expect(try reason(eve.signature(of: Self.digest)) == .signer(.unknown, fingerprint: unknown))
    // Revoked: the file no longer has the key.
    let revoked = try #require(SSHPublicKey(encoded: ada.publicKey)).fingerprint
    #expect(
      try reason(ada.signature(of: Self.digest), eve.line("eve")) == .signer(.unknown, fingerprint: revoked))
  }

  @Test("What does not count takes nothing from what does")
  func besides() throws {
    let (ada, eve) = (try TestSigner(1), try TestSigner(9))
    let files = [eve.signature(of: Self.digest), [], ada.signature(of: Self.digest)]
    #expect(try Self.check(1, ada.line("ada"), files).isMet)
  }
}
