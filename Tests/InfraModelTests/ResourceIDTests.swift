import InfraModel
import Testing

@Suite("Identifiers of resources")
struct ResourceIDTests {
  @Test("Identifiers of resources are the values of the primary identifier, joined as the registry joins them")
  func parts() {
    let id = ResourceID(parts: ["app", "alias|live", ""])
    #expect(id.text == "app|alias|live|")
    #expect("\(id)" == "app|alias|live|")
    #expect(id.parts == ["app", "alias", "live", ""])
    #expect(ResourceID("vpc-1").parts == ["vpc-1"])
  }

  @Test("Identifiers give as many values as the primary identifier has, the last one with the rest")
  func known() {
    #expect(ResourceID("api|GET /a|b").parts(atMost: 2) == ["api", "GET /a|b"])
    #expect(ResourceID("key|with a bar").parts(atMost: 1) == ["key|with a bar"])
    #expect(ResourceID("").parts(atMost: 2) == [""])
  }

  @Test("Identifiers of resources are empty until the cloud has given them, and in the order of their texts")
  func order() {
    #expect(ResourceID("").isEmpty && !ResourceID("vpc-1").isEmpty)
    #expect(["vpc-2", "vpc-1", "vpc-10"].map { ResourceID($0) }.sorted() == ["vpc-1", "vpc-10", "vpc-2"])
  }

  @Test("Identifiers of resources are texts in documents, as they were before")
  func documents() throws {
    var record = ResourceRecord(address: "net", type: "T", region: "r", id: "a|b", operation: "op")
    record.deposed = [.init(id: "a|c", operation: "op", attributes: [:])]
    #expect(record.document["id"] == "a|b" && record.document["deposed"]?[0]?["id"] == "a|c")
    #expect(try ResourceRecord(document: record.document) == record)
    let change = Change(
      address: "net", type: "T", region: "r", action: .adopt, reasons: [.adopting(id: "a|b")], id: "a|b")
    #expect(change.document["id"] == "a|b" && change.document["reasons"]?[0]?["id"] == "a|b")
    #expect(try Change(document: change.document) == change)
    let node = ResourceNode(address: "net", type: "T", lifecycle: .init(adoptedID: "a|b"))
    #expect(node.document["lifecycle"]?["adoptedID"] == "a|b")
    #expect(try ResourceNode(document: node.document) == node)
  }
}
