import Digests
import Foundation
import InfraModel

@testable import Approvals

/// A signer of tests: an Ed25519 key, and what OpenSSH would write with it.
struct TestSigner {
  private let key: SigningKey
  let publicKey: [UInt8]

  /// - Parameter seed: One byte, so that each signer is another one and always the same.
  init(_ seed: UInt8) throws {
    // RFC 8410, section 7.
    let info =
      [0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20] as [UInt8]
    let der = Data(info + [UInt8](repeating: seed, count: 32))
    key = try SigningKey(
      pem: Array("-----BEGIN PRIVATE KEY-----\n\(der.base64EncodedString())\n-----END PRIVATE KEY-----\n".utf8))
    publicKey = SSHData.string("ssh-ed25519") + SSHData.string(key.publicKey.bytes)
  }

  /// A line of a file of allowed signers.
  func line(_ names: String) -> String { "\(names) ssh-ed25519 \(Base64.encode(publicKey))\n" }

  func signature(of digest: String, for namespace: String = ApprovalCheck.namespace) -> [UInt8] {
    let magic = Array("SSHSIG".utf8)
    let middle = SSHData.string(namespace) + SSHData.string("") + SSHData.string("sha512")
    let signed = magic + middle + SSHData.string(Hash.sha512(ApprovalCheck.text(of: digest)))
    let value = SSHData.string("ssh-ed25519") + SSHData.string(key.signature(of: signed) ?? [])
    let blob = magic + [0, 0, 0, 1] + SSHData.string(publicKey) + middle + SSHData.string(value)
    return Array("-----BEGIN SSH SIGNATURE-----\n\(Base64.encode(blob))\n-----END SSH SIGNATURE-----\n".utf8)
  }
}
