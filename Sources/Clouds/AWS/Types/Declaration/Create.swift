public import InfraModel

/// How a resource is made.
///
/// The operation's tag and the declared tags ride along by the handler's ``Tags``; what no field carries is set
/// afterwards by the handler's ``Sets`` and ``Members``.
public struct Create: Sendable {
  /// A name that is made up where none is declared: `infra-` and the operation's identifier.
  public struct Name: Hashable, Sendable {
    let property: String
    let longest: Int
    let isLowercase: Bool
    let ending: Ending?

    /// What a name must end with where a flag is declared.
    public struct Ending: Hashable, Sendable {
      let text: String
      let flag: String

      public init(_ text: String, if flag: String) {
        self.text = text
        self.flag = flag
      }
    }

    /// The property, and the greatest number of characters that the cloud takes.
    public init(_ property: String, longest: Int, isLowercase: Bool = false, ending: Ending? = nil) {
      self.property = property
      self.longest = longest
      self.isLowercase = isLowercase
      self.ending = ending
    }

    func text(operation: String, declared: [String: Value] = [:]) -> String {
      let end = ending.flatMap { declared[$0.flag] == true ? $0.text : nil } ?? ""
      let name = "infra-\(operation)".prefix(longest - end.count) + end
      return isLowercase ? name.lowercased() : String(name)
    }
  }

  /// One of several calls that make the resource: a snapshot restored instead of an empty database, for example.
  public struct Way: Sendable {
    let call: Call
    let applies: @Sendable (CallScope) -> Bool

    public init(
      _ operation: String, _ fields: [Field], when applies: @escaping @Sendable (CallScope) -> Bool = { _ in true }
    ) {
      call = Call(operation, fields)
      self.applies = applies
    }
  }

  let mutation: Mutation
  /// Where the parts of the identifier (and attributes that later calls need) stand in the answer.
  let outputs: [String: String]
  let name: Name?
  let retries: [Retry]
  /// The top-level properties that ride on the create, whichever way it goes.
  let properties: Set<String>
  /// Whether the call silently replaces what has the same name.
  let overwrites: Bool

  /// A create by one call.
  /// - Parameters:
  ///   - outputs: For a property, the path in the answer; parts of the identifier that are declared need none.
  ///   - name: The property that names the resource, where a name is made up if none is declared.
  ///   - retries: Errors that pass by themselves, such as a role that was created a moment ago.
  ///   - overwrites: The call silently replaces what has the same name, so a stranger's is looked for first.
  public init(
    _ operation: String, _ fields: [Field], outputs: [String: String] = [:], name: Name? = nil, retries: [Retry] = [],
    overwrites: Bool = false
  ) {
    mutation = .call(Call(operation, fields))
    self.overwrites = overwrites
    self.outputs = outputs
    self.name = name
    self.retries = retries
    properties = Set(fields.compactMap(\.property))
  }

  /// A create by the first of several calls whose condition holds; what that one does not carry is set afterwards.
  public init(firstOf ways: [Way], outputs: [String: String] = [:], name: Name? = nil, retries: [Retry] = []) {
    mutation = .firstOf(ways)
    overwrites = false
    self.outputs = outputs
    self.name = name
    self.retries = retries
    properties = Set(ways.flatMap(\.call.fields).compactMap(\.property))
  }

  /// The top-level properties that ride on the create of these declared ones.
  func properties(in scope: CallScope) -> Set<String> {
    guard case .firstOf(let ways) = mutation, let way = ways.first(where: { $0.applies(scope) }) else {
      return properties
    }
    return Set(way.call.fields.compactMap(\.property))
  }

  /// A create by code; what it gives back counts as the answer.
  public init(
    uses: [Use], properties: Set<String>, outputs: [String: String] = [:], name: Name? = nil,
    _ code: @escaping @Sendable (CloudCalls, CallScope) async throws -> [String: Value]
  ) {
    mutation = .code(uses, code)
    overwrites = false
    self.outputs = outputs
    self.name = name
    self.properties = properties
    retries = []
  }
}

/// Parts of the identifier that follow from what is declared, by code (a route's destination, whatever its kind).
public struct DerivedIdentifiers: Sendable {
  let code: @Sendable (CallScope) -> [String: Value]

  public init(_ code: @escaping @Sendable (CallScope) -> [String: Value]) { self.code = code }
}
