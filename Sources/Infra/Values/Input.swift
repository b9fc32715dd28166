public import InfraModel

/// A property's value of a known type: a literal, a reference to another resource's property, or an interpolation of
/// such.
///
///     EC2.Subnet("a", vpcId: vpc.vpcId, cidrBlock: "10.0.1.0/24")
///     Output("health", "https://\(api.apiId)/health")
///
/// The type parameter says what it stands for, so that a subnet's identifier can't stand where a VPC's is wanted. It
/// exists for the compiler only; ``text`` gives an identifier as plain text.
public struct Input<Wrapped>: Expressible {
  /// What it is made of.
  public let expression: Expression

  /// An input made of an expression; whether it is of the type, nobody checks.
  public init(expression: Expression) { self.expression = expression }

  /// The same value as plain text.
  public var text: Input<String> { Input<String>(expression: expression) }
}

/// What stands for a text: `String` itself, identifiers, names and ARNs of resources, address blocks.
public protocol TextValue {
  /// What is wrong with a literal, in a few words; `nil` if nothing is.
  static func problem(in text: String) -> String?
}

extension TextValue {
  public static func problem(in text: String) -> String? { nil }
}

/// What can be written as a whole number: `Int` and `Double`, and `String`, since the registry keeps some numbers as
/// texts (`minSize` of a group of machines).
public protocol NumberValue {
  /// The number as the property's value.
  static func value(of number: Int) -> Value
}

extension NumberValue {
  public static func value(of number: Int) -> Value { .integer(Int64(number)) }
}

extension String: TextValue {}
extension Int: NumberValue {}
extension Double: NumberValue {}

extension String: NumberValue {
  public static func value(of number: Int) -> Value { .string(String(number)) }
}

extension Input: ExpressibleByUnicodeScalarLiteral where Wrapped: TextValue {}
extension Input: ExpressibleByExtendedGraphemeClusterLiteral where Wrapped: TextValue {}

extension Input: ExpressibleByStringLiteral where Wrapped: TextValue {
  public init(stringLiteral text: String) { self.init(literal: text) }

  /// A text that is known now.
  public init(literal text: String) {
    if let problem = Wrapped.problem(in: text) {
      expression = .invalid(problem)
    } else {
      expression = .value(.string(text))
    }
  }
}

extension Input: ExpressibleByStringInterpolation where Wrapped: TextValue {
  public init(stringInterpolation: InputInterpolation) {
    switch stringInterpolation.expression {
    case .value(.string(let text)): self.init(literal: text)
    case let expression: self.init(expression: expression)
    }
  }
}

extension Input: ExpressibleByIntegerLiteral where Wrapped: NumberValue {
  public init(integerLiteral number: Int) { expression = .value(Wrapped.value(of: number)) }
}

extension Input: ExpressibleByFloatLiteral where Wrapped == Double {
  public init(floatLiteral number: Double) { expression = .value(.number(number)) }
}

extension Input: ExpressibleByBooleanLiteral where Wrapped == Bool {
  public init(booleanLiteral flag: Bool) { expression = .value(.bool(flag)) }
}

extension Input where Wrapped: TextValue {
  /// A text that is known now, of a variable.
  public init(_ text: String) { self.init(literal: text) }
}

extension Input where Wrapped == Int {
  /// A number that is known now.
  public init(_ number: Int) { expression = .value(.integer(Int64(number))) }
}

extension Input where Wrapped == Double {
  /// A number that is known now.
  public init(_ number: Double) { expression = .value(.number(number)) }
}

extension Input where Wrapped == Bool {
  /// A truth value that is known now.
  public init(_ flag: Bool) { expression = .value(.bool(flag)) }
}
