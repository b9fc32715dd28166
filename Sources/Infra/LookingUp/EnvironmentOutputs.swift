import InfraModel

/// The outputs that an environment offers to others, with their types.
///
///     struct Shared: EnvironmentOutputs {
///       let vpcID = OutputKey<EC2.VPC.ID>("vpc-id")
///     }
///
///     let finallyShared = Environment("finally/shared", in: .euCentral1) {
///       let vpc = EC2.VPC("vpc", cidrBlock: "10.0.0.0/16")
///       vpc
///       Output(\Shared.vpcID, vpc.vpcId)
///     }
///     .sharing(Shared.self)
///
/// Another environment then refers to `finallyShared.output(\.vpcID)`.
public protocol EnvironmentOutputs: Sendable {
  init()
}

/// The name and the type of an output.
public struct OutputKey<Wrapped>: Sendable {
  let name: String
  let position: SourcePosition

  public init(_ name: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    self.name = name
    position = SourcePosition(file: file, line: line, column: column)
  }
}

/// The name of an output, whatever its type.
protocol NamedOutput {
  var name: String { get }
  var position: SourcePosition { get }
}

extension OutputKey: NamedOutput {}

extension EnvironmentOutputs {
  /// Every output that is offered.
  static var keys: [any NamedOutput] { Mirror(reflecting: Self()).children.compactMap { $0.value as? any NamedOutput } }
}

extension Output {
  /// An output that the environment offers to others, of the type that they expect.
  public init<Outputs: EnvironmentOutputs, Wrapped>(
    _ key: KeyPath<Outputs, OutputKey<Wrapped>>, _ value: Input<Wrapped>, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    self.init(Outputs()[keyPath: key].name, value.text, file: file, line: line, column: column)
  }
}

/// An environment whose outputs others refer to by their types.
public struct SharedEnvironment<Outputs: EnvironmentOutputs>: Sendable {
  /// The environment itself.
  public let environment: Environment

  /// What the environment's output was at its last apply, read when a plan is made.
  public func output<Wrapped>(
    _ key: KeyPath<Outputs, OutputKey<Wrapped>>, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Input<Wrapped> {
    let name = Outputs()[keyPath: key].name
    return Environment.output(name, of: environment.name, as: Wrapped.self, file: file, line: line, column: column)
  }
}

extension Environment {
  /// Offers outputs to other environments, each of which must be declared.
  public func sharing<Outputs: EnvironmentOutputs>(_ outputs: Outputs.Type) -> SharedEnvironment<Outputs> {
    var copy = self
    copy.shared += Outputs.keys.map { Shared(name: $0.name, position: $0.position) }
    return SharedEnvironment(environment: copy)
  }

  /// What an output of this environment was at its last apply, read when a plan is made.
  public func output(
    _ output: String, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Input<String> {
    Self.output(output, of: name, as: String.self, file: file, line: line, column: column)
  }

  /// What an output of another environment was at its last apply, also of one that another project declares and that
  /// keeps its state in the same place.
  public static func output(
    _ output: String, of environment: String, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Input<String> {
    Self.output(output, of: environment, as: String.self, file: file, line: line, column: column)
  }

  /// The same for a value of a known type; whether it is of the type, nobody checks.
  public static func output<Wrapped>(
    _ output: String, of environment: String, as type: Wrapped.Type, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Input<Wrapped> {
    let question = Question(
      kind: Lookup.environmentKind, region: nil, isRegional: false,
      arguments: [
        Lookup.environmentArgument: .value(.string(environment)), Lookup.outputArgument: .value(.string(output)),
      ])
    return LookedUp(question, file: file, line: line, column: column).attribute(Lookup.outputAttribute)
  }
}
