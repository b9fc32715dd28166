import Archives
import Digests
import Foundation
import InfraModel
import Synchronization
import Testing

@testable import Evaluation

@Suite("A program gets the files that it asks for, and the answer depends on them")
struct AskedFilesTests {
  let project: Project

  init() throws { project = try Project() }

  /// A program that asks for some files, and answers with what it was given as an output.
  private func pretence(_ asks: @escaping @Sendable (FileTable) -> [FileAsk]) -> Pretence {
    Pretence.reading { program in
      let table = program.input.isEmpty ? FileTable() : Self.table(program.input)
      let given = table.answers.map { "\($0.key.path) \(Self.text($0.value))" }.sorted().joined(separator: "; ")
      let graph = Graph(
        environment: "e/dev", region: "eu-central-1", outputs: [OutputNode(name: "given", value: .string(given))])
      return .init(
        end: .exited(0),
        answer: JSON.canonical(
          [
            "formatVersion": 1, "graph": graph.document, "asks": .list(asks(table).map(\.document)),
          ], symbols: .tagged))
    }
  }

  private static func table(_ bytes: [UInt8]) -> FileTable {
    do { return try FileTable(document: JSON.parse(bytes, symbols: .tagged)) } catch {
      Issue.record("the table is not understood: \(error)")
      return FileTable()
    }
  }

  private static func text(_ answer: FileAnswer) -> String {
    switch answer {
    case .content(let bytes): String(decoding: bytes, as: UTF8.self)
    case .document(let value): JSON.canonicalText(value)
    case .archive(let archive): "\(archive.size) bytes"
    case .problem(let problem): "\(problem)"
    }
  }

  private func given(_ pretence: Pretence) async throws -> (text: String, isCached: Bool) {
    let evaluated = try await pretence.evaluator(project).graph(of: "e/dev")
    return (evaluated.graph.outputs.first?.value.string ?? "", evaluated.isCached)
  }

  private func ask(_ path: String, _ form: FileAsk.Form = .content, except: [String] = []) -> FileAsk {
    FileAsk(path: path, form: form, except: except)
  }

  @Test("A program runs again with what it asked for, and the next time at once")
  func rounds() async throws {
    try project.write("hello", to: "Environments/a.txt")
    let asks = [ask("Environments/a.txt")]
    let pretence = pretence { _ in asks }
    #expect(try await given(pretence) == ("Environments/a.txt hello", false))
    let plain = ["graph", "e/dev", "--root", project.root]
    #expect(pretence.asked == [plain, plain + ["--files", "0"]])
    #expect(try await given(pretence) == ("Environments/a.txt hello", true))
    try project.write("other", to: "Environments/a.txt")
    #expect(try await given(pretence) == ("Environments/a.txt other", false))
    #expect(pretence.asked.count == 3)
    try project.write("hello", to: "Environments/a.txt")
    #expect(try await given(pretence) == ("Environments/a.txt hello", true))
    #expect(pretence.asked.count == 3)
    try project.write("public let region = \"a\"", to: "Modules/Region.swift")
    #expect(try await given(pretence) == ("Environments/a.txt hello", false))
    #expect(pretence.asked.count == 5)
  }

  @Test("What is in one file may name the next, and what is asked for no longer does not count")
  func chain() async throws {
    try project.write("b.txt", to: "a.txt")
    try project.write("B", to: "b.txt")
    try project.write("C", to: "c.txt")
    let pretence = pretence { table in
      guard case .content(let next)? = table.answers[FileAsk(path: "a.txt", form: .content)] else {
        return [FileAsk(path: "a.txt", form: .content)]
      }
      let name = String(decoding: next, as: UTF8.self)
      return [FileAsk(path: "a.txt", form: .content), FileAsk(path: name, form: .content)]
    }
    #expect(try await given(pretence).text == "a.txt b.txt; b.txt B")
    try project.write("c.txt", to: "a.txt")
    #expect(try await given(pretence).text == "a.txt c.txt; b.txt B; c.txt C")
    try project.write("B2", to: "b.txt")
    #expect(try await given(pretence).isCached)
  }

  @Test("JSON, YAML and folders are read as what they are")
  func forms() async throws {
    try project.write(#"{"a": 1}"#, to: "a.json")
    try project.write("a:\n- 1\n", to: "a.yaml")
    try project.write("{", to: "bad.json")
    try project.write("a: *b", to: "bad.yaml")
    try project.write("x", to: "f/index.js")
    try project.write("y", to: "f/lib/deep/y.js")
    try project.write("z", to: "f/lib/y.test.js")
    let asks = [
      ask("a.json", .json), ask("a.yaml", .yaml), ask("bad.json", .json), ask("bad.yaml", .yaml),
      ask("f", .archive, except: ["*.test.js", "lib/deep"]),
    ]
    #expect(
      try await given(pretence { _ in asks }).text
        == #"a.json {"a":1}; a.yaml {"a":[1]}; "#
        + #"bad.json syntax(line: 1, column: 2, "expected a key"); "#
        + #"bad.yaml syntax(line: 1, column: 4, "anchors and aliases are not understood"); f 115 bytes"#)
  }

  @Test("Only names, contents and the right to execute count of a folder")
  func archives() async throws {
    try project.write("x", to: "f/index.js")
    let asks = [ask("f", .archive)]
    let pretence = pretence { _ in asks }
    _ = try await given(pretence)
    let path = project.root + "/f/index.js"
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
    #expect(try await given(pretence).isCached)
    try project.write("", to: "f/.git/config")
    #expect(try await given(pretence).isCached)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    #expect(try await !given(pretence).isCached)
    try project.write("", to: "f/new")
    #expect(try await !given(pretence).isCached)
  }

  @Test("What is no file of the project is told, and not read")
  func problems() async throws {
    try project.write("x", to: "dir/start.sh")
    try project.write("x", to: ".git/config")
    try project.link("out", to: "/etc")
    try project.write("x", to: "f/index.js")
    try project.link("f/link", to: "/etc/passwd")
    try FileManager.default.createDirectory(atPath: project.root + "/empty", withIntermediateDirectories: true)
    #expect(mkfifo(project.root + "/pipe", 0o600) == 0)
    try project.write(String(repeating: "x", count: 8 << 20 + 1), to: "large")
    let asks = [
      ask("dir/strat.sh"), ask("dir"), ask("dir/start.sh", .archive), ask(".git/config"), ask("out/passwd"),
      ask("f", .archive), ask("empty", .archive), ask("pipe"), ask("large"), ask("dir/start.sh/x"),
    ]
    #expect(
      try await given(pretence { _ in asks }).text
        == [
          ".git/config ours", "dir notAFile", "dir/start.sh notAFolder", "dir/start.sh/x missing(near: nil)",
          #"dir/strat.sh missing(near: Optional("start.sh"))"#, "empty empty", #"f link("f/link")"#,
          "large tooLarge(limit: 8388608)", #"out/passwd link("out")"#, "pipe notAFile",
        ].joined(separator: "; "))
  }

  @Test(
    "A path that leads out of the project is no answer",
    arguments: ["../x", "/etc/passwd", "a/../../x", "a//b", "", ".", "a\nb", "a\u{0}b"])
  func outside(_ path: String) async throws {
    let pretence = pretence { _ in [FileAsk(path: path, form: .content)] }
    let wanted = DocumentError(path: "asks.0.path", .expected("a path inside the project"))
    await #expect(throws: EvaluationError.malformed(environment: "e/dev", wanted)) {
      try await pretence.evaluator(project).graph(of: "e/dev")
    }
  }

  @Test("Asking has an end: in number, in rounds and in bytes")
  func limits() async throws {
    let many = pretence { _ in (0...AskedFiles.mostAsks).map { FileAsk(path: "\($0)", form: .content) } }
    await #expect(throws: EvaluationError.tooManyAsks(environment: "e/dev", .asks(AskedFiles.mostAsks))) {
      try await many.evaluator(project).graph(of: "e/dev")
    }
    let rounds = pretence { table in [FileAsk(path: "\(table.answers.count)", form: .content)] }
    await #expect(throws: EvaluationError.tooManyAsks(environment: "e/dev", .rounds(AskedFiles.mostRounds))) {
      try await rounds.evaluator(project).graph(of: "e/dev")
    }
    for name in 0..<9 { try project.write(String(repeating: "x", count: 8 << 20), to: "l\(name)") }
    let large = pretence { _ in (0..<9).map { FileAsk(path: "l\($0)", form: .content) } }
    await #expect(throws: EvaluationError.tooManyAsks(environment: "e/dev", .bytes(AskedFiles.mostBytes))) {
      try await large.evaluator(project).graph(of: "e/dev")
    }
  }
}

@Suite("A folder is packed again when it is sent")
struct ProjectArchiveTests {
  @Test("What is packed is what the program was told, and what cannot be packed says why")
  func packs() async throws {
    let project = try Project()
    try project.write(String(repeating: "x", count: 1000), to: "f/index.js")
    try project.write("y", to: "f/y.test.js")
    func stored(_ path: String) async -> Result<[UInt8], ProjectArchive.Failure> {
      let archive = ArchiveReference(path: path, digest: "", size: 0, except: ["*.test.js"])
      return await ProjectArchive.store(archive, in: project.root)
    }
    let bytes = try await stored("f").get()
    #expect(bytes == ZIPArchive.stored([ZIPArchive.Entry("index.js", [UInt8](repeating: 0x78, count: 1000))]))
    let packed = try await ProjectArchive.pack(bytes, as: ArchiveReference(path: "f", digest: "", size: 0)).get()
    #expect((packed.archive.path, packed.archive.digest) == ("f", Digest.sha256(bytes)))
    #expect(packed.archive.packed == Digest.sha256(packed.bytes))
    #expect((packed.archive.contentSize, packed.archive.size) == (1000, Int64(packed.bytes.count)))
    #expect(packed.bytes.count < 200)
    #expect(await stored("g") == .failure(ProjectArchive.Failure(reason: "there is no such folder")))
    try project.link("f/link", to: "/etc/passwd")
    #expect(await stored("f") == .failure(ProjectArchive.Failure(reason: "f/link is a symbolic link")))
  }
}
