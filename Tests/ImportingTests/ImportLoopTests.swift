import Importing
import InfraModel
import Provider
import Testing

@Suite("Resources of one block are written once")
struct ImportLoopTests {
  private static let catalog = SampleCatalog([
    "T::A::Table":
      #""primaryIdentifier": ["TableId"], "readOnly": ["TableId"], "properties": {"TableId": {"type": "string"}, "Note": {"type": "string"}}"#,
    "T::A::Net":
      #""primaryIdentifier": ["NetId"], "readOnly": ["NetId"], "properties": {"NetId": {"type": "string"}, "TableId": {"type": "string"}, "Zone": {"type": "string"}, "Block": {"type": "string"}, "Size": {"type": "integer"}}"#,
  ])

  private func found(
    _ type: ResourceType, _ name: String, _ id: String, key: FoundResource.Key, needs: Set<String> = []
  ) -> FoundResource {
    FoundResource(
      source: "\(type.shortName).\(name)[\(key)]", blocks: ["\(type.shortName).\(name)"], needs: needs, name: name,
      key: key, type: type, id: ResourceID(id), region: "north")
  }

  private func items(_ found: [(FoundResource, [String: Value])]) -> [ImportDraft.Item] {
    ImportDraft(
      found.map { (resource: $0, observed: ObservedResource(id: $0.id, properties: $1)) }, secrets: [],
      schemas: Self.catalog, traits: { _ in ResourceTraits() }
    ).items
  }

  private func loops(_ items: [ImportDraft.Item]) -> [ImportLoop] {
    items.compactMap { if case .loop(let loop) = $0 { loop } else { nil } }
  }

  private func place(_ number: Int) -> Value { .reference(Reference(Address("$\(number)"), "")) }

  @Test("What contains the key is written by it; other differences are columns, and so are other resources")
  func columns() {
    let keys = ["north-a", "north-b"]
    var existing: [(FoundResource, [String: Value])] = []
    for (index, key) in keys.enumerated() {
      let table = Value.string("tab-0000000\(index)")
      existing.append(
        (
          found("T::A::Table", "own", "tab-0000000\(index)", key: .text(key)),
          ["TableId": table, "Note": .string("of \(key)")]
        ))
      existing.append(
        (
          found("T::A::Net", "net", "net-0000000\(index)", key: .text(key), needs: ["Table.own"]),
          [
            "NetId": .string("net-0000000\(index)"), "TableId": table, "Zone": .string(key),
            "Block": .string("10.0.\(index).0/24"), "Size": 3,
          ]
        ))
    }
    let made = items(existing)
    let loops = loops(made)
    #expect(made.count == 2 && loops.count == 2)
    #expect(loops[0].columns.map(\.name) == ["key"])
    #expect(loops[0].name == .interpolation(["own-", place(0)]))
    #expect(loops[0].properties == ["Note": .interpolation(["of ", place(0)])])
    #expect(loops[1].columns.map(\.name) == ["key", "block", "table"])
    #expect(loops[1].columns[1].values == .texts(["10.0.0.0/24", "10.0.1.0/24"]))
    #expect(loops[1].columns[2].values == .resources(["own-north-a", "own-north-b"], "T::A::Table"))
    #expect(
      loops[1].properties == [
        "Block": .interpolation([place(1)]), "Size": 3, "TableId": .reference(Reference("$2", "TableId")),
        "Zone": .interpolation([place(0)]),
      ])
  }

  @Test("Those of count are in the order of their numbers")
  func numbers() {
    let made = items(
      [10, 2, 0].map { number in
        (
          found("T::A::Table", "own", "tab-\(number)0000000", key: .number(Int64(number))),
          ["Note": .string("n\(number)")]
        )
      })
    #expect(loops(made).first?.entries.map(\.address) == ["own-1", "own-3", "own-11"])
    #expect(loops(made).first?.columns.first?.values == .texts(["own-1", "own-3", "own-11"]))
  }

  @Test("What differs in more than texts and references is written one by one")
  func different() {
    let made = items([
      (found("T::A::Net", "net", "net-00000001", key: .number(0)), ["Zone": "a", "Size": 1]),
      (found("T::A::Net", "net", "net-00000002", key: .number(1)), ["Zone": "a", "Size": 2]),
    ])
    #expect(loops(made).isEmpty && made.count == 2)
    let more = items([
      (found("T::A::Net", "net", "net-00000001", key: .number(0)), ["Zone": "a", "Block": "b"]),
      (found("T::A::Net", "net", "net-00000002", key: .number(1)), ["Zone": "a"]),
    ])
    #expect(loops(more).isEmpty && more.count == 2)
  }

  @Test("Loops that would need each other are taken apart")
  func entangled() {
    // The second table tells of the first network, and each network stands at its table.
    let made = items([
      (found("T::A::Table", "own", "tab-00000001", key: .number(0)), ["TableId": "tab-00000001", "Note": "x"]),
      (
        found("T::A::Table", "own", "tab-00000002", key: .number(1), needs: ["Net.first"]),
        ["TableId": "tab-00000002", "Note": "net-00000001"]
      ),
      (
        found("T::A::Net", "first", "net-00000001", key: .number(0), needs: ["Table.other"]),
        ["NetId": "net-00000001", "TableId": "tab-00000009"]
      ),
    ])
    #expect(loops(made).isEmpty && made.count == 3)
  }
}
