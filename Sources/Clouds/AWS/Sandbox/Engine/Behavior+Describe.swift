public import InfraModel

extension Behavior {
  /// Tells the records of a kind, those that a member names or those that pass the filters.
  ///
  /// Pages are cut by the engine, from the operation's paginator.
  /// - Parameters:
  ///   - ids: The member with identifiers: a list of them, or a single one. Of each the kind's fault is told where it is
  ///     missing.
  ///   - member: The output's list.
  ///   - view: How a record is told; its fields and tags where it is not given.
  public static func describe(
    _ kind: Kind, ids: String? = nil, as member: String,
    view: @escaping @Sendable (Cloud, Record) -> Value = { $0.view($1) }
  ) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      [member: .list(try cloud.matching(kind, ids: ids, call).map { view(cloud, $0) })]
    }
  }

  /// Deletes the record that a member names, at once.
  /// - Parameter output: The member under which the deleted record is told; nothing is where it is `nil`.
  public static func delete(_ kind: Kind, id member: String, as output: String? = nil) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try cloud.delete(kind, try call.required(member), call)
      return output.map { [$0: cloud.view(record)] } ?? [:]
    }
  }

  /// Tells the record that a member names.
  /// - Parameter output: The member under which it is told; as the whole output where it is `nil`.
  public static func get(_ kind: Kind, id member: String, as output: String? = nil) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let view = cloud.view(try cloud.get(kind, try call.required(member), call))
      return output.map { [$0: view] } ?? view.object ?? [:]
    }
  }
}

extension Cloud {
  /// The records of a kind that a call asks for, by a member with identifiers and by its filters.
  public func matching(_ kind: Kind, ids member: String?, _ call: Call) throws(Fault) -> [Record] {
    var found: [Record]
    if let member, let value = call[member], value != .list([]) {
      found = []
      for id in value.list?.compactMap(\.string) ?? value.string.map({ [$0] }) ?? [] {
        found.append(try get(kind, id, call))
      }
    } else {
      found = candidates(kind, call)
    }
    for filter in call.filters { found = found.filter { passes($0, filter, kind) } }
    return found
  }

  /// By identifiers or an index, where a filter asks for values of such a field.
  private func candidates(_ kind: Kind, _ call: Call) -> [Record] {
    for filter in call.filters where !filter.values.contains(where: Wildcard.isPattern) {
      let field = kind.field(of: filter.name)
      let values = Set(filter.values)
      if field == kind.idField {
        return values.compactMap { find(kind, $0, in: call.region) }.sorted { $0.ordinal < $1.ordinal }
      }
      if kind.indexes.contains(field) {
        let found = values.flatMap { text in
          Self.values(of: text).flatMap { list(kind, in: call.region, where: field, is: $0) }
        }
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }).values
          .sorted { $0.ordinal < $1.ordinal }
      }
    }
    return list(kind, in: call.region)
  }

  /// What a field may hold that a filter names by a text.
  private static func values(of text: String) -> [Value] {
    [.string(text)] + (Bool(text).map { [.bool($0)] } ?? []) + (Int64(text).map { [.integer($0)] } ?? [])
  }

  private func passes(_ record: Record, _ filter: Call.Filter, _ kind: Kind) -> Bool {
    let found: [String]
    if filter.name.hasPrefix("tag:") {
      found = record.tags[String(filter.name.dropFirst(4))].map { [$0] } ?? []
    } else if filter.name == "tag-key" {
      found = Array(record.tags.keys)
    } else if filter.name == "tag-value" {
      found = Array(record.tags.values)
    } else {
      found = texts(filter.name, of: record, kind)
    }
    return filter.values.contains { pattern in found.contains { Wildcard.matches($0, pattern) } }
  }
}

extension Cloud {
  /// What a filter's name leads to: a field, or whatever else is told of the record.
  private func texts(_ name: String, of record: Record, _ kind: Kind) -> [String] {
    if let named = kind.filters[name] {
      let found = Paths.texts(at: named, in: record.fields)
      return found.isEmpty ? Paths.texts(at: named, in: view(record).object ?? [:]) : found
    }
    let field = kind.field(of: name)
    if record[field] != nil { return Paths.texts(at: field, in: record.fields) }
    for (prefix, place) in kind.filters where prefix.hasSuffix(".") && name.hasPrefix(prefix) {
      return FilterPath.texts(place + name.dropFirst(prefix.count), in: view(record))
    }
    return FilterPath.texts(name, in: view(record))
  }
}

extension Kind {
  /// The field that a filter's name means.
  func field(of filter: String) -> String {
    if let field = filters[filter] { return field }
    return filter.split(separator: ".").map { part in
      part.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }.joined(separator: ".")
  }
}

extension Call {
  /// A name and the values that it may have.
  public struct Filter: Hashable, Sendable {
    public var name: String
    public var values: [String]
  }

  /// The filters of the call (`Filters` or `Filter`, each with `Name` and `Values`).
  public var filters: [Filter] {
    (list("Filters") + list("Filter")).compactMap { filter in
      guard let name = (filter["Name"] ?? filter["Key"])?.string else { return nil }
      return Filter(name: name, values: (filter["Values"]?.list ?? []).compactMap(\.string))
    }
  }
}

/// Patterns with `*` for any text and `?` for one character.
enum Wildcard {
  static func isPattern(_ text: String) -> Bool { text.contains { $0 == "*" || $0 == "?" } }

  static func matches(_ text: String, _ pattern: String) -> Bool {
    if !isPattern(pattern) { return text == pattern }
    let text = Array(text.utf8)
    let pattern = Array(pattern.utf8)
    var position = 0
    var step = 0
    var star: (step: Int, position: Int)?
    while position < text.count {
      if step < pattern.count, pattern[step] == UInt8(ascii: "*") {
        star = (step, position)
        step += 1
      } else if step < pattern.count, pattern[step] == text[position] || pattern[step] == UInt8(ascii: "?") {
        step += 1
        position += 1
      } else if let last = star {
        // The last star takes one character more.
        star = (last.step, last.position + 1)
        step = last.step + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return pattern[step...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
