/// The usage that can be declared for a type: its kinds, and how the language asks for them.
///
/// The language's `usage` modifiers are generated from it, so that a key is declared once.
///
/// ```swift
/// usage: UsageForm("The data that goes through a gateway in a month.", .of(.processedGigabytes))
/// ```
public struct UsageForm: Sendable, ExpressibleByArrayLiteral {
  /// A `usage` modifier of the language.
  public struct Modifier: Sendable {
    /// What it declares, in a sentence.
    public let meaning: String
    public let parameters: [Parameter]
  }

  /// One argument of a modifier, which can be left out.
  public struct Parameter: Sendable {
    public let key: UsageKey
    /// The argument's label.
    public let label: String
    /// What it counts, in a sentence; `nil` where the modifier's says it.
    public let meaning: String?
    /// Whether it is a part of one, such as 20 %.
    public let isShare: Bool

    /// An argument of the key's unit.
    /// - Parameter label: The label, where it is not the key's name without its unit.
    package static func of(_ key: UsageKey, as label: String? = nil, _ meaning: String? = nil) -> Parameter {
      Parameter(key: key, label: label ?? key.label, meaning: meaning, isShare: false)
    }

    /// An argument that is a part of one.
    package static func share(_ key: UsageKey, _ meaning: String? = nil) -> Parameter {
      Parameter(key: key, label: key.label, meaning: meaning, isShare: true)
    }
  }

  /// The modifiers in the order in which they are documented; none for a type that the language does not have.
  public let modifiers: [Modifier]
  /// Every kind of usage of the type, once.
  public let keys: [UsageKey]

  /// A form of one modifier.
  package init(_ meaning: String, _ parameters: Parameter...) {
    self.init([Modifier(meaning: meaning, parameters: parameters)])
  }

  /// Kinds of usage that only documents have, for types that the language does not have.
  public init(arrayLiteral keys: UsageKey...) { self.init(keys: keys) }

  init(keys: [UsageKey]) {
    modifiers = []
    self.keys = keys
  }

  private init(_ modifiers: [Modifier]) {
    self.modifiers = modifiers
    keys = modifiers.flatMap { $0.parameters.map(\.key) }
  }

  /// The same with one more modifier.
  package func and(_ meaning: String, _ parameters: Parameter...) -> UsageForm {
    UsageForm(modifiers + [Modifier(meaning: meaning, parameters: parameters)])
  }
}

extension UsageKey {
  /// The name without its unit: `stored` of `storedGigabytes`.
  fileprivate var label: String {
    let suffix =
      switch unit {
      case .gigabytes: "Gigabytes"
      case .kilobytes: "Kilobytes"
      case .hours: "Hours"
      default: ""
      }
    return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
  }
}
