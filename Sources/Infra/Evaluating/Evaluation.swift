public import InfraModel

/// What evaluating an environment gave.
public struct Evaluation: Sendable {
  /// The graph; incomplete if there are errors.
  public var graph: Graph
  /// Everything that is wrong, in the order of the source.
  public var diagnostics: [Diagnostic]

  /// Evaluates an environment: runs its closure, gives every declared value its address, resolves references.
  /// - Parameters:
  ///   - others: The project's environments. Their closures run only where a value is referred to that is not placed
  ///     here, to say whether it is one of theirs.
  ///   - root: The project's folder, which positions are made relative to.
  ///   - definitions: What ``Parameter`` values read.
  public init(
    of environment: Environment, among others: [Environment] = [], root: String? = nil,
    definitions values: [String: String] = [:]
  ) {
    let definitions = Definitions(values)
    let creations = Creations()
    let owners = Owners(others.filter { $0.name != environment.name }, root: root, definitions: values)
    self = Definitions.$current.withValue(definitions) {
      Creations.$current.withValue(creations) { Evaluation(environment, root: root, creations, owners) }
    }
    diagnostics += definitions.problems.map { $0.relative(to: root) } + FileReads.current.problems
  }

  private init(_ environment: Environment, root: String?, _ creations: Creations, _ owners: Owners) {
    let walk = Walk(environment, root: root)
    var resolution = Resolution(environment, root: root, walk: walk, owner: owners.owner)
    let nodes = walk.placements.map { resolution.node(for: $0) }.sorted { $0.address < $1.address }
    let outputs = walk.outputs.map { resolution.node(for: $0.output, in: $0.region) }.sorted { $0.name < $1.name }
    let position = Walk.relative(environment.position, to: root)
    var settings = environment.settings
    settings.usage = environment.usageDefaults.documents
    if let position = settings.budget?.position { settings.budget?.position = Walk.relative(position, to: root) }
    let steps = ReleaseSteps(environment, walk)
    let rules = steps.parts.compactMap { part -> ApprovalRule? in
      guard case .approvals(var rule) = part.form else { return nil }
      rule.position = rule.position.map { Walk.relative($0, to: root) }
      return rule
    }
    settings.approvals = rules.filter { $0.problem == nil }
    resolution.outputs = Dictionary(outputs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let release = ReleaseResolution(environment, steps, at: position, &resolution)
    settings.release = release.process
    settings.approval = release.approval
    settings.notifications = environment.notices.map { resolution.notification(for: $0, in: environment.region) }
    graph = Graph(
      environment: EnvironmentName(environment.name), region: environment.region.name, account: environment.account,
      resources: nodes,
      outputs: outputs, lookups: resolution.lookups.values.sorted { $0.key < $1.key }, settings: settings,
      position: position)
    let unplaced = walk.unplaced(among: creations, referredTo: resolution.missing)
    let found = walk.problems + resolution.problems + Cycles.find(in: nodes) + unplaced
    diagnostics =
      environment.problems(at: position)
      + (found + rules.compactMap(\.diagnostic) + release.problems + environment.unmetPromises(outputs, root: root))
      .stablySorted()
  }
}

extension ApprovalRule {
  fileprivate var diagnostic: Diagnostic? {
    guard let problem, let position else { return nil }
    return DeclarationProblem.badValue(problem).diagnostic(at: position)
  }
}

extension Environment {
  /// What is wrong with the environment's own arguments.
  fileprivate func problems(at position: SourcePosition) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if !EnvironmentName(name).isWellFormed {
      problems.append(DeclarationProblem.badEnvironmentName(name).diagnostic(at: position))
    }
    if let account, let form = region.accounts, !form.fits(account) {
      problems.append(DeclarationProblem.badAccount(account, form).diagnostic(at: position, label: "account"))
    }
    return problems
  }
}

extension Environment {
  /// Outputs that others may refer to and that are not declared.
  fileprivate func unmetPromises(_ outputs: [OutputNode], root: String?) -> [Diagnostic] {
    let declared = Set(outputs.map(\.name))
    return shared.filter { !declared.contains($0.name) }.map {
      DeclarationProblem.outputNotDeclared($0.name, of: name, known: declared.sorted(), isPromised: true)
        .diagnostic(at: Walk.relative($0.position, to: root))
    }
  }
}

extension Diagnostic {
  /// The same with its position relative to the project's folder.
  fileprivate func relative(to root: String?) -> Diagnostic {
    var result = self
    result.position = position.map { Walk.relative($0, to: root) }
    return result
  }
}

extension [Diagnostic] {
  /// By position, those of one position in the order they were found.
  fileprivate func stablySorted() -> [Diagnostic] {
    enumerated().sorted { left, right in
      switch (left.element.position, right.element.position) {
      case (let first?, let second?) where first != second: first < second
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
