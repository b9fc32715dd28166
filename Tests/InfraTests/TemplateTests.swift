import InfraModel
import Testing

@testable import Infra

@Suite("A template's placeholders stand for values")
struct TemplateTests {
  private static let file = "/p/Environments/Shop/Dev.swift"

  private func evaluated(_ text: String, _ values: KeyValuePairs<String, Input<String>>) -> Evaluated {
    let ask = FileAsk(path: "Environments/Shop/nginx.conf", form: .content)
    let reads = FileReads(FileTable([ask: .content(Array(text.utf8))]), root: "/p")
    return FileReads.$current.withValue(reads) {
      let text = Template("nginx.conf", with: values, file: Self.file, line: 4, column: 9).text
      return Evaluated(root: "/p", file: Self.file) { Output("text", text) }
    }
  }

  @Test("Values are put in, and everything else stays as it is")
  func texts() {
    let found = evaluated(
      "listen @{port};\nset $x ${HOME} @@{port} a@b @ @{ port-2}\n", ["port": "8080"])
    #expect(
      lines(found.diagnostics) == [
        "IN1025 Environments/Shop/nginx.conf:2:31: ' port-2' is not the name of a placeholder",
        "  note Environments/Shop/Dev.swift:4:9: it is read here",
        "  fix: use letters, digits, '-', '_' and '.', starting with a letter, or write '@@{' where '@{' shall stay as it is",
      ])
    let text = evaluated("listen @{port};\nset $x ${HOME} @@{port} a@b @\n@{port}@{port}", ["port": "8080"])
    #expect(text.diagnostics.isEmpty)
    #expect(text.evaluation.graph.outputs[0].value == "listen 8080;\nset $x ${HOME} @{port} a@b @\n80808080")
  }

  @Test("A value that refers to a resource keeps its reference")
  func references() {
    let thing = Thing("thing")
    let ask = FileAsk(path: "Environments/Shop/a.sh", form: .content)
    let reads = FileReads(FileTable([ask: .content(Array("run @{id} now".utf8))]), root: "/p")
    let found = FileReads.$current.withValue(reads) {
      let text = Template("a.sh", with: ["id": "\(thing.id)"], file: Self.file).text
      return Evaluated(root: "/p", file: Self.file) {
        thing
        Output("text", text)
      }
    }
    #expect(found.diagnostics.isEmpty)
    #expect(
      found.evaluation.graph.outputs[0].value
        == .interpolation(["run ", .reference(Reference("thing", "Id")), " now"]))
  }

  @Test(
    "Placeholders and values that do not fit are errors, with the place in the template",
    arguments: [
      (
        "a\n  @{prot}\n",
        [
          "IN1025 Environments/Shop/Dev.swift:4:9: Environments/Shop/nginx.conf has no placeholder 'port'",
          "  fix: did you mean 'prot'?",
          "IN1025 Environments/Shop/nginx.conf:2:3: no value is given for the placeholder 'prot'",
          "  note Environments/Shop/Dev.swift:4:9: it is read here", "  fix: did you mean 'port'?",
        ]
      ),
      (
        "@{port} é@{por\nt}",
        [
          "IN1025 Environments/Shop/nginx.conf:1:11: a placeholder begins here and does not end in this line",
          "  note Environments/Shop/Dev.swift:4:9: it is read here",
          "  fix: close it with '}', or write '@@{' where '@{' shall stay as it is",
        ]
      ),
    ] as [(String, [String])])
  func mistakes(_ text: String, _ expected: [String]) {
    #expect(lines(evaluated(text, ["port": "8080"]).diagnostics).sorted() == expected.sorted())
  }

  @Test("A value that is given twice is an error")
  func twice() {
    #expect(
      lines(evaluated("@{port}", ["port": "1", "port": "2"]).diagnostics) == [
        "IN1025 Environments/Shop/Dev.swift:4:9: the value 'port' is given twice", "  fix: give it once",
      ])
  }
}
