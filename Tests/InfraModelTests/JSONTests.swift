import InfraModel
import Testing

@Suite("JSON is read and written in one way")
struct JSONTests {
  @Test("JSON is written with sorted keys, no blanks and the shortest numbers")
  func canonical() {
    let value: Value = ["b": [1, 2.5, true, nil], "a": "\u{1}\"\\\n€", "c": .number(3)]
    #expect(JSON.canonicalText(value) == #"{"a":"\u0001\"\\\n€","b":[1,2.5,true,null],"c":3}"#)
  }

  @Test("JSON is written piece by piece as it is from a value")
  func pieces() {
    var writer = JSONWriter()
    writer.object { object in
      object.member("a", texts: ["\"", "x"])
      object.member("b") { $0.list(count: 2) { $0.write(.integer(Int64($1))) } }
      object.member("c") { $0.object { _ in } }
      object.member("d", text: nil)
      object.member("e", 2.5)
    }
    let value: Value = ["a": ["\"", "x"], "b": [0, 1], "c": [:], "d": nil, "e": 2.5]
    #expect(writer.output == JSON.canonical(value))
  }

  @Test(
    "A path leads to what is inside of JSON",
    arguments: [
      ("a", ["b": [["c": 1], 2]]), ("a.b", [["c": 1], 2]), ("a.b.0.c", 1), (".a..b.1.", 2), ("a.b.2", nil),
      ("x", nil), ("x.y", nil), ("a.b.c", nil), ("a.b.1.c", nil),
    ] as [(String, Value?)])
  func paths(path: String, found: Value?) {
    let value: Value = ["a": ["b": [["c": 1], 2]]]
    #expect(value[path: path] == found)
    #expect(value[path: ""] == value)
    #expect(value[path: "."] == value)
  }

  @Test("JSON is written for people with an indent")
  func pretty() {
    let text = String(decoding: JSON.pretty(["b": [1], "a": [:]]), as: UTF8.self)
    #expect(text == "{\n  \"a\": {},\n  \"b\": [\n    1\n  ]\n}\n")
  }

  static let readings: [(String, Value)] = [
    ("null", .null), (" [ ] ", []), ("{}", [:]), ("-12", -12), ("1.5e3", 1500.0),
    (#""\u20ac\ud83d\ude00\/""#, "€😀/"), (#"{"a":1,"a":2}"#, ["a": 2]), ("9223372036854775807", .integer(.max)),
  ]

  @Test("JSON is read as the values that it stands for", arguments: readings)
  func reads(text: String, value: Value) throws {
    #expect(try JSON.parse(text) == value)
  }

  @Test(
    "A text that is not JSON is refused",
    arguments: ["", "{", "[1,]", "{\"a\" 1}", "tru", "\"a", "1 2", "[\n  nope]", "01", "\"\\x\"", "{a:1}", "+1"])
  func refuses(text: String) {
    #expect(throws: JSON.SyntaxError.self) { try JSON.parse(text) }
  }

  @Test("JSON of this project names no member twice; of others the last one counts")
  func repeats() throws {
    let text = "{\n \"a\": {\"b\\u0063\": 1, \"bc\": 2}}"
    let problem = #"line 2, column 28: duplicate member "bc""#
    #expect(problem == "\(try #require(throws: JSON.SyntaxError.self) { try JSON.parse(text, symbols: .tagged) })")
    #expect(problem == "\(try #require(throws: JSON.SyntaxError.self) { try JSON.parse(text, repeats: .refused) })")
    #expect(try JSON.parse(text) == ["a": ["bc": 2]])
    #expect(try JSON.parse(#"[{"a":1},{"a":2}]"#, symbols: .tagged) == [["a": 1], ["a": 2]])
    let long = String(repeating: "x", count: 1000)
    let twice = "{\"\(long)\":1,\"\(long)\":2}"
    let error = try #require(throws: JSON.SyntaxError.self) { try JSON.parse(twice, symbols: .tagged) }
    #expect(error.problem.hasPrefix("duplicate member \"xx") && error.problem.hasSuffix("xx… (1000 characters)\""))
  }

  @Test("An error in JSON is named with its line and column")
  func place() {
    do {
      _ = try JSON.parse("[\n  1,\n  nope\n]")
      Issue.record("it was read")
    } catch {
      #expect(error.line == 3)
      #expect(error.column == 3)
    }
  }

  @Test("JSON nests 512 deep and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(try JSON.parse(nested(512)).list?.count == 1)
    #expect(throws: JSON.SyntaxError.self) { try JSON.parse(nested(513)) }
    #expect(throws: JSON.SyntaxError.self) { try JSON.parse(nested(100_000)) }
  }

  @Test("JSON comes back equal")
  func roundTrip() throws {
    let value: Value = ["text": "a\u{7f}\t€", "list": [[], [:], nil, -1, 0.1, 1e300], "$plain": ["$x": 1]]
    #expect(try JSON.parse(JSON.canonical(value)) == value)
    #expect(try JSON.parse(JSON.pretty(value)) == value)
    #expect(try JSON.parse(JSON.canonical(value, symbols: .tagged), symbols: .tagged) == value)
  }

  @Test(
    "JSON is made canonical by taking the blanks out, where its keys are sorted",
    arguments: ["a", "checksum", "m", "z"])
  func compacted(_ member: String) throws {
    let value: Value = [
      "a": [1, ["checksum": "inner"], " ,: { "], "checksum": "sum\"}, ", "m": ["x": nil, "y": [[], [:]]], "z": "ü\\",
    ]
    var rest = try #require(value.object)
    rest[member] = nil
    #expect(JSON.compacted(JSON.pretty(value), leavingOut: member) == JSON.canonical(.object(rest)))
    #expect(JSON.compacted(JSON.canonical(value), leavingOut: member) == JSON.canonical(.object(rest)))
    #expect(JSON.compacted(JSON.pretty(value), leavingOut: "other") == JSON.canonical(value))
  }

  @Test("JSON is not made canonical where it is cut short", arguments: [#"{"a": 1"#, #"{"a": "b"#, #"{"a": "b\"#])
  func cutShort(_ text: String) { #expect(JSON.compacted(Array(text.utf8), leavingOut: "a") == nil) }
}
