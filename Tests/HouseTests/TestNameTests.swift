import Foundation
import TestFiles
import Testing

@Suite("Tests have names that can be understood alone")
struct TestNameTests {
  private static let folder = "Tests"

  /// The sources of tests, by their paths from the folder on.
  private static func sources() throws -> [(path: String, text: String)] {
    let files = FileManager.default.enumerator(atPath: Repository.file(folder).path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") && !$0.contains("/Fixtures/") }.sorted()
      .map { ($0, try Repository.text("\(folder)/\($0)")) }
  }

  @Test("Every test and every suite has a name of the form that CONTRIBUTING.md asks for")
  func form() throws {
    let problems = try Self.sources().flatMap { source in
      TestNames(of: source.text).problems.map { "\(source.path):\($0)" }
    }
    #expect(problems == [])
  }

  @Test("No two tests have the same name, and no two suites")
  func once() throws {
    var places: [String: [String]] = [:]
    for (path, text) in try Self.sources() {
      for named in TestNames(of: text).all {
        places["\(named.isSuite ? "suite" : "test") \(named.name ?? named.function)", default: []].append(path)
      }
    }
    #expect(places.count > 1000)
    #expect(places.filter { $0.value.count > 1 } == [:])
  }

  @Test("A test without links: every source of tests is a file of its own target")
  func links() throws {
    let root = Repository.file(Self.folder)
    let keys: [URLResourceKey] = [.isSymbolicLinkKey]
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys)?.compactMap { $0 as? URL }
    let linked = try (files ?? []).filter { try $0.resourceValues(forKeys: Set(keys)).isSymbolicLink == true }
    #expect(linked.map(\.path) == [])
  }

  @Test(
    "A name of another form is told with its line",
    arguments: [
      ("@Test func nothing() {}", "nothing has no display name"),
      ("@Suite struct Things {}", "Things has no display name"),
      (#"@Test("counts what is there") func count() {}"#, #""counts what is there" begins with no capital letter"#),
      (#"@Test("In all") func total() {}"#, #""In all" says too little to be understood alone"#),
      (
        #"@Test("It comes back equal") func back() {}"#,
        #""It comes back equal" begins with a word that needs its suite"#
      ),
      (#"@Test("A plan comes back") func comes_back() {}"#, "comes_back is not in camel case"),
      (#"@Test("A plan comes back") func `a plan`() {}"#, "`a plan` is not in camel case"),
    ])
  func problems(source: String, problem: String) {
    #expect(TestNames(of: "import Testing\n\n  " + source).problems == ["3: " + problem])
  }

  @Test("A name of the right form is taken, on the attribute's line or on the next")
  func taken() {
    let names = TestNames(
      of: """
        @Suite("JSON") struct JSONTests {
          @Test(
            "180 days are not \\"too\\" old", arguments: [1])
          func days(_ count: Int) {}
        }
        """)
    #expect(names.problems == [])
    #expect(names.all.map(\.function) == ["JSONTests", "days"])
    #expect(names.all.map(\.line) == [1, 2])
  }
}
