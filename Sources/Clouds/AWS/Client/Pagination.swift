internal import InfraModel
internal import OperationModels

/// Follows an operation's pages and joins them.
struct Pagination {
  let paginator: Paginator
  private(set) var joined: [String: Value]?
  /// The tokens that the last request was sent with.
  private var sent: [Value?] = []

  init(_ paginator: Paginator) { self.paginator = paginator }

  /// Takes a page in; gives the tokens of the next request, or `nil` at the end.
  ///
  /// A service that gives back the token it was sent has ended, too: otherwise the loop would never.
  mutating func append(_ page: [String: Value]) -> [String: Value]? {
    join(page)
    let object = Value.object(page)
    if let flag = paginator.moreResults, OutputPath(flag).value(in: object)?.bool != true { return nil }
    let tokens = paginator.outputTokens.map { path -> Value? in
      guard let value = OutputPath(path).value(in: object), !value.isNull, value != .string("") else { return nil }
      return value
    }
    guard tokens.contains(where: { $0 != nil }), tokens != sent else { return nil }
    sent = tokens
    var next: [String: Value] = [:]
    for (name, token) in zip(paginator.inputTokens, tokens) { next[name] = token ?? .null }
    return next
  }

  private mutating func join(_ page: [String: Value]) {
    guard var whole = joined.map(Value.object) else {
      joined = page
      return
    }
    for key in paginator.resultKeys {
      let path = OutputPath(key)
      guard let more = path.value(in: .object(page)) else { continue }
      switch (path.value(in: whole), more) {
      case (.list(let first), .list(let rest)): path.set(.list(first + rest), in: &whole)
      case (.integer(let first), .integer(let rest)): path.set(.integer(first + rest), in: &whole)
      case (.object(let first), .object(let rest)):
        path.set(.object(first.merging(rest) { _, last in last }), in: &whole)
      case (nil, let value): path.set(value, in: &whole)
      default: break
      }
    }
    joined = whole.object
  }
}

/// A path of the paginators: an expression; where a list is joined, names between dots.
struct OutputPath {
  private let expression: OutputExpression?
  private let names: [Substring]

  init(_ text: String) {
    expression = try? OutputExpression(text)
    names = text.split(separator: ".")
  }

  func value(in root: Value) -> Value? {
    guard let value = expression?.value(in: root), !value.isNull else { return nil }
    return value
  }

  func set(_ value: Value, in root: inout Value) { Self.set(value, names[...], in: &root) }

  private static func set(_ value: Value, _ path: ArraySlice<Substring>, in node: inout Value) {
    guard let name = path.first.map({ String($0) }) else {
      node = value
      return
    }
    var members = node.object ?? [:]
    var child = members[name] ?? .object([:])
    set(value, path.dropFirst(), in: &child)
    members[name] = child
    node = .object(members)
  }
}
