import InfraModel
import Testing

@Suite("Amounts of dollars")
struct DollarsTests {
  private let most = Dollars(low: Dollars.limit, high: Dollars.limit)
  private let one = Dollars(low: 1, high: 1)

  @Test("Amounts of dollars stay at their limit and say so, up and down")
  func limits() {
    #expect(most + most == most)
    #expect((most + most).isOverflowing)
    let least = Dollars(low: -Dollars.limit, high: -Dollars.limit)
    #expect(least - most == least)
    #expect(least.isOverflowing)
    #expect(!(most - one).isOverflowing)
    #expect(Dollars(low: .max, high: .max) + Dollars(low: .max, high: .max) == most)
    #expect(Dollars(low: .min, high: .min) - Dollars(low: .max, high: .max) == least)
  }

  @Test("Amounts of dollars make figures that are not complete where they are too large")
  func figures() throws {
    let half = CostFigures(fixed: Dollars(low: Dollars.limit / 2 + 1, high: Dollars.limit / 2 + 1))
    #expect(half.isComplete)
    #expect(!(half + half).isComplete && (half + half).isOverflowing)
    #expect(!CostFigures(fixed: half.fixed, usage: half.fixed).isComplete)
    // As a document they come back, and say the same.
    let whole = half + half
    let text = JSON.canonical(whole.document, symbols: .tagged)
    let back = try CostFigures(document: JSON.parse(text, symbols: .tagged))
    #expect(back == whole)
  }

  @Test(
    "Amounts of dollars are read from documents up to their limit",
    arguments: [Value.integer(9_000_000_000_001), .number(1e13), .number(-1e300)])
  func tooLarge(value: Value) {
    #expect(throws: DocumentError.self) { try Dollars(document: value) }
  }
}

@Suite("A secret's source")
struct SecretSourceTests {
  @Test(
    "A secret's source is no variable with credentials of the run itself",
    arguments: [
      "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_", "SECRET_ACCESS_KEY", "GITHUB_TOKEN", "CI_JOB_TOKEN",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "INFRA_KEY", "https_proxy",
    ])
  func variables(name: String) {
    #expect(SecretSource.environment(name).limit == .credentials(variable: name))
  }

  @Test(
    "A secret's source is no file outside of the project, nor of Git and infra",
    arguments: [
      "/etc/shadow", "../home/.aws/credentials", "a/../../b", "a/../..", "..", ".", "", "a/..", ".git/config",
      "a/.git/config", ".infra/x", "./../x", "a\u{0}b",
    ])
  func files(path: String) { #expect(SecretSource.file(path).limit == .outside(path: path)) }

  @Test(
    "A secret's source may be any other variable or file",
    arguments: [
      SecretSource.environment("DATABASE_PASSWORD"), .environment("MY_AWS_KEY"), .file("secrets/database"),
      .file("./a/../b"), .file("a..b"), .file(".secrets"), .stored(secret: "AWS_X", key: nil), .text("AWS_X"),
    ])
  func others(source: SecretSource) { #expect(source.limit == nil) }
}

@Suite("A long text in a message")
struct AbridgedTests {
  @Test("A long text in a message is cut, and its length told")
  func cut() {
    #expect("short".abridged(to: 5) == "short")
    #expect("öööööö".abridged(to: 6) == "öööööö")
    #expect("abcdef".abridged(to: 5) == "abcde… (6 characters)")
    #expect(String(repeating: "x", count: 1_000_000).abridged().utf8.count < 300)
  }

  @Test("A long text is cut in every diagnostic, whoever made it")
  func diagnostics() {
    let long = String(repeating: "x", count: 1_000_000)
    let diagnostic = Diagnostic(.badName, long, notes: [.init(long)], fix: long)
    #expect(JSON.canonical(diagnostic.document).count < 13_000)
  }
}
