/// What a handler knows of some changes of its type beyond their properties' kinds: that the cloud refuses them, what
/// they do to what runs, or that nothing brings back what they take.
///
/// A rule is a function of what is there, what shall be there and what changes; it asks nobody. Two rules are equal
/// if they have the same name, so names are unique within a type.
public struct ChangeRule: Sendable {
  /// Names the rule within its type (`major upgrade without permission`).
  public let name: String
  /// What it says of a change; nothing where it has nothing to say.
  public let judge: @Sendable (ChangeCase) -> [ChangeVerdict]

  public init(_ name: String, _ judge: @escaping @Sendable (ChangeCase) -> [ChangeVerdict]) {
    self.name = name
    self.judge = judge
  }
}

extension ChangeRule: Hashable {
  public static func == (left: ChangeRule, right: ChangeRule) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A change as a rule sees it.
public struct ChangeCase: Sendable {
  public enum Kind: Hashable, Sendable {
    case update
    /// Its predecessor goes, and another resource takes its place.
    case replace
    case delete
  }

  public var kind: Kind
  /// What runs, by the registry's names; what the state knows where the cloud was not read.
  public var before: [String: Value]
  /// What shall run: the declaration, references resolved as far as they are known. Empty for a deletion.
  public var after: [String: Value]
  /// The top-level properties that change.
  public var changed: Set<String>
  /// Whether ``before`` was read from the cloud for this plan.
  public var isRead: Bool

  public init(
    _ kind: Kind, before: [String: Value], after: [String: Value], changed: Set<String> = [], isRead: Bool = true
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.changed = changed
    self.isRead = isRead
  }

  /// The change of a property, if both sides are there and differ; `nil` otherwise.
  public func move(of property: String) -> (before: Value, after: Value)? {
    guard changed.contains(property), let before = before[property], let after = after[property] else { return nil }
    return (before, after)
  }
}

/// What a rule says of a change.
public enum ChangeVerdict: Hashable, Sendable {
  /// The cloud refuses it. `message` is the end of a sentence that begins with the resource's address; `fix` an
  /// instruction.
  case refused(property: String?, message: String, fix: String)
  /// What it does to what runs; counts for the property, or for the whole change.
  case consequence(property: String?, Consequence)
  /// It does more than its properties show. `message` is the end of a sentence that begins with the resource's address;
  /// `fix` an instruction.
  case also(message: String, fix: String)
  /// The cloud keeps what is deleted for a while; the end of a sentence that begins with the resource's address.
  case lingers(String)
  /// Applying the earlier declaration does not bring back what was; says why.
  case irreversible(String)
  /// Applying the earlier declaration brings back another one, which others may not know; says what is another, a noun
  /// phrase.
  case renewed(String)
}
