public import InfraModel

/// A property's value while it is being declared: plain, or standing for something that evaluation or the apply fills
/// in.
///
/// Users meet it as ``Input``, which adds the type of what it stands for.
public indirect enum Expression: Sendable {
  /// Plain data.
  case value(Value)
  case list([Expression])
  case object([String: Expression])
  /// A property or attribute of a declared resource, by the registry's name.
  case reference(Token, String)
  /// Pieces that are joined to a text.
  case join([Expression])
  /// A secret, by where it comes from.
  case secret(SecretValue)
  /// An output of the environment, by its name; for its release only.
  case output(String)
  /// Something that the environment decides.
  case ambient(Ambient)
  /// A literal that can't be right, with what is wrong in a few words.
  case invalid(String)

  /// What a resource takes from where it is placed.
  public enum Ambient: Sendable {
    /// The name of the region that the resource lives in.
    case region
    /// The partition of the resource's region.
    case partition
    /// The environment's name with hyphens (`finally-production`).
    case prefix
    /// The account's number.
    case account
    /// The name of an availability zone of the resource's region, from 0.
    case zone(Int)
  }
}

/// Something that can be written as a property's value.
public protocol Expressible: Sendable {
  var expression: Expression { get }
}

extension Array: Expressible where Element: Expressible {
  public var expression: Expression { .list(map(\.expression)) }
}

extension Dictionary: Expressible where Key == String, Value: Expressible {
  public var expression: Expression { .object(mapValues(\.expression)) }
}

extension Expressible where Self: RawRepresentable, RawValue == String {
  public var expression: Expression { .value(.string(rawValue)) }
}

extension Expressible where Self: RawRepresentable, RawValue == Int {
  public var expression: Expression { .value(.integer(Int64(rawValue))) }
}

extension Expression: Expressible {
  public var expression: Expression { self }
}
