import InfraModel
import JSONSchemas
import Testing

@Suite("A JSON Schema is checked keyword by keyword")
struct ValidatorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var schema: Value
    var right: [Value]
    var wrong: [Value]
    var testDescription: String { JSON.canonicalText(schema) }
  }

  static let cases: [Case] = [
    Case(schema: ["type": "integer"], right: [1, -3, 2.0], wrong: [1.5, "1", .null, [1]]),
    Case(schema: ["type": ["null", "string"]], right: [.null, "a"], wrong: [true, 1, [:]]),
    Case(schema: ["enum": ["a", "b"]], right: ["a"], wrong: ["c", 1]),
    Case(schema: ["const": 1], right: [1], wrong: [2, "1"]),
    Case(schema: ["pattern": "^[0-9]{2}$"], right: ["12", 1], wrong: ["123", "a"]),
    Case(schema: ["minimum": 0], right: [0, 1.5, "-1"], wrong: [-1, -0.5]),
    Case(schema: ["minLength": 1], right: ["a", 1], wrong: [""]),
    Case(schema: ["items": ["type": "string"]], right: [[], ["a"], 1], wrong: [["a", 1]]),
    Case(schema: ["required": ["a"]], right: [["a": 1], 3], wrong: [[:], ["b": 1]]),
    Case(
      schema: ["properties": ["a": ["type": "string"]], "additionalProperties": false],
      right: [[:], ["a": "x"]], wrong: [["a": 1], ["b": "x"]]),
    Case(schema: ["additionalProperties": ["type": "string"]], right: [["a": "x"]], wrong: [["a": 1]]),
    Case(schema: ["propertyNames": ["pattern": "^a"]], right: [["ab": 1]], wrong: [["b": 1]]),
    Case(schema: ["anyOf": [["type": "string"], ["minimum": 0]]], right: ["a", 1], wrong: [-1]),
    Case(schema: ["oneOf": [["minimum": 0], ["minimum": 5]]], right: [1], wrong: [-1, 7]),
    Case(schema: ["$ref": "#/$defs/a", "$defs": ["a": ["type": "string"]]], right: ["a"], wrong: [1]),
    Case(schema: ["$ref": "parts.schema.json#/$defs/b", "minLength": 2], right: ["ab"], wrong: ["a", 1]),
    Case(schema: false, right: [], wrong: [1]),
  ]

  private static let parts: Value = ["$defs": ["b": ["type": "string"]]]

  @Test("A keyword takes what it allows and refuses everything else", arguments: cases)
  func keywords(_ tried: Case) throws {
    let library = try SchemaLibrary(["tried.schema.json": tried.schema, "parts.schema.json": Self.parts])
    for value in tried.right { #expect(library.problems(of: value, by: "tried") == []) }
    for value in tried.wrong { #expect(!library.problems(of: value, by: "tried").isEmpty, "\(value)") }
  }

  @Test("A problem is named with its place in the document")
  func places() throws {
    let library = try SchemaLibrary([
      "tried.schema.json": [
        "required": ["b"],
        "properties": ["a": ["items": ["properties": ["c": ["type": "string"]], "additionalProperties": false]]],
      ]
    ])
    #expect(
      library.problems(of: ["a": [["c": "x"], ["c": 1, "d": 2]]], by: "tried") == [
        "'b' is missing", "a/1/c: 1 is no \"string\"", "a/1/d: it must not be there",
      ])
    #expect(library.problems(of: 1, by: "other") == ["there is no schema other.schema.json"])
  }

  @Test(
    "A schema that demands what is not checked, or refers to nothing, is refused",
    arguments: [
      (["properties": ["a": ["maxLength": 3]]], "#/properties/a: nobody checks 'maxLength' here"),
      (["items": ["$ref": "#/$defs/missing"]], "#/items/$ref: it leads nowhere"),
      (["oneOf": [["$ref": "missing.schema.json"]]], "#/oneOf/0/$ref: it leads nowhere"),
      (["type": "text"], "#/type: it is no type"), (["pattern": "["], "#/pattern: it is no pattern"),
      (["anyOf": [3]], "#/anyOf/0: it is neither an object nor a boolean"),
    ] as [(Value, String)])
  func unknown(schema: Value, problem: String) {
    let error = #expect(throws: SchemaError.self) { try SchemaLibrary(["tried.schema.json": schema]) }
    #expect(error?.description == "tried.schema.json" + problem)
  }
}
