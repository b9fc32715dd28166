/// Names in a document are checked where they are read, whether a program, a file or a person wrote them.
extension DocumentReader {
  /// The name of an environment.
  public func environment(_ name: String) throws(DocumentError) -> EnvironmentName {
    let found = EnvironmentName(try string(name))
    guard found.isWellFormed else { throw DocumentError(path: name, .expected("an environment's name")) }
    return found
  }

  /// An address.
  public func address(_ name: String) throws(DocumentError) -> Address {
    try Self.address(try string(name), at: name)
  }

  /// An address; `nil` if absent.
  public func optionalAddress(_ name: String) throws(DocumentError) -> Address? {
    guard let text = try optionalString(name) else { return nil }
    return try Self.address(text, at: name)
  }

  /// A list of addresses; absent reads as empty.
  public func addresses(_ name: String) throws(DocumentError) -> [Address] {
    try list(name) { (element) throws(DocumentError) in
      guard let text = element.string else { throw DocumentError(path: "", .expected("a text")) }
      return try Self.address(text, at: "")
    }
  }

  /// Texts by addresses; absent reads as empty.
  public func texts(_ name: String) throws(DocumentError) -> [Address: String] {
    guard optional(name) != nil else { return [:] }
    var found: [Address: String] = [:]
    for (address, value) in try object(name) {
      guard let text = value.string else { throw DocumentError(path: "\(name).\(address)", .expected("a text")) }
      found[try Self.address(address, at: name)] = text
    }
    return found
  }

  private static func address(_ text: String, at path: String) throws(DocumentError) -> Address {
    let address = Address(text)
    guard address.isWellFormed else { throw DocumentError(path: path, .expected("an address")) }
    return address
  }

  /// The name of an output.
  public func outputName(_ name: String) throws(DocumentError) -> String {
    let text = try string(name)
    guard Address.isName(text) else { throw DocumentError(path: name, .expected("an output's name")) }
    return text
  }

  /// The values of outputs by their names; absent reads as empty.
  public func outputs(_ name: String) throws(DocumentError) -> [String: Value] {
    let outputs = try object(name)
    for output in outputs.keys where !Address.isName(output) {
      throw DocumentError(path: "\(name).\(output)", .expected("an output of a name"))
    }
    return outputs
  }

  /// A resource type.
  public func type(_ name: String) throws(DocumentError) -> ResourceType {
    let type = ResourceType(try string(name))
    guard type.isWellFormed else { throw DocumentError(path: name, .expected("a resource type")) }
    return type
  }

  /// A resource type; `nil` if absent.
  public func optionalType(_ name: String) throws(DocumentError) -> ResourceType? {
    optional(name) == nil ? nil : try type(name)
  }

  /// A region: small letters, digits and hyphens.
  public func region(_ name: String) throws(DocumentError) -> String {
    let text = try string(name)
    let isRegion = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isRegion, (1...63).contains(text.utf8.count), text.utf8.first?.isLetterOrDigit == true else {
      throw DocumentError(path: name, .expected("a region"))
    }
    return text
  }

  /// A region; `nil` if absent.
  public func optionalRegion(_ name: String) throws(DocumentError) -> String? {
    optional(name) == nil ? nil : try region(name)
  }

  /// An account: at most 64 ASCII letters, digits, hyphens, underscores and dots; `nil` if absent. Each cloud has a
  /// narrower form of its own.
  public func optionalAccount(_ name: String) throws(DocumentError) -> String? {
    guard let text = try optionalString(name) else { return nil }
    let areAllowed = text.utf8.allSatisfy { $0.isLetterOrDigit || "-_.".utf8.contains($0) }
    guard areAllowed, (1...64).contains(text.utf8.count), text.utf8.first?.isLetterOrDigit == true else {
      throw DocumentError(path: name, .expected("an account"))
    }
    return text
  }

  /// A place in the project's sources; `nil` if absent.
  public func position(_ name: String) throws(DocumentError) -> SourcePosition? {
    guard let text = try optionalString(name) else { return nil }
    guard let position = SourcePosition(text) else { throw DocumentError(path: name, .expected("a source position")) }
    guard position.isInProject else {
      throw DocumentError(path: name, .expected("a source position inside the project"))
    }
    return position
  }

  /// A place that an earlier run recorded; `nil` if absent or no place in a project.
  func recordedPosition(_ name: String) throws(DocumentError) -> SourcePosition? {
    guard let position = try optionalString(name).flatMap(SourcePosition.init), position.isInProject else { return nil }
    return position
  }
}

extension Value {
  /// Texts by addresses as a document has them; `nil` where there are none.
  static func texts(_ texts: [Address: String]) -> Value? {
    texts.isEmpty ? nil : .object(Dictionary(texts.map { ($0.key.path, .string($0.value)) }) { $1 })
  }
}
