import Foundation
import InfraModel
import TestFiles
import Testing

@testable import Evaluation

/// A project without a language of its own, and the language in a folder beside it, as it comes with `infra`: rooms that
/// hold next to nothing, but compile. Both are removed with the last reference.
private struct LanguageApart {
  let project: Project
  let folder: TemporaryFolder
  let language: Language

  init() throws {
    project = try Project()
    folder = try TemporaryFolder("language")
    for room in ["Sources/InfraModel", "Sources/Infra", "Sources/Clouds", "Modules"] {
      let place = folder.path + "/" + room
      let parent = URL(fileURLWithPath: place).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try FileManager.default.moveItem(atPath: project.root + "/" + room, toPath: place)
    }
    language = Language(folder: folder.path)
  }
}

@Suite("The language comes with infra, and is compiled once for all projects of a machine")
struct SharedLanguageTests {
  private let apart: LanguageApart
  private var project: Project { apart.project }
  private var language: Language { apart.language }
  private let other: Project

  init() throws {
    apart = try LanguageApart()
    other = try Project()
    for room in ["Sources", "Modules"] { try other.remove(room) }
  }

  private func evaluator(_ pretence: Pretence, _ project: Project, _ language: Language?) -> Evaluator {
    pretence.evaluator(project, cache: self.project.cache, language: language)
  }

  @Test("The second project compiles its environments only")
  func once() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await evaluator(pretence, project, language).graph(of: "e/dev")
    #expect(pretence.compiled == ["InfraModel", "Infra", "AWS", "Modules", "environments"])
    _ = try await evaluator(pretence, other, language).graph(of: "e/dev")
    #expect(pretence.compiled == ["InfraModel", "Infra", "AWS", "Modules", "environments", "environments"])
  }

  @Test("An edit of the language compiles it again, and everything behind it")
  func edited() async throws {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await evaluator(pretence, project, language).graph(of: "e/dev")
    try project.write("public let more = 1", to: language.folder + "/Modules/More.swift")
    #expect(try await !evaluator(pretence, project, language).graph(of: "e/dev").isCached)
    #expect(pretence.compiled.suffix(2) == ["Modules", "environments"])
  }

  @Test("What a release carries for this very compiler is not compiled; for another compiler it is")
  func release() async throws {
    let pretence = Pretence(version: "Swift version 6.3.1 (swift-6.3.1-RELEASE)") { _ in Pretence.graph() }
    let chain = BuildChain(
      root: project.root, language: language, toolchain: Pretence.toolchain, cache: try project.kept,
      machine: try project.cache.machineFolder(for: project.root), runner: pretence.runner)
    let sources = try chain.languageStages(language).key
    func carry(compiledBy compiler: String) throws {
      try project.write(
        #"{"formatVersion": 1, "sources": "\#(sources)", "compiler": "\#(compiler)"}"#,
        to: language.folder + "/language.json")
    }
    for module in ["InfraModel", "Infra", "AWS", "Modules"] {
      try project.write("", to: "\(language.folder)/compiled/\(module)/\(module).swiftmodule")
    }
    try carry(compiledBy: "Swift version 6.3.1 (swift-6.3.1-RELEASE)")
    _ = try await evaluator(pretence, project, language).graph(of: "e/dev")
    #expect(pretence.compiled == ["environments"])
    try carry(compiledBy: "Swift version 6.2 (swift-6.2-RELEASE)")
    _ = try await evaluator(pretence, project, language).graph(of: "e/dev")
    #expect(pretence.compiled == ["environments", "InfraModel", "Infra", "AWS", "Modules", "environments"])
  }

  @Test("Without a language, a declaration says what is missing")
  func missing() async throws {
    try project.write("import Infra", to: "Environments/main.swift")
    let pretence = Pretence { _ in Pretence.graph() }
    await #expect(throws: EvaluationError.noLanguage) {
      _ = try await evaluator(pretence, project, nil).graph(of: "e/dev")
    }
  }

  @Test("The language of a program is found beside it, and where a variable says")
  func finding() throws {
    let prefix = try TemporaryFolder("prefix")
    let place = prefix.path + "/lib/infra/language"
    try project.write("", to: place + "/Sources/Infra/A.swift")
    try project.write("", to: place + "/Sources/InfraModel/A.swift")
    try project.write("", to: prefix.path + "/bin/infra")
    #expect(Language.find(in: [:], program: prefix.path + "/bin/infra") == Language(folder: place))
    #expect(Language.find(in: ["INFRA_LANGUAGE": "/other"], program: nil) == Language(folder: "/other"))
    #expect(Language.find(in: [:], program: "/nowhere/infra") == nil)
  }
}

@Suite("A project's own modules are compiled in the order of their imports")
struct OwnModulesTests {
  private let apart: LanguageApart
  private var project: Project { apart.project }
  private var language: Language { apart.language }

  init() throws { apart = try LanguageApart() }

  private func compiled() async throws -> ArraySlice<String> {
    let pretence = Pretence { _ in Pretence.graph() }
    _ = try await pretence.evaluator(project, language: language).graph(of: "e/dev")
    return pretence.compiled.dropFirst(3)
  }

  @Test("Each folder in Modules is a module")
  func folders() async throws {
    try project.write("public import Zones", to: "Modules/Company/Deep/Company.swift")
    try project.write("public let zones = 2", to: "Modules/Zones/Zones.swift")
    #expect(try await compiled() == ["Modules", "Zones", "Company", "environments"])
  }

  @Test("Swift files directly in Modules take the standard modules' place")
  func replaced() async throws {
    try project.write("public let region = \"eu-central-1\"", to: "Modules/Region.swift")
    #expect(try await compiled() == ["Modules", "environments"])
  }

  @Test("Folders beside Swift files in Modules are modules of their own, and none of them is Modules once more")
  func beside() async throws {
    try project.write("public import Types", to: "Modules/Region.swift")
    try project.write("public let more = 1", to: "Modules/Types/More.swift")
    try project.write("public import Modules", to: "Modules/Company/Company.swift")
    #expect(try await compiled() == ["Types", "Modules", "Company", "environments"])
    try project.write("", to: "Modules/Modules/More.swift")
    await #expect(throws: EvaluationError.badSource(path: "Modules/Modules", .moduleName)) { _ = try await compiled() }
  }

  @Test("Modules that import each other are refused, as is one with the language's name")
  func refused() async throws {
    try project.write("import B", to: "Modules/A/A.swift")
    try project.write("import A", to: "Modules/B/B.swift")
    await #expect(throws: EvaluationError.moduleCycle(["A", "B", "A"])) { _ = try await compiled() }
    try project.write("", to: "Modules/Infra/A.swift")
    await #expect(throws: EvaluationError.badSource(path: "Modules/Infra", .moduleName)) { _ = try await compiled() }
  }

  @Test("Two systems may have files of one name, and a mistake is shown in its own")
  func names() async throws {
    try project.write("let one = 1", to: "Environments/One/Staging.swift")
    try project.write("\nlet two: String = 2", to: "Environments/Two/Staging.swift")
    let toolchain = try Toolchain.find(in: ProcessInfo.processInfo.environment)
    let evaluator = Evaluator(root: project.root, cache: project.cache, language: language, toolchain: toolchain)
    let error = await #expect(throws: EvaluationError.self) { _ = try await evaluator.graph(of: "e/dev") }
    #expect(error?.compilerOutput?.contains(project.root + "/Environments/Two/Staging.swift:2:19: error:") == true)
    try project.write("let two = 2", to: "Environments/Two/Staging.swift")
    #expect(try await evaluator.graph(of: "e/dev").graph.region == "eu-central-1")
  }
}

@Suite("Modules of packages are compiled as a project's own", .serialized)
struct PackageModulesTests {
  private let apart: LanguageApart
  private var project: Project { apart.project }
  private var language: Language { apart.language }
  private var folder: TemporaryFolder { apart.folder }

  init() throws {
    apart = try LanguageApart()
    try project.write(
      """
      import Company
      import Infra

      answer(#"{"formatVersion":1,"graph":{"formatVersion":1,"environment":"e/dev","region":"\\#(region)","#)
      answer(#""resources":[],"outputs":[]},"diagnostics":[],"environments":[]}"#)
      """, to: "Environments/main.swift")
  }

  private func depend(on dependency: String) throws {
    try project.write(
      """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "own", dependencies: [\(dependency)],
        targets: [.executableTarget(name: "environments", path: "Environments")])
      """, to: "Package.swift")
  }

  private func writePackage(in folder: String) throws {
    try project.write(
      """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "company", products: [.library(name: "Company", targets: ["Company"])],
        targets: [.target(name: "Company", dependencies: ["Zones"]), .target(name: "Zones", path: "Zones")])
      """, to: folder + "/Package.swift")
    try project.write("import Zones\npublic let region = zone", to: folder + "/Sources/Company/Company.swift")
    try project.write("public let zone = \"us-west-2\"", to: folder + "/Zones/Zones.swift")
  }

  private func evaluator(_ compiled: @escaping @Sendable (Evaluator.Step) -> Void = { _ in }) throws -> Evaluator {
    Evaluator(
      root: project.root, cache: project.cache, language: language,
      toolchain: try Toolchain.find(in: ProcessInfo.processInfo.environment), progress: compiled)
  }

  @Test("One by its path, with what it imports; an answer is kept until a source of it changes")
  func path() async throws {
    try depend(on: ".package(path: \"packages/company\")")
    try writePackage(in: "packages/company")
    let first = try await evaluator().graph(of: "e/dev")
    #expect(first.graph.region == "us-west-2" && !first.isCached)
    #expect(try await evaluator().graph(of: "e/dev").isCached)
    try project.write("public let zone = \"us-east-1\"", to: "packages/company/Zones/Zones.swift")
    #expect(try await evaluator().graph(of: "e/dev").graph.region == "us-east-1")
  }

  @Test("One by its URL lies where SwiftPM puts it; until then it is said how it comes there")
  func url() async throws {
    try depend(on: ".package(url: \"https://example.test/company.git\", from: \"1.0.0\")")
    await #expect(throws: EvaluationError.packageMissing(name: "company", folder: ".build/checkouts")) {
      _ = try await evaluator().graph(of: "e/dev")
    }
    try writePackage(in: ".build/checkouts/company")
    #expect(try await evaluator().graph(of: "e/dev").graph.region == "us-west-2")
  }

  @Test("A path that leads out of the project and its repository is refused")
  func outside() async throws {
    let elsewhere = try TemporaryFolder("elsewhere")
    try writePackage(in: elsewhere.path)
    try depend(on: ".package(path: \"\(elsewhere.path)\")")
    await #expect(throws: EvaluationError.packageOutside(path: elsewhere.path)) {
      _ = try await evaluator().graph(of: "e/dev")
    }
  }

  @Test("A manifest that does not compile is told")
  func badManifest() async throws {
    try depend(on: ".package(path: 3)")
    let error = await #expect(throws: EvaluationError.self) { _ = try await evaluator().graph(of: "e/dev") }
    guard case .badManifest(let path, let output) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == project.root + "/Package.swift" && output.contains("error:"))
  }
}

@Suite("Imports are found by their lines")
struct ImportsTests {
  @Test("Whatever stands before and behind them")
  func forms() {
    let text = """
      import A
        public import struct B.C ; @testable import D
      // import E is a word
      let imported = "import F"
      @_exported   import\tG.H
      """
    #expect(Imports.of(Array(text.utf8)) == ["A", "B", "D", "G"])
  }
}
