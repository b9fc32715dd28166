package import InfraModel

/// What is wrong with one declared property.
package enum PropertyProblem {
  case unknownProperty(like: String?)
  case missing
  case wrongKind(expected: [PropertySchema.Kind], found: Value)
  case notAllowed(Value, allowed: [Value])
  /// Not among the values that are known of a list which the cloud extends; what it may have been meant for.
  case unlisted(Value, like: String?)
  /// The same, where a word in it is a known one misspelled.
  case misspelled(Value, like: String?)
  case unlikePattern(String, pattern: String)
  case outOfBounds(Bounded, minimum: Double?, maximum: Double?)
  case repeated(Value)
  case needsExactlyOne([String], given: [String])
  case needsOneOf([String])
  case needs([String])
  case excludes(String)
  case readOnly
  case refersToNothing(Reference, like: String?)
  case refersToUnknownAttribute(Reference, ResourceType, like: String?)
  case refersToAnotherKind(Reference, expected: [String])
  case refersToAnotherShape(Reference, found: [PropertySchema.Kind], expected: [PropertySchema.Kind])
  case notANetwork(String)
  case hostBits(IPBlock)
  case notAnIdentifier(String, of: IdentifierKind?, expected: [IdentifierKind])

  /// What is counted against a bound.
  package enum Bounded {
    case characters(Int)
    case elements(Int)
    case value(Double)
  }
}

extension PropertyProblem {
  /// A value that a list lacks to which the cloud adds at any time: new, or misspelled.
  package static func notListed(_ value: Value, known: [String]) -> PropertyProblem {
    guard let text = value.string else { return .unlisted(value, like: nil) }
    let like = Spelling.nearest(to: text, among: known)
    return Spelling.isMisspelled(text, among: known) ? .misspelled(value, like: like) : .unlisted(value, like: like)
  }

  /// The diagnostic of a property of a resource; `path` is empty for the resource itself.
  package func diagnostic(_ node: ResourceNode, at path: String) -> Diagnostic {
    let text = text(node, path)
    return Diagnostic(
      code, text.message, severity: severity, address: node.address, at: node.position,
      label: path.isEmpty ? nil : node.label(of: path),
      fix: text.fix)
  }

  /// What is new may be right; what is misspelled is not.
  private var severity: Diagnostic.Severity {
    if case .unlisted = self { .warning } else { .error }
  }

  private var code: DiagnosticCode {
    switch self {
    case .unknownProperty: .unknownProperty
    case .missing: .missingProperty
    case .wrongKind, .refersToAnotherShape: .wrongKind
    case .notAllowed: .valueNotAllowed
    case .unlisted, .misspelled: .unlistedValue
    case .unlikePattern: .wrongForm
    case .outOfBounds: .outOfBounds
    case .repeated: .repeatedElement
    case .needsExactlyOne: .notExactlyOne
    case .needsOneOf: .needsOneOf
    case .needs: .needsAnother
    case .excludes: .excludedProperty
    case .readOnly: .readOnlyProperty
    case .refersToNothing: .refersToNothing
    case .refersToUnknownAttribute: .unknownAttribute
    case .refersToAnotherKind, .notAnIdentifier: .wrongIdentifier
    case .notANetwork: .notANetwork
    case .hostBits: .hostBits
    }
  }

  /// The text of each problem.
  private func text(_ node: ResourceNode, _ path: String) -> (message: String, fix: String?) {
    let its = path.isEmpty ? "\(node.address)" : "\(node.address): \(path)"
    return switch self {
    case .unknownProperty(let like):
      ("\(node.type) has no \(path.abridged())", like.map { "did you mean \($0)?" } ?? "remove it")
    case .missing: ("\(its) is required", "declare \(node.label(of: path))")
    case .wrongKind(let expected, let found):
      ("\(its) is \(found.kindForPeople), and should be \(Self.names(expected))", nil)
    case .notAllowed(let value, let allowed): Self.notAllowed(its, value, allowed)
    case .unlisted(let value, let like):
      (
        "\(its) is \(Self.shown(value)), which this version of infra does not know, and does not check",
        Self.correction(like)
      )
    case .misspelled(let value, let like):
      ("\(its) is \(Self.shown(value)), which is misspelled", Self.correction(like))
    case .unlikePattern(let text, let pattern):
      ("\(its) cannot be \"\(text.abridged())\"", "write it to match the pattern \(pattern)")
    case .outOfBounds(let what, let minimum, let maximum): Self.outOfBounds(its, what, minimum, maximum)
    case .repeated(let value): ("\(its) lists \(Self.shown(value)) twice", "list it once")
    case .needsExactlyOne(let names, let given):
      given.isEmpty
        ? ("\(its) needs one of \(names.joined(separator: ", "))", "declare one of them")
        : ("\(its) has \(given.joined(separator: " and ")), which exclude each other", "keep one of them")
    case .needsOneOf(let names): ("\(its) needs one of \(names.joined(separator: ", "))", "declare one of them")
    case .needs(let names):
      ("\(its) requires \(names.joined(separator: " and "))", "declare \(names.joined(separator: " and "))")
    case .excludes(let other): ("\(its) and \(other) exclude each other", "keep one of them")
    case .readOnly: ("\(its) is set by the cloud and cannot be declared", "remove it")
    case .refersToNothing(let reference, let like):
      (
        "\(its) refers to \(reference.address), which is not declared",
        like.map { "did you mean \($0)?" } ?? "declare it in this environment"
      )
    case .refersToUnknownAttribute(let reference, let type, let like):
      (
        "\(its) refers to \(reference.property) of \(reference.address), and \(type) has no such attribute",
        like.map { "did you mean \($0)?" }
      )
    case .refersToAnotherKind(let reference, let expected):
      (
        "\(its) refers to \(reference), where \(expected.joined(separator: " or ")) is required",
        "refer to \(expected.joined(separator: " or "))"
      )
    case .refersToAnotherShape(let reference, let found, let expected):
      (
        "\(its) refers to \(reference), which is \(Self.names(found)), and should be \(Self.names(expected))",
        found == [.array] ? "refer to one of its elements, such as \(reference).0" : "refer to \(Self.names(expected))"
      )
    case .notANetwork(let text):
      (
        "\(its) is \"\(text.abridged())\", which is not an IPv4 network",
        "write it as four numbers and a prefix, like 10.0.0.0/16"
      )
    case .hostBits(let network):
      ("\(its) is \(network), which has bits set after its prefix", "write \(network.canonical)")
    case .notAnIdentifier(let text, let found, let expected):
      (
        text.isEmpty
          ? "\(its) is empty, and must be the identifier of \(Self.alternatives(expected))"
          : "\(its) is \"\(text.abridged())\", \(found.map { "the identifier of \($0.what), which" } ?? "which") is not that of \(Self.alternatives(expected))",
        "write an identifier that begins with \(expected.map(\.prefix).joined(separator: " or ")), or refer to the resource"
      )
    }
  }

  private static func correction(_ like: String?) -> String {
    like.map { "did you mean \($0)?" } ?? "check the spelling"
  }

  private static func alternatives(_ kinds: [IdentifierKind]) -> String {
    kinds.map(\.what).joined(separator: " or ")
  }

  private static func names(_ kinds: [PropertySchema.Kind]) -> String {
    kinds.map { kind in
      switch kind {
      case .string: "a text"
      case .integer: "an integer"
      case .number: "a number"
      case .boolean: "true or false"
      case .object: "an object"
      case .array: "a list"
      }
    }.joined(separator: " or ")
  }

  private static func notAllowed(_ its: String, _ value: Value, _ allowed: [Value]) -> (message: String, fix: String?) {
    let message = "\(its) cannot be \(shown(value))"
    if let number = value.number {
      let numbers = allowed.compactMap(\.number).sorted()
      let near = [numbers.last { $0 < number }, numbers.first { $0 > number }].compactMap(\.self)
      if !near.isEmpty { return (message, "use \(near.map { shown(.number($0)) }.joined(separator: " or "))") }
    }
    let names = allowed.compactMap(\.plainText)
    if let text = value.string, let like = Spelling.nearest(to: text, among: names) {
      return (message, "did you mean \(like)?")
    }
    let close = names.count > 12 ? Spelling.alike(value.string ?? "", among: names) : names
    let few = close.prefix(12).joined(separator: ", ") + (close.count > 12 ? ", …" : "")
    return (message, "use one of \(few)")
  }

  private static func outOfBounds(
    _ its: String, _ what: Bounded, _ minimum: Double?, _ maximum: Double?
  ) -> (message: String, fix: String?) {
    let (found, may, unit) =
      switch what {
      case .characters(let count): ("has \(count) characters", "have", " characters")
      case .elements(let count): ("has \(count) elements", "have", " elements")
      case .value(let number): ("is \(shown(.number(number)))", "be", "")
      }
    let low = minimum.map { shown(.number($0)) }
    let high = maximum.map { shown(.number($0)) }
    let range =
      switch (low, high) {
      case (let low?, let high?): low == high ? "exactly \(low)\(unit)" : "\(low) to \(high)\(unit)"
      case (let low?, nil): "at least \(low)\(unit)"
      case (nil, let high?): "at most \(high)\(unit)"
      case (nil, nil): ""
      }
    return ("\(its) \(found), but must \(may) \(range)", "use \(range)")
  }

  private static func shown(_ value: Value) -> String {
    if let text = value.string { return "\"\(text.abridged())\"" }
    return (value.plainText ?? JSON.canonicalText(value, symbols: .tagged)).abridged()
  }
}

extension Value {
  /// What kind of value this is, in words.
  package var kindForPeople: String {
    switch self {
    case .null: "nothing"
    case .bool, .integer, .number: plainText ?? ""
    case .string(let text): "\"\(text.abridged())\""
    case .bytes: "bytes"
    case .list: "a list"
    case .object: "an object"
    case .reference, .interpolation, .lookup, .unknown: "a reference"
    case .secret, .digest: "a secret"
    case .archive: "an archive"
    }
  }
}
