package import Approvals
internal import Digests
package import InfraModel
internal import Planner
internal import World

/// Approves a saved plan: a signature by `ssh-keygen`, so that keys with a passphrase, agents and security keys sign, too.
package struct Approving: Sendable {
  private let workspace: Workspace
  private let base: String?

  /// - Parameter base: What is taken for the branch of the signers, where a person says.
  package init(_ workspace: Workspace, base: String?) {
    self.workspace = workspace
    self.base = base
  }

  /// Signs, and keeps the signature if it is one that counts.
  /// - Returns: What has been approved now, with this approval among it.
  package func approve(_ plan: Plan, needing needs: [ApprovalNeed], key: String, _ files: ApprovalFiles) async throws
    -> ApprovalCheck
  {
    let bytes = try await signature(of: plan.digest, key)
    guard let signature = SSHSignature(armored: bytes) else { throw CommandFailure.cannotSign(key) }
    let name = Digest.sha256(signature.key.encoded) + ApprovalFiles.suffix
    let alone = ApprovalFiles(words: files.words, read: { [name: bytes] }, write: files.write)
    let own = try await workspace.approvals(of: plan, needing: needs, alone, base: base)
    guard own.outcomes.contains(where: { !$0.approvers.isEmpty }) else {
      throw CommandFailure.notASigner(key, own, signature.key.fingerprint)
    }
    try await files.write(name, bytes)
    return try await workspace.approvals(of: plan, needing: needs, files, base: base)
  }

  /// What `ssh-keygen` writes; what it asks, it asks at the terminal.
  private func signature(of digest: String, _ key: String) async throws(CommandFailure) -> [UInt8] {
    guard workspace.world.files.isFile(key) else { throw .cannotRead(key) }
    let path = key.hasPrefix("-") ? "./\(key)" : key
    let command =
      "printf '%s\\n' \(digest) | ssh-keygen -q -Y sign -n \(ApprovalCheck.namespace) -f \(CommandLine.quoted(path))"
    guard let result = await workspace.world.processes.run(command), result.status == 0, result.stopped == nil else {
      throw .cannotSign(key)
    }
    return result.output
  }
}
