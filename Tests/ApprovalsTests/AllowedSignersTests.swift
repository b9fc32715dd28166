import Testing

@testable import Approvals

@Suite("A file of allowed signers")
struct AllowedSignersTests {
  static let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + "D1AF8Y6iEPolStwqnTRt+vJyCzP7JaOwMzVXxKvRmDO"

  static func entries(_ text: String) throws -> [AllowedSigners.Entry] { try AllowedSigners(text).entries }

  @Test("Comments, empty lines, quotation marks and comments of keys are read as OpenSSH reads them")
  func forms() throws {
    let text = """
      # who may approve

      ada@example.com \(Self.key) ada's laptop
      \t"grace hopper,grace@example.com"  \(Self.key)\r
      lin namespaces="infra-plan,git",valid-after="20260101",valid-before="202701011230Z" \(Self.key)
      """
    let entries = try Self.entries(text)
    #expect(entries.map(\.names) == [["ada@example.com"], ["grace hopper", "grace@example.com"], ["lin"]])
    #expect(entries[2].namespaces == "infra-plan,git")
    #expect(entries[2].validAfter == 1_767_225_600)
    #expect(entries[2].validBefore == 1_798_806_600)
  }

  @Test(
    "A line that cannot be read is refused with its number and why",
    arguments: [
      ("*@example.com KEY", "'*@example.com' is a pattern; name each signer"),
      ("ada,!eve KEY", "'!eve' is a pattern; name each signer"),
      ("ada cert-authority KEY", "certificate authorities are not supported; name the key of each signer"),
      ("ada", "no public key after the name"),
      ("ada ssh-ed25519 AAAA", "no public key after the name"),
      (
        "ada ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAID1AF8Y6iEPolStwqnTRt+vJyCzP7JaOwMzVXxKvRmDO",
        "no public key after the name"
      ),
      ("\"ada KEY", "a quotation mark is missing"),
      (
        "ada no-touch-required KEY",
        "option 'no-touch-required' is not namespaces=, valid-after= or valid-before=, once each"
      ),
      (
        "ada namespaces=\"a\",namespaces=\"b\" KEY",
        "option 'namespaces=\"b\"' is not namespaces=, valid-after= or valid-before=, once each"
      ),
      (
        "ada valid-after=\"20260230\" KEY", "'20260230' is not a time: YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, and Z"
      ),
      ("ada valid-after=\"20270101\",valid-before=\"20260101\" KEY", "valid-after is not before valid-before"),
    ])
  func refused(line: String, why: String) throws {
    let problem = #expect(throws: AllowedSigners.Problem.self) {
      _ = try AllowedSigners("# one\n" + line.replacing("KEY", with: Self.key))
    }
    #expect(problem == AllowedSigners.Problem(line: 2, what: why))
  }

  @Test("A key signs only in its namespaces and in its time")
  func limits() throws {
    let signers = try AllowedSigners(
      "ada namespaces=\"infra-*,!infra-other\",valid-after=\"20260101Z\",valid-before=\"20260102Z\" \(Self.key)")
    let (key, start, end) = (signers.entries[0].key, 1_767_225_600, 1_767_312_000)
    func found(_ namespace: String, _ time: Int) -> SignerRefusal? {
      if case .failure(let refusal) = signers.signer(key, in: namespace, at: time) { refusal } else { nil }
    }
    #expect(found("infra-plan", start) == nil)
    #expect(found("infra-plan", end) == nil)
    #expect(found("infra-plan", start - 1) == .notYetValid(start))
    #expect(found("infra-plan", end + 1) == .noLongerValid(end))
    #expect(found("file", start) == .otherNamespace("infra-*,!infra-other"))
    #expect(found("infra-other", start) == .otherNamespace("infra-*,!infra-other"))
  }

  @Test(
    "Patterns match as OpenSSH's do",
    arguments: [
      ("infra-plan", "infra-plan", true), ("infra-plan", "*", true), ("infra-plan", "i*-p*n", true),
      ("infra-plan", "infra-pla", false), ("infra-plan", "infra-pla?", true), ("infra-plan", "a,infra-*", true),
      ("infra-plan", "*,!infra-plan", false), ("infra-plan", "!x", false), ("aab", "*ab", true), ("", "*", true),
      ("infra-plan", "", false),
    ])
  func patterns(name: String, list: String, isMatched: Bool) {
    #expect(PatternList.matches(name, list) == isMatched)
  }
}
