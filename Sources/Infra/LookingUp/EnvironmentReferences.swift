import InfraModel

/// Which environments of the project refer to which: what is wrong with it is found without any state.
struct EnvironmentReferences {
  private let environments: [String: Environment]
  private let root: String?
  private let definitions: [String: String]
  private var graphs: [String: Graph] = [:]

  init(_ environments: [Environment], root: String?, definitions: [String: String]) {
    self.environments = Dictionary(environments.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.root = root
    self.definitions = definitions
  }

  /// What is wrong with the references of an evaluated environment: a circle of environments, none of which could be
  /// applied first, or an output that the other does not declare.
  mutating func problems(of graph: Graph) -> [Diagnostic] {
    guard graph.lookups.contains(where: { $0.environment != nil }) else { return [] }
    graphs[graph.environment.name] = graph
    var problems: [Diagnostic] = []
    if let circle = circle(from: graph.environment.name) {
      problems.append(DeclarationProblem.environmentCycle(circle).diagnostic(at: circle.first?.position))
    }
    for lookup in graph.lookups {
      guard let other = lookup.environment, let output = lookup.output, other != graph.environment,
        let declared = self.graph(of: other.name)?.outputs.map(\.name), !declared.contains(output)
      else { continue }
      problems.append(
        DeclarationProblem.outputNotDeclared(output, of: other.name, known: declared, isPromised: false)
          .diagnostic(at: lookup.position))
    }
    return problems
  }

  /// The graph of a declared environment; `nil` for one that the project does not declare.
  private mutating func graph(of name: String) -> Graph? {
    if let known = graphs[name] { return known }
    guard let environment = environments[name] else { return nil }
    let graph = Evaluation(of: environment, root: root, definitions: definitions).graph
    graphs[name] = graph
    return graph
  }

  /// The shortest way from an environment over references back to it.
  private mutating func circle(from start: String) -> [EnvironmentStep]? {
    var ways: [[EnvironmentStep]] = [[]]
    var seen: Set<String> = []
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for lookup in graph(of: way.last?.to ?? start)?.lookups ?? [] {
        guard let other = lookup.environment?.name else { continue }
        let longer = way + [EnvironmentStep(from: way.last?.to ?? start, to: other, position: lookup.position)]
        if other == start { return longer }
        if seen.insert(other).inserted { ways.append(longer) }
      }
    }
    return nil
  }
}

/// A reference from one environment to another.
struct EnvironmentStep {
  let from: String
  let to: String
  let position: SourcePosition?
}
