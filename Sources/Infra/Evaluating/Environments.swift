public import InfraModel

/// Every environment of a project: the program that `infra` runs to read them.
///
///     Environments.run {
///       finallyDevelopment
///       finallyProduction
///     }
///
/// The program's arguments are `list` or `graph NAME`, with `--root DIR` (the project's folder), `--define NAME=VALUE`
/// (as often as wanted), `--files N` (where a table of the files that it asked for is read) and `--fd N` (where the
/// answer goes, 3 if not said). It writes one JSON document and ends with 0; with 2 if its arguments are not understood,
/// with 1 if the answer can't be written. `"asks"` in the answer are the files that it wants: while the table lacks one
/// of them, the rest of the answer has no meaning.
public struct Environments: Sendable {
  let all: [Environment]
  /// Where their states are; `nil` where that is left to the command line.
  let state: StateLocation?

  /// Collects environments; none of their closures runs.
  /// - Parameter state: Where their states are.
  public init(state: StateLocation? = nil, @EnvironmentsBuilder _ environments: () -> [Environment]) {
    all = environments()
    self.state = state
  }

  /// The format of the documents that the program writes.
  static let formatVersion = 1

  /// The answer to `list`: what there is, without running any environment's closure.
  public func list(root: String? = nil) -> Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "environments": .list(all.map { $0.summary(root: root) }),
      "diagnostics": duplicates(root: root).nonEmpty.map { .list($0.map(\.document)) },
      "state": (state?.place.description).map(Value.string),
      "asks": Self.asks,
    ])
  }

  /// The answer to `graph`: the environment evaluated; without a graph if there is none of that name.
  public func graph(_ name: String, root: String? = nil, definitions: [String: String] = [:]) -> Value {
    guard let environment = all.first(where: { $0.name == name }) else {
      let problem = DeclarationProblem.unknownEnvironment(name, known: all.map(\.name))
      return .compact([
        "formatVersion": .integer(Int64(Self.formatVersion)),
        "diagnostics": .list([problem.diagnostic().document]),
        "asks": Self.asks,
      ])
    }
    let evaluation = Evaluation(of: environment, among: all, root: root, definitions: definitions)
    var references = EnvironmentReferences(all, root: root, definitions: definitions)
    let diagnostics =
      duplicates(root: root) + evaluation.diagnostics + references.problems(of: evaluation.graph)
    var graph = evaluation.graph
    graph.statePlace = state?.place
    return .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "graph": graph.document,
      "diagnostics": .list(diagnostics.map(\.document)),
      "asks": Self.asks,
    ])
  }

  private static var asks: Value? { FileReads.current.asks.nonEmpty.map { .list($0.map(\.document)) } }

  private func duplicates(root: String?) -> [Diagnostic] {
    var first: [String: SourcePosition] = [:]
    var problems: [Diagnostic] = []
    for environment in all {
      let position = Walk.relative(environment.position, to: root)
      if let earlier = first[environment.name] {
        let problem = DeclarationProblem.duplicateEnvironment(environment.name, first: earlier)
        problems.append(problem.diagnostic(at: position))
      } else {
        first[environment.name] = position
      }
    }
    return problems
  }
}

extension Environment {
  fileprivate func summary(root: String?) -> Value {
    .compact([
      "name": .string(name), "region": .string(region.name), "account": account.map(Value.string),
      "position": .string(Walk.relative(position, to: root).description),
    ])
  }
}

/// Builds the list of a project's environments.
@resultBuilder
public enum EnvironmentsBuilder {
  public static func buildExpression(_ environment: Environment) -> [Environment] { [environment] }
  public static func buildExpression<Outputs>(_ shared: SharedEnvironment<Outputs>) -> [Environment] {
    [shared.environment]
  }
  public static func buildExpression(_ environments: [Environment]) -> [Environment] { environments }
  public static func buildBlock(_ parts: [Environment]...) -> [Environment] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [Environment]?) -> [Environment] { part ?? [] }
  public static func buildEither(first part: [Environment]) -> [Environment] { part }
  public static func buildEither(second part: [Environment]) -> [Environment] { part }
  public static func buildArray(_ parts: [[Environment]]) -> [Environment] { parts.flatMap(\.self) }
}
