/// Something that is written as one of this project's JSON documents, or is a part of one.
public protocol DocumentPart: Sendable {
  /// The part as a value; ``JSON/Symbols/tagged`` turns it into text.
  var document: Value { get }
  /// Reads the part back.
  init(document: Value) throws(DocumentError)
}

/// A document that is not of the form it should have.
public struct DocumentError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case missing
    /// Something else stands there than what is named here (`a list`, `a position`).
    case expected(String)
    /// Written by a newer `infra` than this one.
    case newerFormat(found: Int, known: Int)
  }
  /// Where: names of members and indices of elements, joined by dots; empty for the whole.
  public var path: String
  public var problem: Problem

  public init(path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// The same error seen from one level further out.
  public func within(_ part: String) -> DocumentError {
    DocumentError(path: path.isEmpty ? part : part + "." + path, problem)
  }
}

extension DocumentError: CustomStringConvertible {
  public var description: String {
    let place = path.isEmpty ? "the document" : "'\(path)'"
    return switch problem {
    case .missing: "\(place) is missing"
    case .expected(let what): "\(place) is not \(what)"
    case .newerFormat(let found, let known):
      "\(place) has format version \(found); this infra reads up to \(known)"
    }
  }
}

/// Reads the members of an object with errors that name the path.
public struct DocumentReader: Sendable {
  public let members: [String: Value]

  /// Opens an object.
  public init(_ value: Value) throws(DocumentError) {
    guard case .object(let members) = value else { throw DocumentError(path: "", .expected("an object")) }
    self.members = members
  }

  /// A member that may be absent or `null`.
  public func optional(_ name: String) -> Value? {
    guard let value = members[name], !value.isNull else { return nil }
    return value
  }

  /// A member that must be there.
  public func value(_ name: String) throws(DocumentError) -> Value {
    guard let value = members[name] else { throw DocumentError(path: name, .missing) }
    return value
  }

  public func string(_ name: String) throws(DocumentError) -> String {
    guard let text = try value(name).string else { throw DocumentError(path: name, .expected("a text")) }
    return text
  }

  public func integer(_ name: String) throws(DocumentError) -> Int {
    guard let number = try value(name).integer else { throw DocumentError(path: name, .expected("an integer")) }
    return Int(number)
  }

  /// An integer or a floating-point number.
  public func number(_ name: String) throws(DocumentError) -> Double {
    guard let number = try value(name).number else { throw DocumentError(path: name, .expected("a number")) }
    return number
  }

  /// A list of numbers; absent reads as empty.
  public func numbers(_ name: String) throws(DocumentError) -> [Double] {
    try list(name) { (element) throws(DocumentError) in
      guard let number = element.number else { throw DocumentError(path: "", .expected("a number")) }
      return number
    }
  }

  public func optionalString(_ name: String) throws(DocumentError) -> String? {
    guard let value = optional(name) else { return nil }
    guard let text = value.string else { throw DocumentError(path: name, .expected("a text")) }
    return text
  }

  /// A truth value; absent reads as `false`.
  public func flag(_ name: String) throws(DocumentError) -> Bool {
    guard let value = optional(name) else { return false }
    guard let flag = value.bool else { throw DocumentError(path: name, .expected("true or false")) }
    return flag
  }

  /// A list of texts; absent reads as empty.
  public func strings(_ name: String) throws(DocumentError) -> [String] {
    try list(name) { (element) throws(DocumentError) in
      guard let text = element.string else { throw DocumentError(path: "", .expected("a text")) }
      return text
    }
  }

  /// A list; absent reads as empty.
  public func list<Element>(
    _ name: String, _ read: (Value) throws(DocumentError) -> Element
  ) throws(DocumentError) -> [Element] {
    guard let value = optional(name) else { return [] }
    guard let elements = value.list else { throw DocumentError(path: name, .expected("a list")) }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do throws(DocumentError) { result.append(try read(element)) } catch { throw error.within("\(name).\(index)") }
    }
    return result
  }

  /// A list of parts; absent reads as empty.
  public func parts<Part: DocumentPart>(_ name: String, _: Part.Type = Part.self) throws(DocumentError) -> [Part] {
    try list(name) { (element) throws(DocumentError) in try Part(document: element) }
  }

  /// One part; `nil` if absent.
  public func part<Part: DocumentPart>(_ name: String, _: Part.Type = Part.self) throws(DocumentError) -> Part? {
    guard let value = optional(name) else { return nil }
    do throws(DocumentError) { return try Part(document: value) } catch { throw error.within(name) }
  }

  /// One part that must be there.
  public func requiredPart<Part: DocumentPart>(_ name: String, _: Part.Type = Part.self) throws(DocumentError) -> Part {
    guard let part = try part(name, Part.self) else { throw DocumentError(path: name, .missing) }
    return part
  }

  /// An object's members; absent reads as empty.
  public func object(_ name: String) throws(DocumentError) -> [String: Value] {
    guard let value = optional(name) else { return [:] }
    guard let members = value.object else { throw DocumentError(path: name, .expected("an object")) }
    return members
  }

  /// Refuses a document of a newer format, and of none; returns the version found.
  @discardableResult
  public func formatVersion(known: Int) throws(DocumentError) -> Int {
    let found = try integer("formatVersion")
    guard found <= known else { throw DocumentError(path: "formatVersion", .newerFormat(found: found, known: known)) }
    guard found >= 1 else { throw DocumentError(path: "formatVersion", .expected("a version from 1")) }
    return found
  }
}

extension Value {
  /// An object without the members that are `nil`, so that documents stay short.
  public static func compact(_ members: KeyValuePairs<String, Value?>) -> Value {
    var result = [String: Value](minimumCapacity: members.count)
    for (key, member) in members { if let member { result[key] = member } }
    return .object(result)
  }

  /// A list of texts.
  public static func strings(_ texts: some Sequence<String>) -> Value { .list(texts.map(Value.string)) }
}

extension Collection {
  /// `nil` when empty, for members that are left out of documents.
  public var nonEmpty: Self? { isEmpty ? nil : self }
}
