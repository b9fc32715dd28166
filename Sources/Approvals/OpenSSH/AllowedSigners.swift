internal import InfraModel

/// Who may sign, as OpenSSH keeps it in a file.
///
///     # name(s)            options                       key
///     ada@example.com      ssh-ed25519 AAAAC3Nza…
///     grace@example.com    namespaces="infra-plan",valid-before="20270101Z" ssh-rsa AAAAB3Nza…
///
/// A line names its signers; patterns (`*@example.com`) do not, and certificate authorities vouch for names that
/// do not stand here: both are refused.
///
/// Source: ssh-keygen(1), ALLOWED SIGNERS.
package struct AllowedSigners: Sendable {
  /// A line: names of one signer, and a key.
  package struct Entry: Hashable, Sendable {
    /// The names, at least one.
    package var names: [String]
    package var key: SSHPublicKey
    /// Patterns of what the key may sign; anything where it is `nil`.
    package var namespaces: String?
    /// Seconds since 1970; the second itself is valid.
    package var validAfter: Int?
    /// Seconds since 1970; the second itself is valid.
    package var validBefore: Int?
  }

  /// A line that is not read, and why.
  package struct Problem: Error, Hashable {
    /// From 1.
    package var line: Int
    package var what: String
  }

  package let entries: [Entry]

  /// - Throws: for a file with any line that cannot be read, so that the file never means less or more than it says.
  package init(_ text: String) throws(Problem) {
    var entries: [Entry] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      do throws(SignerLine.Problem) {
        if let entry = try SignerLine.entry(line) { entries.append(entry) }
      } catch {
        throw Problem(line: index + 1, what: error.what)
      }
    }
    self.entries = entries
  }

  /// Who signed: the entry of the key that may sign in this namespace at this time.
  package func signer(_ key: SSHPublicKey, in namespace: String, at time: Int) -> Result<Entry, SignerRefusal> {
    let ofKey = entries.filter { $0.key == key }
    guard !ofKey.isEmpty else { return .failure(.unknown) }
    var refusal = SignerRefusal.unknown
    for entry in ofKey {
      if let patterns = entry.namespaces, !PatternList.matches(namespace, patterns) {
        refusal = .otherNamespace(patterns)
      } else if let from = entry.validAfter, time < from {
        refusal = .notYetValid(from)
      } else if let until = entry.validBefore, time > until {
        refusal = .noLongerValid(until)
      } else {
        return .success(entry)
      }
    }
    return .failure(refusal)
  }
}

/// Why a key is not that of a signer.
package enum SignerRefusal: Error, Hashable {
  case unknown
  /// The line lets the key sign only in namespaces that match.
  case otherNamespace(String)
  /// From this second since 1970.
  case notYetValid(Int)
  /// Until this second since 1970.
  case noLongerValid(Int)
}
