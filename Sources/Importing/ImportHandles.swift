internal import InfraModel
internal import Provider

/// By what values the existing resources name each other.
struct ImportHandles {
  private struct Handle {
    var found: FoundResource
    var address: Address
    /// The attributes that have the value: the identifier first.
    var properties: [String]
    /// Whether the cloud made the value, so that it means nothing else wherever it stands.
    var isUnmistakable: Bool
  }

  /// By the value.
  private var handles: [String: [Handle]] = [:]
  /// The unmistakable values by the block of who has them, longest first: what is looked for within texts.
  private var within: [String: [String]] = [:]

  /// No shorter text is looked for: too many things are called so.
  private static let shortest = 4

  mutating func add(
    _ observed: ObservedResource, as found: FoundResource, at address: Address, _ schema: ResourceSchema
  ) {
    var properties: [String: [String]] = [:]
    let candidates = schema.primaryIdentifier + schema.readOnly.sorted() + Self.names(of: schema)
    for name in candidates where !name.contains("*") {
      guard let text = Value.object(observed.properties)[path: name]?.string, text.utf8.count >= Self.shortest,
        properties[text]?.contains(name) != true
      else { continue }
      guard Self.identifies(name, schema) else { continue }
      properties[text, default: []].append(name)
    }
    if let only = schema.primaryIdentifier.first, schema.primaryIdentifier.count == 1,
      properties[observed.id.text]?.contains(only) != true,
      schema.readOnly.contains(only) || schema.properties[only] != nil
    {
      properties[observed.id.text, default: []].insert(only, at: 0)
    }
    for (text, names) in properties {
      let isMade = names.contains(where: schema.readOnly.contains) && text.contains { !$0.isNumber }
      handles[text, default: []].append(
        Handle(found: found, address: address, properties: names, isUnmistakable: isMade && text.utf8.count >= 8))
    }
  }

  /// To be called once all are added.
  mutating func settle() {
    for (text, owners) in handles {
      for owner in owners where owner.isUnmistakable {
        for block in owner.found.blocks { within[block, default: []].append(text) }
      }
    }
    within = within.mapValues { texts in texts.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) } }
  }

  /// What is called a name of the type, though a person gives it (`RoleName`).
  private static func names(of schema: ResourceSchema) -> [String] {
    ["Name", "\(schema.type.shortName)Name", "\(schema.type.shortName)Identifier"].filter {
      schema.properties[$0] != nil
    }
  }

  /// Whether an attribute identifies a resource, by its name: an identifier, a full name, an address.
  private static func identifies(_ path: String, _ schema: ResourceSchema) -> Bool {
    if schema.primaryIdentifier.contains(path) { return true }
    let name = path.split(separator: ".").last.map(String.init) ?? path
    if name.hasSuffix("OwnerId") || name.hasSuffix("AccountId") { return false }
    return ["Arn", "ARN", "Id", "ID", "Url", "Uri", "Name", "Address", "Endpoint", "Identifier", "Domain"]
      .contains { name.hasSuffix($0) }
  }

  /// Properties with references in the place of values that name others.
  func referring(
    _ properties: [String: Value], of found: FoundResource, at address: Address, _ schema: ResourceSchema
  ) -> [String: Value] {
    let blocks = found.needs.union(found.suffix == nil ? [] : found.blocks)
    let texts = blocks.sorted().flatMap { within[$0] ?? [] }
    var result = properties
    // What it is called by is its own.
    for (name, value) in properties where !Self.names(of: schema).contains(name) {
      result[name] = referring(value, at: name, found, schema, texts)
    }
    return result
  }

  private func referring(
    _ value: Value, at path: String, _ found: FoundResource, _ schema: ResourceSchema, _ texts: [String]
  ) -> Value {
    switch value {
    case .list(let elements):
      return .list(elements.map { referring($0, at: "\(path).*", found, schema, texts) })
    case .object(let members):
      return .object(
        Dictionary(members.map { ($0, referring($1, at: "\(path).\($0)", found, schema, texts)) }) { first, _ in first }
      )
    case .string(let text):
      if let reference = reference(text, at: path, found, schema) { return .reference(reference) }
      return interpolated(text, found, schema, texts)
    default: return value
    }
  }

  /// The one that a whole value means; `nil` for none, and for several that it could mean.
  private func reference(
    _ text: String, at path: String, _ found: FoundResource, _ schema: ResourceSchema
  ) -> Reference? {
    let owners = (handles[text] ?? []).filter { found.canName($0.found) }
    // One of a few values means itself.
    guard !owners.isEmpty, schema.property(at: path)?.allowedValues.isEmpty != false else { return nil }
    let formats = Set(schema.property(at: path).map { $0.formats + ($0.items?.formats ?? []) } ?? [])
    let name = path.split(separator: ".").last { $0 != "*" }.map(String.init) ?? path
    func fits(_ owner: Handle) -> String? {
      owner.properties.first { formats.contains("\(owner.found.type).\($0)") }
    }
    let typed = owners.compactMap { owner in fits(owner).map { Reference(owner.address, PropertyPath($0)) } }
    if typed.count == 1 { return typed[0] }
    let named = owners.filter { $0.properties.contains(name) }
    guard let owner = owners.count == 1 ? owners[0] : named.count == 1 ? named[0] : nil else { return nil }
    // A name that a person chose is a reference only where the property asks for one.
    let asksForIt =
      ["Name", "Id", "Arn", "Identifier"].contains(where: name.hasSuffix)
      || [name, String(name.dropLast())].contains { $0 == owner.found.type.shortName }
    guard owner.isUnmistakable || asksForIt || owner.properties.contains(name) else { return nil }
    return Reference(owner.address, PropertyPath(owner.properties.first { $0 == name } ?? owner.properties[0]))
  }

  /// A text with references in the place of what the cloud made.
  private func interpolated(
    _ text: String, _ found: FoundResource, _ schema: ResourceSchema, _ texts: [String]
  ) -> Value {
    var pieces: [Value] = [.string(text)]
    for known in texts where text.contains(known) {
      guard let owner = (handles[known] ?? []).first(where: { $0.isUnmistakable && found.canName($0.found) }) else {
        continue
      }
      let reference = Value.reference(Reference(owner.address, PropertyPath(owner.properties[0])))
      pieces = pieces.flatMap { piece -> [Value] in
        guard case .string(let part) = piece, part.contains(known) else { return [piece] }
        let parts = part.split(separator: known, omittingEmptySubsequences: false).map { Value.string(String($0)) }
        return Array(parts.flatMap { [reference, $0] }.dropFirst()).filter { $0 != "" }
      }
    }
    return pieces.count > 1 || pieces.first != .string(text) ? .interpolation(pieces) : .string(text)
  }
}
