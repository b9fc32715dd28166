import Testing

@testable import InfraModel

@Suite("What stands behind one reference is a value all the same")
struct BoxedTests {
  @Test("A boxed copy that is written to leaves the other as it was, and is equal when it says the same")
  func copies() {
    let first = ResourceNode(address: "a", type: "AWS::SNS::Topic", properties: ["TopicName": "one"])
    var second = first
    #expect(first == second)
    second.properties["TopicName"] = "two"
    second.lifecycle.isProtected = true
    #expect(first.properties == ["TopicName": "one"] && !first.lifecycle.isProtected)
    #expect(second.properties == ["TopicName": "two"] && second.lifecycle.isProtected)
    #expect(first != second)
    second.properties["TopicName"] = "one"
    second.lifecycle.isProtected = false
    #expect(first == second && first.hashValue == second.hashValue)
  }

  @Test("A schema's definition keeps what it is, whoever refers to it")
  func definitions() throws {
    let facts: Value = [
      "type": "AWS::SNS::Topic", "properties": ["Tags": ["type": "array", "items": ["ref": "Tag"]]],
      "definitions": ["Tag": ["type": "object", "required": ["Key"]]],
    ]
    let schema = try ResourceSchema(facts: facts)
    let tag = try #require(schema.property(at: "Tags.0"))
    #expect(tag.definition == "Tag" && tag.required == ["Key"])
    #expect(schema.definitions["Tag"]?.definition == nil)
  }
}
