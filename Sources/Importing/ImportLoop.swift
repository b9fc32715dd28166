package import InfraModel

/// Several resources of one block that differ in a few texts, or in what they refer to: what a person writes once.
package struct ImportLoop: Sendable {
  /// What differs from one to the next.
  package struct Column: Hashable, Sendable {
    package enum Values: Hashable, Sendable {
      case texts([String])
      /// Other resources, of one type.
      case resources([Address], ResourceType)
    }

    /// A name for the variable.
    package var name: String
    package var values: Values
    /// What stands for it in ``ImportLoop/properties``: a reference to this address.
    package var place: Address
  }

  /// In the order of their keys.
  package var entries: [ImportDraft.Entry]
  package var columns: [Column]
  /// The last name of each address, with a reference where a column stands.
  package var name: Value
  /// With references to columns.
  package var properties: [String: Value]

  /// - Returns: `nil` where they are not alike, or differ in more than texts and references.
  init?(_ entries: [ImportDraft.Entry], types: [Address: ResourceType]) {
    guard entries.count > 1, let first = entries.first, Set(entries.map { Set($0.properties.keys) }).count == 1 else {
      return nil
    }
    self.entries = entries
    columns = []
    name = .null
    properties = [:]
    var weaver = Weaver(keys: entries.map { $0.found.key?.text ?? "" }, types: types)
    guard let name = weaver.woven(entries.map { .string($0.address.path) }, named: "name") else { return nil }
    self.name = name
    for property in first.properties.keys.sorted() {
      guard let value = weaver.woven(entries.map { $0.properties[property] ?? .null }, named: property) else {
        return nil
      }
      properties[property] = value
    }
    columns = weaver.columns
    guard !columns.isEmpty, columns.count <= Self.mostColumns else { return nil }
  }

  /// More differ too much to be read in a row.
  private static let mostColumns = 5
}

extension FoundResource.Key {
  var text: String {
    switch self {
    case .number(let number): String(number)
    case .text(let text): text
    }
  }
}

/// Makes one value of several, with columns where they differ.
private struct Weaver {
  let keys: [String]
  let types: [Address: ResourceType]
  var columns: [ImportLoop.Column] = []

  mutating func woven(_ values: [Value], named name: String) -> Value? {
    guard let first = values.first else { return nil }
    if values.allSatisfy({ $0 == first }) { return first }
    switch first {
    case .string: return texts(values, named: name)
    case .reference(let reference):
      let references = values.compactMap { if case .reference(let one) = $0 { one } else { nil } }
      guard references.count == values.count, references.allSatisfy({ $0.property == reference.property }),
        let type = types[reference.address], references.allSatisfy({ types[$0.address] == type })
      else { return nil }
      let place = column(.resources(references.map(\.address), type), named: String(type.shortName))
      return .reference(Reference(place, reference.property))
    case .list(let elements), .interpolation(let elements):
      let lists = values.map { value -> [Value] in
        switch (first, value) {
        case (.list, .list(let inner)), (.interpolation, .interpolation(let inner)): inner
        default: []
        }
      }
      guard lists.allSatisfy({ $0.count == elements.count }) else { return nil }
      var result: [Value] = []
      for index in elements.indices {
        guard let value = woven(lists.map { $0[index] }, named: name) else { return nil }
        result.append(value)
      }
      if case .list = first { return .list(result) }
      return .interpolation(result.flatMap { if case .interpolation(let inner) = $0 { inner } else { [$0] } })
    case .object(let members):
      var result: [String: Value] = [:]
      let objects = values.map { $0.object ?? [:] }
      guard objects.allSatisfy({ Set($0.keys) == Set(members.keys) }) else { return nil }
      let label = members["Key"]?.string
      for key in members.keys.sorted() {
        let word = key == "Value" ? label ?? key : key
        guard let value = woven(objects.map { $0[key] ?? .null }, named: word) else { return nil }
        result[key] = value
      }
      return .object(result)
    default: return nil
    }
  }

  /// Texts that differ: what they begin and end with in common stays.
  private mutating func texts(_ values: [Value], named name: String) -> Value? {
    let texts = values.compactMap(\.string)
    guard texts.count == values.count else { return nil }
    // Where each has its key in itself, that is what differs.
    let around = zip(texts, keys).map { text, key -> [Substring]? in
      guard key.count > 1, let range = text.firstRange(of: key) else { return nil }
      return [text[..<range.lowerBound], text[range.upperBound...]]
    }
    if let parts = around.first.flatMap(\.self), around.allSatisfy({ $0 == parts }) {
      let place = column(.texts(keys), named: "key")
      let pieces: [Value] = [.string(String(parts[0])), .reference(Reference(place, "")), .string(String(parts[1]))]
      return .interpolation(pieces.filter { $0 != "" })
    }
    return .interpolation([.reference(Reference(column(.texts(texts), named: name), ""))])
  }

  /// The place of a column of these values: one that is there, or a new one.
  private mutating func column(_ values: ImportLoop.Column.Values, named name: String) -> Address {
    if let known = columns.first(where: { $0.values == values }) { return known.place }
    var unique = SwiftName.label(of: name)
    var number = 2
    while columns.contains(where: { $0.name == unique }) {
      unique = SwiftName.label(of: name) + "\(number)"
      number += 1
    }
    let place = Address("$\(columns.count)")
    columns.append(ImportLoop.Column(name: unique, values: values, place: place))
    return place
  }
}

extension ImportDraft {
  /// What is written one after the other: resources, and loops for those of one block, each after what it refers to.
  package enum Item: Sendable {
    case one(Entry)
    case loop(ImportLoop)

    package var entries: [Entry] {
      switch self {
      case .one(let entry): [entry]
      case .loop(let loop): loop.entries
      }
    }
  }

  /// The entries as items. Loops that would need each other are taken apart.
  package var items: [Item] {
    struct Group: Hashable {
      var source: Set<String>
      var type: ResourceType
      var suffix: String?
    }
    let types = Dictionary(entries.map { ($0.address, $0.found.type) }) { first, _ in first }
    var groups: [Group: [Entry]] = [:]
    for entry in entries where entry.found.key != nil {
      groups[Group(source: entry.found.blocks, type: entry.found.type, suffix: entry.found.suffix), default: []].append(
        entry)
    }
    var loops: [Address: ImportLoop] = [:]
    for group in groups.values {
      let sorted = group.sorted { $0.found.key.map(Self.rank) ?? (0, "") < $1.found.key.map(Self.rank) ?? (0, "") }
      guard let loop = ImportLoop(sorted, types: types), let head = sorted.first?.address else { continue }
      loops[head] = loop
    }
    while true {
      var heads: [Address: Address] = [:]
      for (head, loop) in loops { for entry in loop.entries { heads[entry.address] = head } }
      var nodes: [Address] = []
      var needs: [Address: [Address]] = [:]
      for entry in entries {
        let head = heads[entry.address] ?? entry.address
        if needs[head] == nil { nodes.append(head) }
        needs[head, default: []] += entry.properties.values.flatMap(\.references).map {
          heads[$0.address] ?? $0.address
        }
        .filter { $0 != head }
      }
      let order = DependencyOrder(nodes: nodes, needs: needs)
      let caught = Set(order.cycles.flatMap(\.self))
      guard !caught.isEmpty, loops.keys.contains(where: caught.contains) else {
        let byAddress = Dictionary(entries.map { ($0.address, $0) }) { first, _ in first }
        return order.sequence.compactMap { head in loops[head].map(Item.loop) ?? byAddress[head].map(Item.one) }
      }
      loops = loops.filter { !caught.contains($0.key) }
    }
  }

  private static func rank(_ key: FoundResource.Key) -> (Int64, String) {
    switch key {
    case .number(let number): (number, "")
    case .text(let text): (0, text)
    }
  }
}
