package import InfraModel
import Synchronization

/// What each settable property of a type has to do with its bill: read by the model, free, or paid for without a price.
///
/// A bill must not hide anything, so no property is passed over: one that cannot be read, one that costs and has no
/// price, and one that the table does not have are all named, and the bill is incomplete. The tests hold each table
/// against the type's schema.
public struct PropertyTable: Sendable, ExpressibleByArrayLiteral {
  package let rows: [PropertyRow]
  private let tree = Tree()
  package var root: Node { tree.root(of: rows) }

  /// A place in the tree of the paths.
  package struct Node: Sendable {
    package var rows: [PropertyRow] = []
    package var members: [String: Node] = [:]
    /// Whether something within it is read or has no price.
    package var hasReads = false

    package mutating func add(_ row: PropertyRow, at path: ArraySlice<Substring>) {
      if let name = path.first {
        hasReads = hasReads || !row.isFree
        members[String(name), default: Node()].add(row, at: path.dropFirst())
      } else {
        rows.append(row)
      }
    }
  }

  /// The tree, made when it is first asked for: a program prices few of the types that there are.
  private final class Tree: Sendable {
    private let made = Mutex<Node?>(nil)

    func root(of rows: [PropertyRow]) -> Node {
      made.withLock { made in
        if let made { return made }
        var root = Node()
        for row in rows { for path in row.paths { root.add(row, at: path.split(separator: ".")[...]) } }
        made = root
        return root
      }
    }
  }

  public init(_ rows: [PropertyRow]) { self.rows = rows }

  public init(arrayLiteral rows: PropertyRow...) { self.init(rows) }

  /// What cannot be said of a resource because of its properties, by their paths.
  package func problems(of resource: PricedResource) -> [Problem] {
    var reading = Reading(what: String(resource.type.shortName))
    reading.members(resource.properties, root, path: "", isCovered: false)
    return reading.found.sorted { $0.path < $1.path }
  }

  /// What cannot be said because of a property.
  package struct Problem {
    /// With the elements' numbers.
    package var path: String
    package var cost: UnknownCost
    /// What the property may turn out to be; empty where the model does not read it.
    package var alternatives: [Value?] = []
  }
}

/// One walk through a resource's properties.
private struct Reading {
  let what: String
  var found: [PropertyTable.Problem] = []

  /// - Parameter isCovered: Whether a row around these decides about those that have none.
  mutating func members(_ members: [String: Value], _ node: PropertyTable.Node, path: String, isCovered: Bool) {
    for (name, value) in members where !value.isNull {
      let inner = path.isEmpty ? name : path + "." + name
      if let next = node.members[name] {
        self.value(value, next, path: inner, isCovered: isCovered)
      } else if let next = descend(name, from: node) {
        self.value(value, next, path: inner, isCovered: isCovered)
      } else if !isCovered {
        record(.unlisted(inner, for: what, known: Array(node.members.keys)), at: inner)
      }
    }
  }

  private mutating func record(_ cost: UnknownCost, at path: String, among alternatives: [Value?] = []) {
    found.append(PropertyTable.Problem(path: path, cost: cost, alternatives: alternatives))
  }

  /// A name may be a whole path.
  private func descend(_ name: String, from node: PropertyTable.Node) -> PropertyTable.Node? {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var node = node
    for part in name.split(separator: ".") {
      guard let next = node.members[part.allSatisfy(\.isNumber) ? "*" : String(part)] else { return nil }
      node = next
    }
    return node
  }

  private mutating func value(_ value: Value, _ node: PropertyTable.Node, path: String, isCovered: Bool) {
    for row in node.rows {
      if let problem = row.problem(value, at: path, for: what) { record(problem, at: path, among: row.alternatives) }
    }
    guard !node.members.isEmpty else { return }
    let isCovered = isCovered || !node.rows.isEmpty
    if value.isUnresolved {
      if node.hasReads, !node.rows.contains(where: \.isRead) {
        record(.propertyMissing(path, for: what), at: path, among: node.alternatives)
      }
    } else if let elements = value.list, let element = node.members["*"] {
      for (index, one) in elements.enumerated() where !one.isNull {
        self.value(one, element, path: "\(path).\(index)", isCovered: isCovered)
      }
    } else if let members = value.object, let element = node.members["*"] {
      // A map, whose names are the user's own.
      for (name, one) in members where !one.isNull {
        self.value(one, element, path: "\(path).\(name)", isCovered: isCovered)
      }
    } else if let members = value.object {
      self.members(members, node, path: path, isCovered: isCovered)
    } else if node.hasReads, value.list?.isEmpty != true, value.object?.isEmpty != true {
      record(.badProperty(path, value.kindName, for: what), at: path, among: node.alternatives)
    }
  }
}

extension PropertyTable.Node {
  /// What an object or list may turn out to be: nothing, or with one or the other value of everything that is read.
  fileprivate var alternatives: [Value?] { [nil, filled { $0.dropFirst().first ?? nil }, filled { $0.last ?? nil }] }

  private func filled(_ choose: ([Value?]) -> Value?) -> Value? {
    if let row = rows.first(where: \.isRead) { return choose(row.alternatives) }
    if let element = members["*"] { return element.filled(choose).map { .list([$0]) } }
    let filled = members.compactMapValues { $0.filled(choose) }
    return filled.isEmpty ? nil : .object(filled)
  }
}

extension Value {
  /// What kind of value it is, for a message.
  fileprivate var kindName: String {
    if list != nil { return "a list" }
    if object != nil { return "an object" }
    return string.map { "'\($0)'" } ?? JSON.canonicalText(self)
  }
}
