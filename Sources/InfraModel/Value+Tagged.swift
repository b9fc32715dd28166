/// The `$` forms of symbolic values in this project's documents.
extension Value {
  /// The members that stand for a symbolic value; empty for a plain one.
  var tagged: [String: Value] {
    switch self {
    case .bytes(let bytes): ["$bytes": .string(Base64.encode(bytes))]
    case .archive(let archive): ["$archive": archive.document]
    case .reference(let reference):
      ["$ref": .string(reference.address.path), "property": .string(reference.property.text)]
    case .interpolation(let pieces): ["$join": .list(pieces)]
    case .secret(.stored(let secret, let key)):
      ["$secret": "stored", "id": secret].merging(key.map { ["key": .string($0)] } ?? [:]) { $1 }
    case .secret(.environment(let name)): ["$secret": "environment", "name": .string(name)]
    case .secret(.file(let path)): ["$secret": "file", "path": .string(path)]
    // Never part of a document; its text would be told.
    case .secret(.text): ["$secret": "text"]
    case .digest(let digest): ["$digest": .string(digest)]
    case .lookup(let reference):
      ["$lookup": .string(reference.key), "attribute": .string(reference.attribute)]
    case .unknown(let references): ["$unknown": .list(references.map(Value.reference))]
    case .null, .bool, .integer, .number, .string, .list, .object: [:]
    }
  }

  /// Reads an object with at least one key that starts with `$`; `nil` if its form is not known.
  init?(tagged members: [String: Value]) {
    if let path = members["$ref"]?.string, let property = members["property"]?.string {
      guard Address(path).isWellFormed else { return nil }
      self = .reference(Reference(Address(path), PropertyPath(property)))
    } else if let key = members["$lookup"]?.string, let attribute = members["attribute"]?.string {
      self = .lookup(LookupReference(key, attribute))
    } else if let pieces = members["$join"]?.list {
      self = .interpolation(pieces)
    } else if let text = members["$bytes"]?.string, let bytes = Base64.decode(text) {
      self = .bytes(bytes)
    } else if let document = members["$archive"], let archive = try? ArchiveReference(document: document) {
      self = .archive(archive)
    } else if let digest = members["$digest"]?.string {
      self = .digest(digest)
    } else if let waits = members["$unknown"]?.list {
      self = .unknown(
        waits.compactMap { wait in if case .reference(let reference) = wait { reference } else { nil } })
    } else if let source = members["$secret"]?.string {
      switch (source, members["id"], members["name"]?.string, members["path"]?.string) {
      case ("stored", let id?, _, _): self = .secret(.stored(secret: id, key: members["key"]?.string))
      case ("environment", _, let name?, _): self = .secret(.environment(name))
      case ("file", _, _, let path?): self = .secret(.file(path))
      default: return nil
      }
    } else {
      var plain: [String: Value] = [:]
      for (key, member) in members {
        guard key.hasPrefix("$") else {
          plain[key] = member
          continue
        }
        guard key.hasPrefix("$$") else { return nil }
        plain[String(key.dropFirst())] = member
      }
      self = .object(plain)
    }
  }
}
