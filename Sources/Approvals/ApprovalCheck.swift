package import InfraModel

/// Which of the approvals that came with a plan count, for each that it needs.
package struct ApprovalCheck: Sendable {
  /// What an approval's signature says it is for, so that no signature of anything else is one.
  package static let namespace = "infra-plan"

  /// What is signed: a plan's digest and a line feed.
  package static func text(of digest: String) -> [UInt8] { Array("\(digest)\n".utf8) }

  /// A signer who has approved, by all names and keys that are known of them.
  package struct Approver: Hashable, Sendable {
    package var names: Set<String>
    package var keys: Set<SSHPublicKey>

    fileprivate func isSame(as other: Approver) -> Bool {
      !names.isDisjoint(with: other.names) || !keys.isDisjoint(with: other.keys)
    }
  }

  /// What became of one need.
  package struct Outcome: Sendable {
    package var need: ApprovalNeed
    /// Each once, whatever number of names and keys they have.
    package var approvers: [Approver]
    /// The names of the files that do not count, with why.
    package var refused: [(file: String, reason: Refusal)]

    package var isMet: Bool { approvers.count >= need.rule.count }
  }

  /// Why an approval does not count.
  package enum Refusal: Error, Hashable {
    case notASignature
    case otherNamespace(String)
    /// The key is of a kind that is not supported, or too short.
    case unsupportedKey(String)
    /// It is not a signature of this plan, or was changed.
    case doesNotVerify
    case signer(SignerRefusal, fingerprint: String)
  }

  /// In the order of the needs.
  package let outcomes: [Outcome]

  package var isMet: Bool { outcomes.allSatisfy(\.isMet) }

  /// The signers who count for anything, each once.
  package var approvers: [Approver] { Self.people(outcomes.flatMap(\.approvers)) }

  /// - Parameters:
  ///   - digest: The plan's.
  ///   - files: The approvals by the names of their files, which say nothing.
  ///   - signers: The allowed signers of each rule.
  ///   - time: Now, in seconds since 1970. A key whose time has passed or not come does not count.
  package init(
    _ digest: String, _ needs: [ApprovalNeed], _ files: [String: [UInt8]],
    signers: [ApprovalRule.Signers: AllowedSigners], at time: Int
  ) {
    let read = files.sorted { $0.key < $1.key }.map { ($0.key, Self.signature($0.value, of: digest)) }
    outcomes = needs.map { need in
      var found: [Approver] = []
      var refused: [(String, Refusal)] = []
      for (name, signature) in read {
        switch signature.flatMap({ Self.approver($0, signers[need.rule.signers], at: time) }) {
        case .success(let approver): found.append(approver)
        case .failure(let reason): refused.append((name, reason))
        }
      }
      return Outcome(need: need, approvers: Self.people(found), refused: refused)
    }
  }

  /// The key that a file is an approval of.
  private static func signature(_ file: [UInt8], of digest: String) -> Result<SSHPublicKey, Refusal> {
    guard let signature = SSHSignature(armored: file) else { return .failure(.notASignature) }
    guard signature.namespace == namespace else { return .failure(.otherNamespace(signature.namespace)) }
    if case .unsupported = signature.key.form { return .failure(.unsupportedKey(signature.key.algorithm)) }
    return signature.verifies(text(of: digest)) ? .success(signature.key) : .failure(.doesNotVerify)
  }

  private static func approver(
    _ key: SSHPublicKey, _ signers: AllowedSigners?, at time: Int
  ) -> Result<Approver, Refusal> {
    guard let signers else { return .failure(.signer(.unknown, fingerprint: key.fingerprint)) }
    switch signers.signer(key, in: namespace, at: time) {
    case .failure(let refusal): return .failure(.signer(refusal, fingerprint: key.fingerprint))
    case .success(let entry):
      // All names and keys that the file has of them: two keys of one name are one person, and so are two names of one key.
      var approver = Approver(names: Set(entry.names), keys: [key])
      var grows = true
      while grows {
        let before = approver
        for other in signers.entries where approver.isSame(as: Approver(names: Set(other.names), keys: [other.key])) {
          approver.names.formUnion(other.names)
          approver.keys.insert(other.key)
        }
        grows = approver != before
      }
      return .success(approver)
    }
  }

  /// Approvers of whom no two are the same.
  private static func people(_ all: [Approver]) -> [Approver] {
    all.reduce(into: []) { people, next in
      let same = people.filter { $0.isSame(as: next) }
      people.removeAll { $0.isSame(as: next) }
      people.append(
        same.reduce(next) { Approver(names: $0.names.union($1.names), keys: $0.keys.union($1.keys)) })
    }
  }
}
