import InfraModel
import Testing

@testable import Evaluation

@Suite("Source files are read only when they have changed")
struct SourceIndexTests {
  let project: Project

  init() throws { project = try Project() }

  private func index() throws -> SourceIndex {
    try SourceIndex(root: project.root, file: project.root + "/sources.json")
  }

  /// Hashes the modules' sources and remembers them; how many files were read.
  private func update() throws -> Int {
    var index = try index()
    _ = try index.sources(in: "Modules")
    try index.save()
    return index.hashedFiles
  }

  @Test("An unchanged tree of sources is not read")
  func unchanged() throws {
    try project.write("// more", to: "Modules/Inner/More.swift")
    try project.tick()
    #expect(try update() == 2)
    #expect(try update() == 0)
    try project.write("// even more", to: "Modules/Inner/EvenMore.swift")
    #expect(try update() == 1)
  }

  @Test("A change is seen even if size and moment stay the same")
  func sameMoment() throws {
    try project.write("public let a = 1", to: "Modules/Region.swift")
    var first = try index()
    let before = try first.sources(in: "Modules")
    try first.save()
    try project.write("public let a = 2", to: "Modules/Region.swift")
    var second = try index()
    #expect(try second.sources(in: "Modules") != before)
  }

  @Test("Sources are in the order of their paths, without files of other kinds and hidden ones")
  func order() throws {
    try project.write("", to: "Modules/B.swift")
    try project.write("", to: "Modules/A/Z.swift")
    try project.write("", to: "Modules/.hidden.swift")
    try project.write("", to: "Modules/notes.md")
    var index = try index()
    #expect(
      try index.sources(in: "Modules").map(\.path) == ["Modules/A/Z.swift", "Modules/B.swift", "Modules/Region.swift"])
    #expect(try index.sources(in: "Nowhere") == [])
  }

  @Test(
    "An index that makes no sense is an empty one", arguments: ["", "[]", "{\"formatVersion\":2}", "{\"files\":3}"])
  func senseless(_ text: String) throws {
    try project.write(text, to: "sources.json")
    #expect(try update() == 1)
  }
}
