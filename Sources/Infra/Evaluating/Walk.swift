import InfraModel

/// The first pass of an evaluation: gives every declared value its address.
struct Walk {
  let root: String?
  let region: Region
  /// The first folder of the environment's own file: positions outside of it are not the user's.
  let userFolder: Substring

  private(set) var placements: [Placement] = []
  private(set) var outputs: [(output: Output, region: Region)] = []
  private(set) var problems: [Diagnostic] = []
  /// What the environment's closure gave.
  let contents: Contents
  /// Where each value is placed.
  private(set) var addresses: [Token: Address] = [:]
  /// The lines that place them.
  private var placings: [Token: SourcePosition] = [:]
  /// The resources inside each component.
  private(set) var members: [Token: Set<Address>] = [:]
  private var outputPositions: [String: SourcePosition] = [:]

  /// What a value gets from the components around it.
  private struct Context {
    var address = Address("")
    var modifiers: Modifiers
    var position: SourcePosition?
    var components: [Token] = []
  }

  init(_ environment: Environment, root: String?) {
    self.root = root
    region = environment.region
    let position = Self.relative(environment.position, to: root)
    userFolder = position.file.split(separator: "/").first ?? ""
    contents = environment.content()
    var modifiers = Modifiers()
    modifiers.tags = environment.tags
    modifiers.usageDefaults = environment.usageDefaults
    check(environment.usageDefaults, at: position)
    var names: [String: SourcePosition] = [:]
    visit(contents, in: Context(modifiers: modifiers, position: nil), names: &names)
  }

  /// A position relative to the project's folder; outside of it, the file with its folder.
  static func relative(_ position: SourcePosition, to root: String?) -> SourcePosition {
    var result = position
    if let root {
      let prefix = root.hasSuffix("/") ? root : root + "/"
      if position.file.hasPrefix(prefix) {
        result.file = String(position.file.dropFirst(prefix.count))
        return result
      }
    }
    result.file = position.file.split(separator: "/").suffix(2).joined(separator: "/")
    return result
  }

  private mutating func visit(
    _ contents: Contents, in context: Context, names: inout [String: SourcePosition]
  ) {
    for item in contents.items {
      switch item {
      case .resource(let resource, let placed):
        guard let address = place(resource.token, placed, in: context, names: &names) else { continue }
        visit(resource.declaration, at: address, in: context)
      case .component(let component, let placed):
        guard let address = place(component.token, placed, in: context, names: &names) else { continue }
        let position = Self.relative(component.token.position, to: root)
        check(component.modifiers.usageDefaults, at: position)
        let inner = Context(
          address: address,
          modifiers: context.modifiers.applied(to: component.modifiers, named: component.token.name),
          position: isUsers(position) ? position : context.position ?? position,
          components: context.components + [component.token])
        if component.token.name.isEmpty {
          visit(component.body, in: inner, names: &names)
        } else {
          var innerNames: [String: SourcePosition] = [:]
          visit(component.body, in: inner, names: &innerNames)
        }
      case .output(let output): visit(output, in: context)
      }
    }
  }

  /// Gives a value its address; `nil` if it has one already.
  /// - Parameter placed: The line that names it in a body.
  private mutating func place(
    _ token: Token, _ placed: SourcePosition, in context: Context, names: inout [String: SourcePosition]
  ) -> Address? {
    let own = Self.relative(token.position, to: root)
    let position = isUsers(own) ? own : context.position ?? own
    let placed = Self.relative(placed, to: root)
    let placing = isUsers(placed) ? placed : context.position ?? placed
    var address = token.name.isEmpty ? context.address : context.address.appending(token.name)
    if !token.name.isEmpty, !Address.isName(token.name) {
      problems.append(DeclarationProblem.badName(token.name).diagnostic(address: address, at: position))
    }
    if let first = placings[token] {
      let problem = DeclarationProblem.placedTwice(address, first: first)
      problems.append(problem.diagnostic(address: address, at: placing))
      return nil
    }
    placings[token] = placing
    if token.name.isEmpty {
      addresses[token] = address
      return address
    }
    if let first = names[token.name] {
      let problem = DeclarationProblem.duplicateName(address, first: first)
      problems.append(problem.diagnostic(address: address, at: own))
      // What refers to it shall not be reported again: it goes on under an address that nobody can write.
      var count = 2
      while addresses.values.contains(Address("\(address)#\(count)")) { count += 1 }
      address = Address("\(address)#\(count)")
    } else {
      names[token.name] = own
    }
    addresses[token] = address
    return address
  }

  private mutating func visit(_ declaration: Declaration, at address: Address, in context: Context) {
    let own = Self.relative(declaration.token.position, to: root)
    let isOwn = isUsers(own) || context.position == nil
    let modifiers = context.modifiers.applied(to: declaration.modifiers, named: declaration.token.name)
    for component in context.components { members[component, default: []].insert(address) }
    placements.append(
      Placement(
        declaration: declaration, address: address, position: isOwn ? own : context.position ?? own,
        isOwnPosition: isOwn, modifiers: modifiers, region: modifiers.region ?? region))
  }

  private mutating func check(_ defaults: UsageDefaults, at position: SourcePosition) {
    for (key, problem, written) in defaults.problems {
      let position = written.map { Self.relative($0, to: root) } ?? position
      problems.append(DeclarationProblem.badUsage(key, problem).diagnostic(at: position))
    }
  }

  private mutating func visit(_ output: Output, in context: Context) {
    let position = Self.relative(output.position, to: root)
    if !Address.isName(output.name) {
      problems.append(DeclarationProblem.badName(output.name).diagnostic(at: position))
    }
    if let first = outputPositions[output.name] {
      problems.append(DeclarationProblem.duplicateOutput(output.name, first: first).diagnostic(at: position))
      return
    }
    outputPositions[output.name] = position
    outputs.append((output, context.modifiers.region ?? region))
  }

  func isUsers(_ position: SourcePosition) -> Bool {
    position.file.split(separator: "/").first == userFolder
  }
}
