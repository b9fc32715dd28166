import Infra

/// A resource type for tests.
struct Thing: Resource {
  enum ID: TextValue {}

  static let typeName = "Test::Kit::Thing"
  var declaration: Declaration

  init(
    _ name: String, size: Input<Int>? = nil, label: Input<String>? = nil, block: Input<IPv4Block>? = nil,
    memory: ByteCount? = nil, password: SecretValue? = nil, parent: Input<Thing.ID>? = nil,
    isTaggable: Bool = false, tags: Tags? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    declaration = Declaration(
      Self.typeName, name, tagging: isTaggable ? .list("Tags") : nil, file: file, line: line, column: column)
    declaration["Size"] = size?.expression
    declaration["Label"] = label?.expression
    declaration["IPBlock"] = block?.expression
    declaration["MemorySize"] = memory?.inMebibytes
    declaration["Password"] = password?.expression
    declaration["ParentId"] = parent?.expression
    declaration.set(tags)
  }

  init(declaration: Declaration) { self.declaration = declaration }

  var id: Input<Thing.ID> { declaration.reference("Id") }
  var size: Input<Int> { declaration.reference("Size") }
  var label: Input<String> { declaration.reference("Label") }
  var address: Input<String> { declaration.reference("Endpoint.Address") }
}

/// A component for tests: a thing and what hangs on it.
struct Pair: Component {
  var scope: Scope
  let first: Thing
  let second: Thing

  init(_ name: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    scope = Scope(name, file: file, line: line, column: column)
    first = Thing("first", file: file, line: line, column: column)
    second = Thing("second", parent: first.id, file: file, line: line, column: column)
  }

  var body: Contents {
    first
    second
  }
}

extension UsageSubject where Subject == Thing {
  func usage(
    requests: Quantity? = nil, stored: DataAmount? = nil, duration: TimeAmount? = nil, share: Share? = nil
  ) -> Self {
    using([
      "requests": requests?.figure, "storedGigabytes": stored?.figure,
      "duration": duration?.figure.atMost(900_000, because: "a thing takes 15 minutes at most"), "share": share?.figure,
    ])
  }
}
