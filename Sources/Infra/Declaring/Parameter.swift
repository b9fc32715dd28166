import InfraModel

/// A switch that whoever runs `infra` may set with `--define NAME=VALUE`.
///
///     if Parameter("provisioned-concurrency", default: true).value { … }
///
/// A definition that no parameter asks for is an error, so that a mistyped name is seen.
public struct Parameter<Wrapped: ParameterValue>: Sendable {
  let name: String
  let fallback: Wrapped
  let position: SourcePosition

  /// A parameter; `fallback` is what it is if nobody defines it.
  public init(
    _ name: String, default fallback: Wrapped, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.fallback = fallback
    position = SourcePosition(file: file, line: line, column: column)
  }

  /// What was defined, or the default.
  public var value: Wrapped {
    guard let definitions = Definitions.current, let text = definitions.ask(name) else { return fallback }
    guard let value = Wrapped(definition: text) else {
      definitions.report(
        .badDefinition(name: name, value: text, expected: Wrapped.expectedDefinition), at: position)
      return fallback
    }
    return value
  }
}

/// What a ``Parameter`` can hold: `Bool`, `Int` or `String`.
public protocol ParameterValue: Sendable {
  /// Reads the text behind `=`; `nil` if it is not of the type.
  init?(definition text: String)
  /// What the text has to be, in a few words.
  static var expectedDefinition: String { get }
}

extension Bool: ParameterValue {
  public init?(definition text: String) {
    switch text {
    case "on", "true", "yes": self = true
    case "off", "false", "no": self = false
    default: return nil
    }
  }
  public static var expectedDefinition: String { "on or off" }
}

extension Int: ParameterValue {
  public init?(definition text: String) { self.init(text) }
  public static var expectedDefinition: String { "a whole number" }
}

extension String: ParameterValue {
  public init?(definition text: String) { self = text }
  public static var expectedDefinition: String { "a text" }
}
