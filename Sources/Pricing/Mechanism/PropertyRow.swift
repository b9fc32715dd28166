package import InfraModel

/// What some properties of a type have to do with its bill.
///
/// A path is dotted, and `*` stands for the elements of a list (`BlockDeviceMappings.*.Ebs.VolumeSize`). A row is about
/// its properties and about all that is within them, unless a longer path has a row of its own.
public struct PropertyRow: Sendable {
  package enum Kind: Sendable {
    /// A number, or a text that is one, from zero to ``most``.
    case number
    case flag
    /// Any text; some of them mean something by themselves.
    case text([String])
    /// One of some texts, in these letters.
    case choice([String])
    /// Read by the model itself, as a whole: how many there are, or what only a part of the resources has.
    case whole
    /// Read by the model itself, which says what is missing: mostly a reference to another resource.
    case reference
    /// Costs nothing, and why.
    case free(String)
    /// Costs something that has no price here: what, why not, and of which values that is true.
    case unpriced(String, because: String, when: PropertyCondition)
  }

  /// More than anybody declares of anything.
  private static let most: Quantity = 1_000_000_000_000_000

  package let kind: Kind
  package let paths: [String]

  package init(kind: Kind, paths: [String]) {
    self.kind = kind
    self.paths = paths
  }

  /// Numbers that the model reads.
  public static func numbers(_ paths: String...) -> PropertyRow { PropertyRow(kind: .number, paths: paths) }
  /// Truth values that the model reads.
  public static func flags(_ paths: String...) -> PropertyRow { PropertyRow(kind: .flag, paths: paths) }
  /// Texts that the model reads, for which there is no list (names of instance types).
  public static func texts(_ paths: String...) -> PropertyRow { PropertyRow(kind: .text([]), paths: paths) }
  /// A text that the model reads, some of which mean something by themselves (the name of a root device).
  public static func text(_ path: String, suchAs examples: String...) -> PropertyRow {
    PropertyRow(kind: .text(examples), paths: [path])
  }
  /// A text that the model reads, and what it can be. Anything else has no price, in other letters neither.
  public static func choice(_ path: String, _ values: String...) -> PropertyRow {
    PropertyRow(kind: .choice(values), paths: [path])
  }
  /// What the model reads as a whole, whatever is within; it must be known before the apply as far as its shape goes.
  public static func wholes(_ paths: String...) -> PropertyRow { PropertyRow(kind: .whole, paths: paths) }
  /// What the model follows to another resource, or reads where it is known; the model says where that is too little.
  public static func references(_ paths: String...) -> PropertyRow { PropertyRow(kind: .reference, paths: paths) }
  /// What costs nothing.
  public static func free(_ why: String, _ paths: String...) -> PropertyRow {
    PropertyRow(kind: .free(why), paths: paths)
  }
  /// What costs something that has no price here, where a condition holds.
  public static func unpriced(
    _ what: String, because why: String, when condition: PropertyCondition = .isGiven, _ paths: String...
  ) -> PropertyRow {
    PropertyRow(kind: .unpriced(what, because: why, when: condition), paths: paths)
  }

  /// Whether the model reads it.
  package var isRead: Bool {
    switch kind {
    case .number, .flag, .text, .choice, .whole, .reference: true
    case .free, .unpriced: false
    }
  }

  package var isReference: Bool { if case .reference = kind { true } else { false } }
  package var isFree: Bool { if case .free = kind { true } else { false } }

  /// What cannot be said because of a value.
  /// - Parameters:
  ///   - path: Where the value stands, with the elements' numbers.
  ///   - what: What is priced, for the message.
  package func problem(_ value: Value, at path: String, for what: String) -> UnknownCost? {
    switch kind {
    case .free, .reference: return nil
    case .unpriced(let name, let why, let condition):
      switch condition.holds(for: value) {
      case .some(true): return .notModeled(name, because: why)
      case .some(false): return nil
      case nil: return .propertyMissing(path, for: name)
      }
    case .whole: return value.isUnresolved ? .propertyMissing(path, for: what) : nil
    case .number, .flag, .text, .choice:
      guard !value.isUnresolved else { return .propertyMissing(path, for: what) }
      guard !isReadable(value) else { return nil }
      guard case .choice(let values) = kind else { return .badProperty(path, value.written, for: what) }
      return .badProperty(path, value.written, for: what, among: values)
    }
  }

  /// Values that a property may turn out to have, so different that a price that depends on it differs; `nil` for none.
  package var alternatives: [Value?] {
    switch kind {
    case .number: [nil, 1, 1000]
    case .flag: [nil, true, false]
    case .text(let examples): [nil, "?"] + examples.map(Value.string)
    case .choice(let values): [nil] + values.map(Value.string)
    case .whole: [nil, [], [[:]], [[:], [:]]]
    case .reference, .free, .unpriced: []
    }
  }

  private func isReadable(_ value: Value) -> Bool {
    switch kind {
    case .number: Quantity(value: value).map { $0 >= .zero && $0 <= Self.most } ?? false
    case .flag: value.flag != nil
    case .text: value.string != nil
    case .choice(let values): value.string.map(values.contains) ?? false
    case .whole, .reference, .free, .unpriced: true
    }
  }
}

/// Of which values of a property something is true.
public enum PropertyCondition: Sendable {
  /// There is a value that says something: not `false`, no empty text, list or object.
  case isGiven
  /// One of some texts.
  case isOne(of: [String])
  /// Another text than some.
  case isNone(of: [String])
  /// A number above another.
  case isOver(Quantity)
  /// A text that begins like this.
  case begins(with: String)

  /// Whether it holds; `nil` where the value is not known yet, or is of another kind.
  package func holds(for value: Value) -> Bool? {
    if case .isGiven = self { return value.saysSomething }
    if case .isOver(let bound) = self { return value.isUnresolved ? nil : Quantity(value: value).map { $0 > bound } }
    guard !value.isUnresolved, let text = value.string else { return nil }
    switch self {
    case .isOne(let texts): return texts.contains(text)
    case .isNone(let texts): return !texts.contains(text)
    case .begins(let start): return text.hasPrefix(start)
    case .isGiven, .isOver: return nil
    }
  }
}

extension Value {
  /// Whether it is known only after the apply, or is how a template names something else (`Ref`, `Fn::…`).
  package var isUnresolved: Bool {
    switch self {
    case .reference, .lookup, .unknown, .interpolation, .secret, .digest: return true
    case .object(let members):
      guard members.count == 1, let name = members.keys.first else { return false }
      return name == "Ref" || name.hasPrefix("Fn::")
    default: return false
    }
  }

  /// A truth value, or the text of one.
  package var flag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .string("true"), .string("True"): true
    case .string("false"), .string("False"): false
    default: nil
    }
  }

  /// Whether declaring it changes anything: `false` and what is empty do not.
  fileprivate var saysSomething: Bool {
    if let flag { return flag }
    if let elements = list { return elements.contains { $0.saysSomething } }
    if let members = object { return members.values.contains { $0.saysSomething } }
    return !isNull && string != ""
  }

  fileprivate var written: String { string.map { "'\($0)'" } ?? JSON.canonicalText(self) }
}
