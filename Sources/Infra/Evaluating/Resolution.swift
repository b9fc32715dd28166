import InfraModel

/// The second pass of an evaluation: puts addresses where declared values were, and what the environment decides where
/// it was asked for.
struct Resolution {
  let environment: String
  let account: String?
  let root: String?
  let addresses: [Token: Address]
  /// The resources inside each component.
  let members: [Token: Set<Address>]
  /// The environment of which a value that is not placed here is a part.
  let owner: (Token) -> String?
  private(set) var problems: [Diagnostic] = []
  /// Values that are referred to and not placed.
  private(set) var missing: Set<Token> = []
  /// What a release can name, by name; `nil` until all outputs are resolved.
  var outputs: [String: Value]?
  /// The look-ups that something refers to, by key.
  private(set) var lookups: [String: Lookup] = [:]
  private let isUsers: (SourcePosition) -> Bool
  /// What was reported, without addresses.
  private var told: Set<Diagnostic> = []

  init(_ environment: Environment, root: String?, walk: Walk, owner: @escaping (Token) -> String?) {
    self.environment = environment.name
    account = environment.account
    self.root = root
    addresses = walk.addresses
    members = walk.members
    isUsers = walk.isUsers
    self.owner = owner
  }

  /// Where a value stands that is being resolved.
  private struct Site {
    var address: Address?
    var position: SourcePosition
    var label: String?
    var region: Region
  }

  mutating func node(for placement: Placement) -> ResourceNode {
    let declaration = placement.declaration
    var expressions = declaration.properties
    if let form = declaration.tagging {
      let tags = placement.modifiers.tags.merging(declaration.tags)
      if !tags.values.isEmpty { expressions[form.property] = form.expression(of: tags) }
    }
    var properties: [String: Value] = [:]
    var labels: [String: String] = placement.modifiers.labels
    for (name, expression) in expressions.sorted(by: { $0.key < $1.key }) {
      let label = placement.label(of: name)
      properties[name] = value(of: expression, at: site(placement, label: label))
      if let label, label != SwiftName.assumedLabel(of: name) { labels[name] = label }
    }
    return ResourceNode(
      address: placement.address, type: declaration.type, region: placement.modifiers.region?.name,
      properties: properties, dependsOn: dependencies(of: placement), lifecycle: lifecycle(of: placement),
      position: placement.position, labels: labels, usage: usage(of: placement))
  }

  mutating func node(for output: Output, in region: Region) -> OutputNode {
    let position = Walk.relative(output.position, to: root)
    let site = Site(address: nil, position: position, label: nil, region: region)
    return OutputNode(name: output.name, value: value(of: output.value, at: site), position: position)
  }

  /// A gate of the release; `nil` for what is none.
  mutating func gate(for part: ReleasePart, in region: Region) -> ReleaseGate? {
    let position = Walk.relative(part.position, to: root)
    let site = Site(address: nil, position: position, label: nil, region: region)
    let kind: ReleaseGate.Kind
    switch part.form {
    case .approvals: return nil
    case .preflight(let checks): kind = .preflight(checks)
    case .confirm(let words): kind = .confirm(words: words)
    case .apply: kind = .apply
    case .wait(let time): kind = .wait(seconds: time.seconds)
    case .backUp(let token): kind = .backUp(place(token, at: site))
    case .quiet(let tokens, let time): kind = .quiet(placed(tokens, at: site), seconds: time.seconds)
    case .shift(let form):
      kind = .shift(
        TrafficShift(
          of: place(form.resource, at: site), percent: form.percent,
          bake: form.bake.seconds, alarms: placed(form.alarms, at: site)))
    case .rollout(let form):
      kind = .rollout(
        Rollout(of: place(form.resource, at: site), refresh: form.refresh, timeout: form.timeout.seconds))
    case .run(let form): kind = .run(run(form, at: site))
    case .health(let form): kind = .health(check(form, at: site))
    case .command(let form): kind = .command(command(form, at: site))
    case .smoke(let form): kind = .smoke(command(form, at: site))
    }
    return ReleaseGate(kind, at: position)
  }

  mutating func notification(for notice: Environment.Notice, in region: Region) -> RunNotification {
    let position = Walk.relative(notice.position, to: root)
    let site = Site(address: nil, position: position, label: nil, region: region)
    let channel: RunNotification.Channel
    switch notice.channel.form {
    case .webhook(let secret):
      guard case .secret(let source) = value(of: secret.expression, at: site) else {
        preconditionFailure("a secret is one wherever it stands")
      }
      channel = .webhook(source)
    case .topic(let token): channel = .topic(place(token, at: site))
    }
    return RunNotification(channel, on: notice.moments, at: position)
  }

  /// The resource that a value stands for; its bare name if it is not placed, which is reported.
  private mutating func place(_ token: Token, at site: Site) -> Address {
    placed([token], at: site).first ?? Address(token.name)
  }

  /// The resources that values stand for, sorted; a component stands for all in it.
  private mutating func placed(_ tokens: [Token], at site: Site) -> [Address] {
    var found: Set<Address> = []
    for token in tokens {
      guard let target = addresses[token] else {
        reportNotPlaced(token, at: site)
        continue
      }
      found.formUnion(members[token] ?? [target])
    }
    return found.sorted()
  }

  private mutating func run(_ form: ReleasePart.RunForm, at site: Site) -> HostRun {
    var parameters: [String: [Value]] = [:]
    for (name, list) in form.parameters.sorted(by: { $0.key < $1.key }) {
      parameters[name] = list.map { value(of: $0, at: site) }
    }
    let lines = form.lines.map { value(of: $0, at: site) }
    return HostRun(
      HostProgram(lines, document: form.document, parameters: parameters),
      on: place(form.resource, at: site), timeout: form.timeout.seconds)
  }

  private mutating func check(_ form: ReleasePart.HealthForm, at site: Site) -> HealthCheck {
    let url = value(of: form.url, at: site)
    // A text that was typed says nothing of this environment; an output is one of it, whatever it is.
    if case .string(let text) = url, !form.url.namesOutput {
      report(.badValue("the health check asks \(text), which is typed: name an output or a resource"), at: site)
    }
    return HealthCheck(
      url: url,
      expectations: form.expectations.map { expectation in
        switch expectation.form {
        case .status(let status): .status(status)
        case .json(let path, let expected): .json(path, value(of: expected, at: site))
        case .text(let text): .text(text)
        }
      }, attempts: form.attempts, pause: form.pause.seconds, timeout: form.timeout.seconds)
  }

  private mutating func command(_ form: ReleasePart.CommandForm, at site: Site) -> GateCommand {
    var environment: [String: Value] = [:]
    for (name, expression) in form.environment.sorted(by: { $0.key < $1.key }) {
      environment[name] = value(of: expression, at: site)
    }
    return GateCommand(
      form.words, environment: environment, inherited: form.inherited, timeout: form.timeout.seconds)
  }

  private func site(_ placement: Placement, label: String?) -> Site {
    Site(address: placement.address, position: placement.position, label: label, region: placement.region)
  }

  /// What is declared of the resource itself over what is declared of all of its type.
  private mutating func usage(of placement: Placement) -> [String: Value] {
    let modifiers = placement.modifiers
    for (key, figure) in modifiers.usage.sorted(by: { $0.key < $1.key }) {
      guard let problem = figure.problem else { continue }
      var site = site(placement, label: nil)
      if let written = figure.position { site.position = Walk.relative(written, to: root) }
      report(.badUsage(key, problem), at: site)
    }
    let defaults = modifiers.usageDefaults.figures[placement.declaration.type.name] ?? [:]
    return defaults.merging(modifiers.usage) { _, own in own }.compactMapValues(\.document)
  }

  private mutating func lifecycle(of placement: Placement) -> Lifecycle {
    let modifiers = placement.modifiers
    return Lifecycle(
      isProtected: modifiers.isProtected, isRetained: modifiers.isRetained,
      createsBeforeDestroy: modifiers.createsBeforeDestroy, ignoredChanges: modifiers.ignoredChanges,
      replacedWhen: modifiers.replacedWhen.map { value(of: $0, at: site(placement, label: "replaced")) },
      renamedFrom: modifiers.renamedFrom.map { Address($0) }, adoptedID: modifiers.adoptedID.map { ResourceID($0) },
      timeout: modifiers.timeout?.seconds, allowsDeletion: modifiers.allowedDeletions.map { Address($0.address) })
  }

  private mutating func dependencies(of placement: Placement) -> [Address] {
    var found: Set<Address> = []
    for token in placement.modifiers.dependsOn {
      // What is inside of a component itself does not wait for itself.
      let resources = placed([token], at: site(placement, label: "depends"))
      if !resources.contains(placement.address) { found.formUnion(resources) }
    }
    return found.sorted()
  }

  private mutating func value(of expression: Expression, at site: Site) -> Value {
    switch expression {
    case .value(.string(let text)) where UnknownText.isIn(text):
      report(.unknownInString, at: site)
      return .null
    case .value(let value): return value
    case .list(let elements): return .list(elements.map { value(of: $0, at: site) })
    case .object(let members):
      var values: [String: Value] = [:]
      for (name, member) in members.sorted(by: { $0.key < $1.key }) { values[name] = value(of: member, at: site) }
      return .object(values)
    case .reference(let token, let property):
      if let question = token.question { return lookup(question, token, property, at: site) }
      guard let address = addresses[token] else {
        reportNotPlaced(token, at: site)
        return .null
      }
      return .reference(Reference(address, PropertyPath(property)))
    case .join(let pieces): return joined(pieces.map { value(of: $0, at: site) })
    case .secret(let secret): return .secret(source(of: secret, at: site))
    case .output(let name): return output(name, at: site)
    case .ambient(let ambient): return value(of: ambient, at: site)
    case .invalid(let problem):
      report(.badValue(problem), at: site)
      return .null
    }
  }

  private mutating func output(_ name: String, at site: Site) -> Value {
    guard let outputs else {
      report(.badValue("Output.named(…) stands in a release only: refer to the resource itself"), at: site)
      return .null
    }
    guard let value = outputs[name] else {
      report(.outputNotDeclared(name, of: environment, known: outputs.keys.sorted(), isPromised: false), at: site)
      return .null
    }
    return value
  }

  private mutating func lookup(_ question: Question, _ token: Token, _ attribute: String, at site: Site) -> Value {
    var arguments: [String: Value] = [:]
    for (name, argument) in question.arguments.sorted(by: { $0.key < $1.key }) {
      let value = value(of: argument, at: site)
      if let reference = value.references.first { report(.lookupOfResource(question.kind, reference), at: site) }
      arguments[name] = value
    }
    let declared = Walk.relative(token.position, to: root)
    var lookup = Lookup(
      kind: question.kind, region: question.isRegional ? (question.region ?? site.region).name : nil,
      arguments: arguments, position: isUsers(declared) ? declared : site.position)
    let key = lookup.key
    if let known = lookups[key] { lookup = known }
    if !lookup.attributes.contains(attribute) { lookup.attributes = (lookup.attributes + [attribute]).sorted() }
    lookups[key] = lookup
    return .lookup(LookupReference(key, attribute))
  }

  private mutating func value(of ambient: Expression.Ambient, at site: Site) -> Value {
    switch ambient {
    case .region: return .string(site.region.name)
    case .partition: return .string(site.region.partition)
    case .prefix: return .string(String(environment.map { $0 == "/" ? "-" : $0 }))
    case .account:
      guard let account else {
        report(.noAccount, at: site)
        return .null
      }
      return .string(account)
    case .zone(let index):
      let zones = site.region.zones
      guard zones.indices.contains(index) else {
        report(.noZone(index: index, region: site.region), at: site)
        return .null
      }
      return .string(zones[index])
    }
  }

  private mutating func source(of secret: SecretValue, at site: Site) -> SecretSource {
    switch secret.source {
    case .stored(let identifier, let key): .stored(secret: value(of: identifier, at: site), key: key)
    case .environment(let name): .environment(name)
    case .file(let path): .file(path)
    }
  }

  /// Neighboring texts become one; a text alone is a plain text.
  private func joined(_ pieces: [Value]) -> Value {
    var merged: [Value] = []
    for piece in pieces {
      if case .string(let text) = piece, case .string(let before)? = merged.last {
        merged[merged.count - 1] = .string(before + text)
      } else {
        merged.append(piece)
      }
    }
    return merged.count == 1 && merged[0].string != nil ? merged[0] : .interpolation(merged)
  }

  private mutating func reportNotPlaced(_ token: Token, at site: Site) {
    missing.insert(token)
    let declared = Walk.relative(token.position, to: root)
    if let environment = owner(token) {
      report(.ofAnotherEnvironment(name: token.name, environment: environment, declared: declared), at: site)
    } else {
      report(.notPlaced(name: token.name, declared: declared), at: site)
    }
  }

  /// One mistake is told once: what a component's argument does to several of its resources is told of the first.
  private mutating func report(_ problem: DeclarationProblem, at site: Site) {
    let diagnostic = problem.diagnostic(address: site.address, at: site.position, label: site.label)
    var alike = diagnostic
    alike.address = nil
    if case .noZone(_, let region) = problem {
      // However many zones are missing, there are too few.
      alike.message = region.name
    }
    if told.insert(alike).inserted { problems.append(diagnostic) }
  }
}

extension Expression {
  /// Whether an output of the environment is in it.
  fileprivate var namesOutput: Bool {
    switch self {
    case .output: true
    case .join(let pieces): pieces.contains(where: \.namesOutput)
    case .value, .list, .object, .reference, .secret, .ambient, .invalid: false
    }
  }
}
