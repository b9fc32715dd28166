internal import InfraModel

/// What else could stand in a property, by what stands there, by the facts of its type, and by what other declarations
/// have in the same place.
struct Alternatives {
  let graph: Graph
  let node: ResourceNode
  let schema: ResourceSchema
  let elsewhere: ValuesElsewhere

  /// The most alternatives of one text or number.
  private static let most = 4
  /// The most elements of a list that are changed one by one.
  private static let elements = 2

  /// Every change of a top-level property but to leave it out.
  func changes(of name: String) -> [PropertyEdit] {
    guard let value = node.properties[name] else { return [] }
    if name == schema.tagging.property || name == "Tags" { return tagChanges(value) }
    let found = changes(value, schema.properties[name].map(schema.resolved), [name])
    var seen: Set<Value?> = [value]
    return found.filter { seen.insert($0.value).inserted }
  }

  private func changes(_ value: Value, _ facts: PropertySchema?, _ path: [String]) -> [PropertyEdit] {
    switch value {
    case .string(let text): texts(text, facts, path)
    case .integer, .number: numbers(value, facts, path)
    case .bool(let flag): [PropertyEdit(path: "", words: "\(flag) → \(!flag)", value: .bool(!flag))]
    case .list(let elements): listChanges(elements, facts, path)
    case .object(let members): objectChanges(members, facts, path)
    case .reference(let reference): others(reference).map { edit(value, $0) }
    case .interpolation(let pieces): joinedChanges(pieces, path)
    case .secret(let source): others(source).map { edit(value, .secret($0)) }
    case .null, .bytes, .digest, .archive, .lookup, .unknown: []
    }
  }

  private func edit(_ before: Value, _ after: Value) -> PropertyEdit {
    PropertyEdit(path: "", words: "\(before.short) → \(after.short)", value: after)
  }

  // MARK: texts and numbers

  private func texts(_ text: String, _ facts: PropertySchema?, _ path: [String]) -> [PropertyEdit] {
    var found = PlausibleTexts(region: node.region ?? graph.region).others(text, facts, path)
    found += elsewhere.values(node.type, path).compactMap(\.string)
    var seen: Set<String> = [text]
    return found.filter { seen.insert($0).inserted && fits($0, facts) }.prefix(Self.most).map {
      edit(.string(text), .string($0))
    }
  }

  /// Whether the facts allow a text. What they do not is refused, which few examples show as well as many.
  private func fits(_ text: String, _ facts: PropertySchema?) -> Bool {
    guard let facts else { return true }
    if !facts.allowedValues.isEmpty { return facts.allowedValues.contains(.string(text)) }
    if let most = facts.maximum, facts.kinds.contains(.string), Double(text.count) > most { return false }
    guard let pattern = facts.pattern, let expression = try? Regex(pattern) else { return true }
    return text.firstMatch(of: expression) != nil
  }

  private func numbers(_ value: Value, _ facts: PropertySchema?, _ path: [String]) -> [PropertyEdit] {
    let number = value.number ?? 0
    var found: [Double] = PlausibleTexts.numbers[path.last ?? ""] ?? []
    let allowed = (facts?.allowedValues ?? []).compactMap(\.number).sorted()
    if allowed.isEmpty {
      found += [number + 1, number * 2, number / 2, facts?.minimum, facts?.maximum].compactMap(\.self)
    } else {
      found += [allowed.last { $0 < number }, allowed.first { $0 > number }, allowed.last].compactMap(\.self)
    }
    let isWhole = value.integer != nil || facts?.kinds == [.integer]
    var seen: Set<Value> = [value]
    return found.map { isWhole && $0.magnitude < 1e15 ? Value.integer(Int64($0)) : .number($0) }
      .filter { seen.insert($0).inserted && (allowed.isEmpty || allowed.contains($0.number ?? 0)) }
      .prefix(Self.most).map { edit(value, $0) }
  }

  // MARK: lists and objects

  private func listChanges(_ elements: [Value], _ facts: PropertySchema?, _ path: [String]) -> [PropertyEdit] {
    let item = facts?.items.map(schema.resolved)
    var found: [PropertyEdit] = []
    for (index, element) in elements.enumerated().prefix(Self.elements) {
      found += changes(element, item, path + ["*"]).map { edit in
        edit.within("\(index)") { part in
          var list = elements
          if let part { list[index] = part } else { list.remove(at: index) }
          return .list(list)
        }
      }
    }
    if elements.count > 1 {
      for index in Set([0, elements.count - 1]).sorted() {
        var list = elements
        list.remove(at: index)
        found.append(PropertyEdit(path: "", words: "without element \(index)", value: .list(list)))
      }
      if elements.reversed() != elements {
        found.append(PropertyEdit(path: "", words: "in reverse", value: .list(elements.reversed())))
      }
    }
    if !elements.isEmpty { found.append(PropertyEdit(path: "", words: "emptied", value: .list([]))) }
    if let more = elements.last.flatMap({
      changes($0, item, path + ["*"]).compactMap(\.value).first { !elements.contains($0) }
    }) {
      found.append(PropertyEdit(path: "", words: "with \(more.short)", value: .list(elements + [more])))
    }
    return found
  }

  private func objectChanges(_ members: [String: Value], _ facts: PropertySchema?, _ path: [String]) -> [PropertyEdit] {
    var found: [PropertyEdit] = []
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      let inner = (facts?.properties[name] ?? facts?.mapOf).map(schema.resolved)
      let left = PropertyEdit(path: name, words: "left out", value: .object(members.filter { $0.key != name }))
      found += changes(member, inner, path + [name]).map { edit in
        edit.within(name) { part in
          var object = members
          object[name] = part
          return .object(object)
        }
      }
      found.append(left)
    }
    if facts?.properties.isEmpty ?? true, let (name, member) = members.min(by: { $0.key < $1.key }),
      member.string != nil
    {
      let more = Value.object(members.merging(["\(name)_2": member]) { $1 })
      found.append(PropertyEdit(path: "", words: "with \(name)_2", value: more))
    }
    return found + portChanges(members)
  }

  /// The ports of a rule turned round, and left out.
  private func portChanges(_ members: [String: Value]) -> [PropertyEdit] {
    guard let from = members["FromPort"]?.integer, let to = members["ToPort"]?.integer else { return [] }
    let turned = members.merging(["FromPort": .integer(max(from, to) + 1), "ToPort": .integer(min(from, to))]) { $1 }
    let open = members.filter { $0.key != "FromPort" && $0.key != "ToPort" }
    return [
      PropertyEdit(path: "", words: "ports turned round", value: .object(turned)),
      PropertyEdit(path: "", words: "ports left out", value: .object(open)),
    ]
  }

  private func joinedChanges(_ pieces: [Value], _ path: [String]) -> [PropertyEdit] {
    pieces.enumerated().flatMap { index, piece in
      changes(piece, nil, path).prefix(2).map { edit in
        edit.within("\(index)") { part in
          var joined = pieces
          joined[index] = part ?? ""
          return .interpolation(joined)
        }
      }
    }
  }

  /// One value changed, one tag less, one more.
  private func tagChanges(_ value: Value) -> [PropertyEdit] {
    switch value {
    case .list(let tags):
      var changed = tags
      if let first = tags.first?.object { changed[0] = .object(first.merging(["Value": "edited"]) { $1 }) }
      return [
        PropertyEdit(path: "0", words: "another value", value: .list(changed)),
        PropertyEdit(path: "", words: "without the last", value: .list(tags.dropLast())),
        PropertyEdit(path: "", words: "with Edited", value: .list(tags + [["Key": "Edited", "Value": "yes"]])),
      ]
    case .object(let tags):
      guard let name = tags.keys.min(), let last = tags.keys.max() else { return [] }
      return [
        PropertyEdit(path: name, words: "another value", value: .object(tags.merging([name: "edited"]) { $1 })),
        PropertyEdit(path: last, words: "left out", value: .object(tags.filter { $0.key != last })),
        PropertyEdit(path: "", words: "with Edited", value: .object(tags.merging(["Edited": "yes"]) { $1 })),
      ]
    default: return []
    }
  }

  // MARK: references and secrets

  /// Other resources of the same type, then another property of the same one.
  private func others(_ reference: Reference) -> [Value] {
    guard let target = graph[reference.address] else { return [] }
    let alike = graph.resources.filter {
      $0.type == target.type && $0.address != target.address && $0.address != node.address
    }
    let near = alike.sorted { left, right in
      let (mine, theirs) = (left.address.parent == target.address.parent, right.address.parent == target.address.parent)
      return mine == theirs ? left.address < right.address : mine
    }
    return near.prefix(2).map { .reference(Reference($0.address, reference.property)) }
  }

  private func others(_ source: SecretSource) -> [SecretSource] {
    switch source {
    case .stored(let secret, let key):
      [.stored(secret: secret, key: key == "username" ? "password" : "username"), .environment("EDITED")]
    case .environment(let name): [.environment(name + "_2")]
    case .file(let path): [.file(path + ".2")]
    case .text: []
    }
  }
}

extension Value {
  /// A few words for it.
  var short: String {
    let text =
      switch self {
      case .reference(let reference): reference.description
      default: JSON.canonicalText(self, symbols: .tagged)
      }
    return text.count > 60 ? text.prefix(57) + "…" : text
  }
}
