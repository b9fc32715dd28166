internal import InfraModel

/// Changes to a JSON document, in order (RFC 6902).
struct JSONPatch {
  struct Problem: Error { var words: String }

  private let operations: [Value]

  init(text: String) throws(Problem) {
    guard let operations = (try? JSON.parse(text))?.list else { throw Problem(words: "it is not a JSON array") }
    self.operations = operations
  }

  func applied(to document: Value) throws(Problem) -> Value {
    var result = document
    for operation in operations { result = try Self.applied(operation, to: result) }
    return result
  }

  private static func applied(_ operation: Value, to document: Value) throws(Problem) -> Value {
    let path = try pointer(operation["path"])
    switch operation["op"]?.string {
    case "add": return try setting(path[...], to: try value(of: operation), in: document, isNew: true)
    case "replace": return try setting(path[...], to: try value(of: operation), in: document, isNew: false)
    case "remove": return try removing(path[...], from: document)
    case "test":
      guard try member(path[...], of: document) == (try value(of: operation)) else {
        throw Problem(words: "the test of \(text(path)) failed")
      }
      return document
    case "copy":
      let copied = try member(try pointer(operation["from"])[...], of: document)
      return try setting(path[...], to: copied, in: document, isNew: true)
    case "move":
      let from = try pointer(operation["from"])
      let moved = try member(from[...], of: document)
      return try setting(path[...], to: moved, in: try removing(from[...], from: document), isNew: true)
    default: throw Problem(words: "unknown operation \(operation["op"]?.string ?? "")")
    }
  }

  private static func value(of operation: Value) throws(Problem) -> Value {
    guard let value = operation.object?["value"] else { throw Problem(words: "an operation lacks its value") }
    return value
  }

  /// The steps of a pointer (RFC 6901).
  private static func pointer(_ value: Value?) throws(Problem) -> [String] {
    guard let text = value?.string, text.isEmpty || text.hasPrefix("/") else {
      throw Problem(words: "a path is not a JSON pointer")
    }
    return text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  private static func text(_ path: some Sequence<String>) -> String { path.map { "/" + $0 }.joined() }

  private static func member(_ path: ArraySlice<String>, of value: Value) throws(Problem) -> Value {
    guard let step = path.first else { return value }
    let next: Value? =
      switch value {
      case .object(let members): members[step]
      case .list(let elements): Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: nil
      }
    guard let next else { throw Problem(words: "there is nothing at \(text(path))") }
    return try member(path.dropFirst(), of: next)
  }

  private static func setting(
    _ path: ArraySlice<String>, to new: Value, in value: Value, isNew: Bool
  ) throws(Problem) -> Value {
    guard let step = path.first else { return new }
    let isLast = path.count == 1
    switch value {
    case .object(var members):
      let next: Value? = members[step] ?? (isLast && isNew ? Value.null : Value?.none)
      guard let next else { throw Problem(words: "there is nothing at \(text(path))") }
      members[step] = try setting(path.dropFirst(), to: new, in: next, isNew: isNew)
      return .object(members)
    case .list(var elements):
      if isLast, isNew, step == "-" || Int(step) == elements.count { return .list(elements + [new]) }
      guard let index = Int(step), elements.indices.contains(index) else {
        throw Problem(words: "there is nothing at \(text(path))")
      }
      if isLast, isNew {
        elements.insert(new, at: index)
      } else {
        elements[index] = try setting(path.dropFirst(), to: new, in: elements[index], isNew: isNew)
      }
      return .list(elements)
    default: throw Problem(words: "there is nothing at \(text(path))")
    }
  }

  private static func removing(_ path: ArraySlice<String>, from value: Value) throws(Problem) -> Value {
    guard let step = path.first else { return .null }
    switch value {
    case .object(var members):
      guard let next = members[step] else { break }
      members[step] = path.count == 1 ? Value?.none : try removing(path.dropFirst(), from: next)
      return .object(members)
    case .list(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { break }
      if path.count == 1 {
        elements.remove(at: index)
      } else {
        elements[index] = try removing(path.dropFirst(), from: elements[index])
      }
      return .list(elements)
    default: break
    }
    throw Problem(words: "there is nothing at \(text(path))")
  }
}
