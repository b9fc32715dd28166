import InfraModel
import Testing

@testable import YAML

@Suite("YAML's core is read as it is meant, and the rest is refused")
struct YAMLTests {
  private func json(_ text: String) throws -> String { JSON.canonicalText(try YAML.parse(Array(text.utf8))) }

  @Test(
    "Documents are read",
    arguments: [
      ("", "null"), ("---\n", "null"), ("# only\n", "null"), ("a", #""a""#), ("--- a\n...\n", #""a""#),
      ("a: 1\nb: two\n", #"{"a":1,"b":"two"}"#), ("a:\nb:\n", #"{"a":null,"b":null}"#),
      ("a:\n- 1\n- 2\nb: 3", #"{"a":[1,2],"b":3}"#), ("a:\n  - 1\n  - b: 2\n    c: 3\n", #"{"a":[1,{"b":2,"c":3}]}"#),
      ("- - 1\n  - 2\n- 3\n", "[[1,2],3]"), ("-\n  a: 1\n- b\n", #"[{"a":1},"b"]"#),
      ("a: {b: [1, 'x', \"y\"], c: , d}\n", #"{"a":{"b":[1,"x","y"],"c":null,"d":null}}"#),
      ("a: [\n  1,\n  # two\n  2,\n]\nb: 1", #"{"a":[1,2],"b":1}"#), ("{\"a\":1,\"b\":[]}", #"{"a":1,"b":[]}"#),
      ("a: one\n  two\n\n  three\nb: x", #"{"a":"one two\nthree","b":"x"}"#), ("a: b # c\n", #"{"a":"b"}"#),
      ("a: b#c\n", #"{"a":"b#c"}"#), ("a: http://x:80/y\n", #"{"a":"http://x:80/y"}"#),
      ("'it''s': \"\\u00e9\\n\\x41\"\n", #"{"it's":"é\nA"}"#),
      ("a: \"one\n  two\\\n  three\"\n", #"{"a":"one twothree"}"#),
      ("a: |\n  x\n   y\n\n  z\n", #"{"a":"x\n y\n\nz\n"}"#), ("a: |-\n  x\n\nb: 1", #"{"a":"x","b":1}"#),
      ("a: |+\n  x\n\nb: 1", #"{"a":"x\n\n","b":1}"#),
      ("a: >\n  x\n  y\n\n  z\n   more\n  w\n", #"{"a":"x y\nz\n more\nw\n"}"#),
      ("a: |2\n    x\n", #"{"a":"  x\n"}"#), ("- |\n  a\n- b\n", #"["a\n","b"]"#),
      ("[true, False, null, ~, NULL, yes, on]", #"[true,false,null,null,null,"yes","on"]"#),
      ("[1, -2, +3, 0, 0x1F, 0o17, 1.5, -.5, 1e3, 1.2.3, 0x]", #"[1,-2,3,0,31,15,1.5,-0.5,1000,"1.2.3","0x"]"#),
      ("a: 2012-10-17\n", #"{"a":"2012-10-17"}"#), ("1: a\ntrue: b\n", #"{"1":"a","true":"b"}"#),
      ("a:\r\n  - b\r\n", #"{"a":["b"]}"#), ("\u{FEFF}a: 1", #"{"a":1}"#),
      ("a: - b\n".replacing("- b", with: "-b"), #"{"a":"-b"}"#),
    ])
  func documents(_ text: String, _ expected: String) throws { #expect(try json(text) == expected) }

  @Test(
    "What is not understood is refused at its place",
    arguments: [
      ("a: &x 1", 1, 4, "anchors and aliases are not understood"),
      ("a: *x", 1, 4, "anchors and aliases are not understood"),
      ("a: !Ref x", 1, 4, "tags are not understood"), ("%YAML 1.2\n---\na", 1, 1, "directives are not understood"),
      ("? a\n: b", 1, 1, "complex keys are not understood"), ("<<: a", 1, 1, "merge keys are not understood"),
      ("a: 1\nb: 2\na: 3", 3, 1, "the key 'a' stands twice"), ("{a: 1, a: 2}", 1, 8, "the key 'a' stands twice"),
      ("a\n---\nb", 2, 1, "there is a second document"), ("a:\n\tb: 1", 2, 1, "a tab cannot indent; use blanks"),
      ("a: b: c", 1, 4, "a mapping cannot begin behind a key; start a new line"),
      ("a: - b", 1, 4, "a list cannot begin behind a key; start a new line"),
      ("a: 1\n  b: 2", 2, 4, "a key cannot stand here; indent it on a line of its own"),
      ("a:\n  b: 1\n c: 2", 3, 2, "this is indented more than the keys beside it"),
      ("- a\nb: 1", 2, 1, "this belongs to nothing; look at its indentation"),
      ("a: [1, 2", 1, 4, "this is not closed"), ("a: 'b", 1, 4, "the quotes are not closed"),
      ("a: \"\\q\"", 1, 5, "this escape is not understood"), ("a: 'b' c", 1, 8, "the line goes on unexpectedly"),
      ("a: 007", 1, 4, "a number with zeros in front is read in two ways; put it in quotes, or leave them out"),
      ("a: .inf", 1, 4, "JSON has no such number; put it in quotes if it is a text"),
      ("a: 1\nb", 2, 1, "a key is expected here"),
      ("a: %b", 1, 4, "a text cannot begin with this letter; put it in quotes"),
    ])
  func refusals(_ text: String, _ line: Int, _ column: Int, _ problem: String) {
    #expect(throws: YAML.SyntaxError(line: line, column: column, problem: problem)) {
      try YAML.parse(Array(text.utf8))
    }
  }

  @Test("Bytes that are no UTF-8 and endless nesting are refused")
  func hostile() {
    #expect(throws: YAML.SyntaxError(line: 2, column: 2, problem: "this is not UTF-8")) {
      try YAML.parse(Array("a: 1\nb".utf8) + [0xFF])
    }
    #expect(throws: YAML.SyntaxError.self) { try YAML.parse([UInt8](repeating: UInt8(ascii: "["), count: 100_000)) }
    #expect(throws: YAML.SyntaxError.self) {
      try YAML.parse(Array(String(repeating: "- ", count: 100_000).utf8))
    }
  }
}
