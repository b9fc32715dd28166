public import InfraModel

/// A state as text.
public struct StateReport: Sendable {
  public var state: State
  public init(_ state: State) { self.state = state }

  /// A line for each resource: address, type, identifier, and what is unusual about it.
  public func list(on page: Page) -> [Line] {
    let records = state.resources.values.sorted { $0.address < $1.address }
    var headline = Line(state.environment.name, .strong)
    headline.add(" · \(Count.of(records.count, "resource")) · serial \(state.serial)")
    if let account = state.account { headline.add(" · account \(account)") }
    return [headline] + rows(records, page) + lookups(page)
  }

  /// What the last apply looked up, and what it found.
  private func lookups(_ page: Page) -> [Line] {
    guard !state.lookups.isEmpty else { return [] }
    return [Line(), Line("Looked up (\(state.lookups.count))", .strong)]
      + state.lookups.flatMap { lookup in
        [Line("  " + lookup.key)]
          + (lookup.found ?? [:]).sorted { $0.key < $1.key }.map { attribute, value in
            let room = max(page.width - attribute.columns - 6, 12)
            return Line("    \(attribute)  \(ValueText.of(value).shortened(to: room))", .quiet)
          }
      }
  }

  private func rows(_ records: [ResourceRecord], _ page: Page) -> [Line] {
    let addresses = min(records.reduce(0) { max($0, $1.address.path.columns) }, page.width * 2 / 5) + 2
    let types = records.reduce(0) { max($0, ChangeWords.shortType($1.type).columns) } + addresses + 2
    return records.map { record in
      var line = Line("  " + record.address.path)
      line.pad(to: addresses + 2, gap: 2)
      line.add(ChangeWords.shortType(record.type), .quiet)
      line.pad(to: types + 2, gap: 2)
      let remarks = remarks(record)
      let room = page.width - line.width - (remarks.isEmpty ? 0 : remarks.columns + 2)
      line.add(record.id.text.shortened(to: max(room, 12)))
      if !remarks.isEmpty { line.add("  " + remarks, .change) }
      return line
    }
  }

  /// Everything that is known of one resource; `nil` if the state has none of that address.
  public func detail(of address: Address, on page: Page) -> [Line]? {
    guard let record = state.resources[address] else { return nil }
    var lines = [Line(record.address.path, .strong)]
    func add(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      var line = Line("  \(name)")
      line.pad(to: 16, gap: 2)
      line.add(value)
      lines.append(line)
    }
    add("type", record.type.name)
    add("id", record.id.text)
    add("region", record.region)
    add("status", remarks(record))
    add("declared at", record.position?.description)
    add("needs", record.dependencies.map(\.path).joined(separator: ", "))
    lines += section("properties, as declared", record.properties, page)
    let others = record.attributes.filter { record.properties[$0.key] != $0.value }
    lines += section("attributes, as last read", others, page)
    return lines
  }

  private func remarks(_ record: ResourceRecord) -> String {
    [
      record.status == .incomplete ? "incomplete" : nil, record.isProtected ? "protected" : nil,
      record.isRetained ? "retained" : nil,
      record.deposed.isEmpty ? nil : "\(Count.of(record.deposed.count, "predecessor")) to delete",
      record.region != state.region ? record.region : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func section(_ title: String, _ members: [String: Value], _ page: Page) -> [Line] {
    guard !members.isEmpty else { return [] }
    return [Line("  \(title)", .accent)]
      + members.sorted { $0.key < $1.key }.flatMap { name, value in
        let text = "\(name)  \(ValueText.of(value))"
        return text.wrapped(to: page.width - 6).enumerated().map { index, part in
          Line((index == 0 ? "    " : "      ") + part)
        }
      }
  }
}

/// Outputs as text.
public struct OutputReport: Sendable {
  public var outputs: [String: Value]
  public init(_ outputs: [String: Value]) { self.outputs = outputs }

  /// A line for each output.
  public func lines() -> [Line] {
    let column = outputs.keys.reduce(0) { max($0, $1.columns) } + 2
    return outputs.sorted { $0.key < $1.key }.map { name, value in
      var line = Line("  " + name)
      line.pad(to: column + 2, gap: 2)
      line.add(ValueText.of(value))
      return line
    }
  }

  /// One output as scripts read it: texts bare, everything else as JSON.
  public static func raw(_ value: Value) -> String {
    if case .string(let text) = value { text } else { JSON.canonicalText(value, symbols: .tagged) }
  }
}

extension StateReport {
  public static let formatVersion = 1

  /// The state's resources for programs.
  public var document: Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "kind": "state",
      "environment": .string(state.environment.name),
      "account": state.account.map(Value.string),
      "region": .string(state.region),
      "lineage": .string(state.lineage),
      "serial": .integer(Int64(state.serial)),
      "resources": .list(
        state.resources.values.sorted { $0.address < $1.address }.map { record in
          [
            "address": .string(record.address.path), "type": .string(record.type.name), "id": .string(record.id.text),
            "region": .string(record.region), "status": .string(record.status.rawValue),
          ]
        }),
      "lookups": state.lookups.nonEmpty.map { .list($0.map(\.document)) },
    ])
  }

  /// One resource for programs.
  public static func document(of record: ResourceRecord) -> Value {
    guard case .object(var members) = record.document else { return .null }
    members["formatVersion"] = .integer(Int64(formatVersion))
    members["kind"] = "resource"
    return .object(members)
  }
}
