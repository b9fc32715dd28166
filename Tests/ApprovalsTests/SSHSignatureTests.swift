import Foundation
import TestFiles
import Testing

@testable import Approvals

/// Signatures that OpenSSH 9.2 made of a plan's digest; that of a security key was made by its definition, and
/// `ssh-keygen -Y verify` agrees with all that are said to be good here.
@Suite("Signatures of OpenSSH")
struct SSHSignatureTests {
  static let digest = String(repeating: "7f3a", count: 16)

  static func file(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Repository.file("Tests/ApprovalsTests/Fixtures/\(name)")))
  }

  @Test(
    "A signature of each kind of key verifies for its text and for no other",
    arguments: ["ed25519", "p256", "p384", "p521", "rsa", "sk", "sha256", "ns"])
  func good(name: String) throws {
    let signature = try #require(SSHSignature(armored: try Self.file("\(name).sig")))
    #expect(signature.namespace == (name == "ns" ? "file" : "infra-plan"))
    let text = ApprovalCheck.text(of: Self.digest)
    #expect(signature.verifies(text))
    #expect(!signature.verifies(text.dropLast()))
    #expect(!signature.verifies([0x38] + text.dropFirst()))
  }

  @Test("An RSA key of 1024 bits verifies nothing")
  func shortKey() throws {
    let signature = try #require(SSHSignature(armored: try Self.file("rsa1024.sig")))
    #expect(!signature.verifies(ApprovalCheck.text(of: Self.digest)))
    guard case .unsupported = signature.key.form else {
      Issue.record("a short key is supported")
      return
    }
  }

  @Test("A signature of which a byte inside was changed does not verify", arguments: ["ed25519", "p256", "rsa", "sk"])
  func changed(name: String) throws {
    let lines = String(decoding: try Self.file("\(name).sig"), as: UTF8.self).split(separator: "\n")
    let bytes = Array(try #require(Data(base64Encoded: lines.dropFirst().dropLast().joined())))
    let text = ApprovalCheck.text(of: Self.digest)
    // The last byte of the version is not signed, and OpenSSH takes 0 for 1, too.
    for index in bytes.indices where index != 9 {
      var changed = bytes
      changed[index] ^= 0x01
      let armored = "\(lines[0])\n\(Data(changed).base64EncodedString())\n\(lines[lines.count - 1])\n"
      let signature = SSHSignature(armored: Array(armored.utf8))
      // Another namespace is read, and refused by who asks for this one.
      #expect(signature.map { $0.namespace != "infra-plan" || !$0.verifies(text) } ?? true, "byte \(index)")
    }
  }

  @Test("What is not a whole signature is not read")
  func malformed() throws {
    let good = try Self.file("ed25519.sig")
    #expect(SSHSignature(armored: []) == nil)
    #expect(SSHSignature(armored: Array(good.dropFirst())) == nil)
    #expect(SSHSignature(armored: Array("x\n".utf8) + good) == nil)
    #expect(SSHSignature(armored: good + Array("x\n".utf8)) == nil)
    #expect(SSHSignature(armored: [UInt8](repeating: 0x41, count: 100_000)) == nil)
    #expect(SSHSignature(armored: [0xFF] + good) == nil)
  }

  @Test("A key has the fingerprint that ssh-keygen shows")
  func fingerprint() throws {
    let signature = try #require(SSHSignature(armored: try Self.file("ed25519.sig")))
    #expect(signature.key.fingerprint == "SHA256:jIT+IzaD+B1X1dsh1F/l2G3F0afM6xX323KXl1DkFsg")
  }
}
