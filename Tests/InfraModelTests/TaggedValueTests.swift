import InfraModel
import Testing

@Suite("Symbolic values")
struct TaggedValueTests {
  static let values: [(Value, String)] = [
    (.bytes([0, 255, 16]), #"{"$bytes":"AP8Q"}"#),
    (.reference(Reference("net/vpc", "VpcId")), #"{"$ref":"net/vpc","property":"VpcId"}"#),
    (
      .interpolation(["https://", .reference(Reference("api", "Host"))]),
      #"{"$join":["https://",{"$ref":"api","property":"Host"}]}"#
    ),
    (.secret(.environment("TOKEN")), #"{"$secret":"environment","name":"TOKEN"}"#),
    (.secret(.file("secrets/a")), #"{"$secret":"file","path":"secrets/a"}"#),
    (.secret(.stored(secret: "arn:s", key: nil)), #"{"$secret":"stored","id":"arn:s"}"#),
    (
      .secret(.stored(secret: .reference(Reference("s", "Id")), key: "password")),
      #"{"$secret":"stored","id":{"$ref":"s","property":"Id"},"key":"password"}"#
    ),
    (.digest("ab12"), #"{"$digest":"ab12"}"#),
    (.unknown([Reference("a", "Id")]), #"{"$unknown":[{"$ref":"a","property":"Id"}]}"#),
    (["$ref": "a member of that name"], #"{"$$ref":"a member of that name"}"#),
  ]

  @Test("Symbolic values stand in documents by their marks", arguments: values)
  func form(value: Value, text: String) throws {
    #expect(JSON.canonicalText(value, symbols: .tagged) == text)
    #expect(try JSON.parse(text, symbols: .tagged) == value)
  }

  @Test("Marks in foreign JSON are no symbolic values")
  func foreign() throws {
    #expect(try JSON.parse(#"{"$ref":"a","property":"b"}"#) == ["$ref": "a", "property": "b"])
  }

  @Test("Symbolic values tell what they refer to, in the order of sorted keys")
  func references() {
    let value: Value = [
      "b": [.reference(Reference("x", "1")), .interpolation(["-", .reference(Reference("y", "2"))])],
      "a": .secret(.stored(secret: .reference(Reference("z", "3")), key: nil)),
    ]
    #expect(value.references.map(\.description) == ["z.3", "x.1", "y.2"])
    #expect(!value.isConcrete)
  }
}
