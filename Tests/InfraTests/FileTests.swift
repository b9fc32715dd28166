import InfraModel
import Testing

@testable import Infra

@Suite("Files beside the declaration are asked for, and stand where they are used")
struct FileTests {
  /// Evaluates a declaration of `/p/Environments/Shop/Dev.swift` with the files that were handed over.
  private func evaluated(
    _ answers: [FileAsk: FileAnswer], @ContentBuilder _ content: @escaping @Sendable () -> Contents
  ) -> (evaluated: Evaluated, asks: [FileAsk]) {
    let reads = FileReads(FileTable(answers), root: "/p")
    return FileReads.$current.withValue(reads) {
      (Evaluated(root: "/p", file: Self.file, content), reads.asks)
    }
  }

  private static let file = "/p/Environments/Shop/Dev.swift"

  private func ask(_ path: String, _ form: FileAsk.Form = .content, except: [String] = []) -> FileAsk {
    FileAsk(path: path, form: form, except: except)
  }

  @Test("A path is from the folder of the Swift file, and may lead up to the project's folder")
  func paths() {
    let found = evaluated([:]) {
      Output("a", File("a.sh", file: Self.file).text)
      Output("b", File("./deep/../b.sh", file: Self.file).text)
      Output("c", File("../../c.sh", file: Self.file).text)
      Output("d", JSONFile("d.json", file: Self.file).text)
      Output("e", File("e.sh", file: "Modules/Worker.swift").text)
    }
    #expect(
      found.asks == [
        ask("Environments/Shop/a.sh"), ask("Environments/Shop/b.sh"), ask("Environments/Shop/d.json", .json),
        ask("Modules/e.sh"), ask("c.sh"),
      ])
    #expect(found.evaluated.diagnostics.isEmpty)
  }

  @Test("Texts, bytes, documents and archives become values")
  func values() {
    let archive = ArchiveReference(
      path: "Environments/Shop/function", digest: String(repeating: "a", count: 64),
      packed: String(repeating: "b", count: 64), size: 7, contentSize: 9, except: ["*.md"])
    let found = evaluated([
      ask("Environments/Shop/a.sh"): .content(Array("#!/bin/sh\n".utf8)),
      ask("Environments/Shop/b.bin"): .content([0xFF, 0]),
      ask("Environments/Shop/d.json", .json): .document(["a": [1, "$x"]]),
      ask("Environments/Shop/y.yaml", .yaml): .document(["a": true]),
      ask("Environments/Shop/function", .archive, except: ["*.md"]): .archive(archive),
    ]) {
      Output("text", File("a.sh", file: Self.file).text)
      Output("string", Input(File("a.sh", file: Self.file).string + "!"))
      Output("base64", File("b.bin", file: Self.file).base64)
      Output("bytes", Input(File("b.bin", file: Self.file).bytes.count))
      Output("json", JSONFile("d.json", file: Self.file).text)
      Output("document", Input<String>(expression: JSONFile("d.json", file: Self.file).document.expression))
      Output("yaml", YAMLFile("y.yaml", file: Self.file).text)
      Output(
        "archive", Input<String>(expression: Archive("function/", except: ["*.md"], file: Self.file).expression))
    }
    #expect(found.evaluated.diagnostics.isEmpty)
    let digest = String(repeating: "a", count: 64)
    #expect(
      found.evaluated.outputs == """
        {
          "archive": {
            "$archive": {
              "contentSize": 9,
              "digest": "\(digest)",
              "except": [
                "*.md"
              ],
              "packed": "\(String(repeating: "b", count: 64))",
              "path": "Environments/Shop/function",
              "size": 7
            }
          },
          "base64": "/wA=",
          "bytes": 2,
          "document": {
            "a": [
              1,
              "$x"
            ]
          },
          "json": "{\\"a\\":[1,\\"$x\\"]}",
          "string": "#!/bin/sh\\n!",
          "text": "#!/bin/sh\\n",
          "yaml": "{\\"a\\":true}"
        }
        """)
  }

  @Test("What cannot be read is an error at the line that reads it, told once")
  func problems() {
    let found = evaluated([
      ask("Environments/Shop/a.sh"): .problem(.missing(near: "b.sh")),
      ask("Environments/Shop/dir"): .problem(.notAFile),
      ask("Environments/Shop/link"): .problem(.link("Environments/Shop")),
      ask("Environments/Shop/large"): .problem(.tooLarge(limit: 8 << 20)),
      ask("Environments/Shop/latin1"): .content(Array("caf".utf8) + [0xE9]),
      ask("Environments/Shop/d.json", .json): .problem(.syntax(line: 3, column: 7, "expected ','")),
    ]) {
      Output("a", File("a.sh", file: Self.file, line: 4, column: 9).text)
      Output("b", File("dir", file: Self.file, line: 5, column: 9).text)
      Output("c", File("link", file: Self.file, line: 6, column: 9).text)
      Output("d", File("large", file: Self.file, line: 7, column: 9).text)
      Output("e", File("latin1", file: Self.file, line: 8, column: 9).text)
      Output("f", JSONFile("d.json", file: Self.file, line: 9, column: 9).text)
      for name in ["g", "h"] { Output(name, File("../../../etc/passwd", file: Self.file, line: 10, column: 9).text) }
      Output("i", File("/etc/passwd", file: Self.file, line: 11, column: 9).text)
    }
    #expect(
      lines(found.evaluated.diagnostics) == [
        "IN1023 Environments/Shop/Dev.swift:4:9: there is no file Environments/Shop/a.sh",
        "  fix: did you mean 'b.sh'?",
        "IN1024 Environments/Shop/Dev.swift:5:9: Environments/Shop/dir is not a regular file",
        "  fix: name a file in it, or pack the folder with Archive(…)",
        "IN1024 Environments/Shop/Dev.swift:6:9: Environments/Shop is a symbolic link, and links are not followed",
        "  fix: put the file itself there",
        "IN1024 Environments/Shop/Dev.swift:7:9: Environments/Shop/large is larger than 8 MiB",
        "  fix: keep large data elsewhere",
        "IN1024 Environments/Shop/Dev.swift:8:9: Environments/Shop/latin1 is not UTF-8 text: "
          + "the byte at offset 3 begins no character",
        "  fix: save it as UTF-8, or take its bytes as File(…).base64",
        "IN1026 Environments/Shop/d.json:3:7: this is not JSON: expected ','",
        "  note Environments/Shop/Dev.swift:9:9: it is read here",
        "IN1024 Environments/Shop/Dev.swift:10:9: '../../../etc/passwd' does not lead to a file inside of the project",
        "  fix: write a relative path that stays inside of the project, such as \"scripts/start.sh\"",
        "IN1024 Environments/Shop/Dev.swift:11:9: '/etc/passwd' does not lead to a file inside of the project",
        "  fix: write a relative path that stays inside of the project, such as \"scripts/start.sh\"",
      ])
  }

  @Test("The answers to both questions name what is asked for")
  func asks() {
    let environment = Environment("shop/dev", in: .euCentral1, file: Self.file) {
      Output("a", File("a.sh", file: Self.file).text)
    }
    let answer = FileReads.$current.withValue(FileReads(FileTable(), root: "/p")) {
      Environments { environment }.graph("shop/dev", root: "/p")
    }
    #expect(answer["asks"] == [["path": "Environments/Shop/a.sh", "form": "content"]])
    let list = FileReads.$current.withValue(FileReads(FileTable(), root: "/p")) {
      Environments { environment }.list(root: "/p")
    }
    #expect(list["asks"] == nil)
    #expect(
      Environments.unfinished([ask("a", .archive, except: ["b"])]) == [
        "formatVersion": 1, "asks": [["path": "a", "form": "archive", "except": ["b"]]],
      ])
  }

  @Test("A table of files reads back as it was written")
  func table() throws {
    let answers: [FileAnswer] = [
      .content(Array("a\"$b".utf8)), .content([0xFF]), .document(["$ref": ["$$x": 1]]), .document(.null),
      .archive(ArchiveReference(path: "f", digest: String(repeating: "0", count: 64), size: 1)),
      .problem(.missing(near: nil)), .problem(.missing(near: "x")), .problem(.notAFile), .problem(.notAFolder),
      .problem(.link("l")), .problem(.special("s")), .problem(.tooLarge(limit: 5)), .problem(.tooMany(limit: 6)),
      .problem(.empty), .problem(.ours), .problem(.unreadable("r")), .problem(.syntax(line: 1, column: 2, "p")),
    ]
    let table = FileTable(
      Dictionary(uniqueKeysWithValues: answers.enumerated().map { (ask("file-\($0.offset)"), $0.element) }))
    let text = JSON.canonical(table.document, symbols: .tagged)
    #expect(try FileTable(document: JSON.parse(text, symbols: .tagged)) == table)
  }
}
