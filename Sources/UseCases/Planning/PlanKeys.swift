package import Digests
package import InfraModel
internal import Planner
package import World

/// The keys that plans are signed and verified with, as files of PEM text.
package struct PlanKeys: Sendable {
  private let files: Files

  package init(_ files: Files) { self.files = files }

  /// The most bytes of a key's file; a key has some 120.
  private static let mostBytes = 1 << 16

  /// The key to sign with.
  package func signing(_ path: String) throws(CommandFailure) -> SigningKey {
    let bytes = try read(path, isPrivate: true)
    do throws(KeyProblem) { return try SigningKey(pem: bytes) } catch { throw .badKey(path, error, isPrivate: true) }
  }

  /// A key that is trusted.
  package func verifying(_ path: String) throws(CommandFailure) -> VerifyingKey {
    let bytes = try read(path, isPrivate: false)
    do throws(KeyProblem) { return try VerifyingKey(pem: bytes) } catch { throw .badKey(path, error, isPrivate: false) }
  }

  /// - Throws: Also if others than its owner can read or write a private key's file. Pipes (`<(…)`) are not checked.
  private func read(_ path: String, isPrivate: Bool) throws(CommandFailure) -> [UInt8] {
    let content: (bytes: [UInt8], stamp: FileSystem.Stamp)
    do throws(FileFailure) { content = try files.readWithStamp(path, limit: Self.mostBytes) } catch {
      throw .cannotRead(path)
    }
    if isPrivate, content.stamp.kind == .file, content.stamp.isShared { throw .sharedKey(path) }
    return content.bytes
  }
}

extension PlanSignature? {
  /// Refuses a plan that none of some keys has signed.
  /// - Parameter path: The plan's file, for errors.
  package func verify(_ plan: Plan, in path: String, by keys: [VerifyingKey]) throws(CommandFailure) {
    guard !keys.isEmpty else { return }
    guard let self else { throw .unsignedPlan(path) }
    guard self.isValid(for: plan, by: keys) else {
      throw .foreignSignature(path, key: self.key, trusted: keys.map(\.name))
    }
  }
}

extension CommandFailure {
  static func badKey(_ path: String, _ problem: KeyProblem, isPrivate: Bool) -> CommandFailure {
    let what = isPrivate ? "a private key without a passphrase" : "a public key"
    let message =
      switch problem {
      case .unreadable: "\(path) is not the PEM text of \(what)"
      case .anotherAlgorithm: "\(path) is a key of another kind; plans are signed with Ed25519"
      }
    return CommandFailure(
      Diagnostic(
        .badKeyFile, message,
        fix: isPrivate
          ? "openssl genpkey -algorithm ed25519 -out plans.pem"
          : "openssl pkey -in plans.pem -pubout -out plans.pub.pem"))
  }

  static func sharedKey(_ path: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(.badKeyFile, "\(path) can be read or written by other users", fix: "chmod 600 '\(path)'"))
  }

  static func unsignedPlan(_ path: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .unsignedPlan, "\(path) is not signed, and --signed-by requires a signature",
        fix: "save the plan with --sign KEY where the key is kept"))
  }

  static func foreignSignature(_ path: String, key: String, trusted: [String]) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .foreignSignature, "\(path) is not signed by a key of --signed-by",
        notes: [.init("signed as by \(key.abridged(to: 64))"), .init("trusted: \(trusted.joined(separator: ", "))")],
        fix: "apply the plan that the pipeline made, or save it again with --sign KEY"))
  }
}
