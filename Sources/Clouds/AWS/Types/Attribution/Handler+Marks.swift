import AWSClient
import AWSTrail
import InfraModel
import Provider

/// Which recorded calls are about a resource, by what its handler itself calls.
struct TrailMarks {
  let execution: Execution
  let scope: CallScope

  private var handler: Handler { execution.handler }

  /// What moved, and the calls that can have moved it.
  func marks(of movement: AttributionRequest.Movement) -> (movement: Trail.Movement, marks: [TrailMark]) {
    switch movement {
    case .deleted: return (.deletion, marks(handler.deletes.mutation) { _ in .deletes })
    case .value(let path, let now, let declared):
      let property = String(path.prefix { $0 != "." })
      if let tags = handler.tags, tags.property == property {
        return (elements(tagAt: path, now, declared), marks(tags))
      }
      for case .members(let members) in handler.settings where members.property == property && path == property {
        return (elements(members, now, declared), marks(members))
      }
      return (.value(now), setters(of: property, at: path, now: now))
    }
  }

  // MARK: - Values

  private func setters(of property: String, at path: String, now: Value?) -> [TrailMark] {
    let wanted = now.map { nested($0, at: path) }
    var found: [TrailMark] = []
    func add(_ mutation: Mutation, replacesWhole: Bool) {
      found += marks(mutation) { fields in
        guard let field = fields?.first(where: { $0.property == property }) else {
          // Code sends a member of the property's own name, or says in no way that can be read what it sets.
          return fields == nil ? .sets(request(Field(stringLiteral: property), wanted), replacesWhole: true) : nil
        }
        return .sets(request(field, wanted), replacesWhole: replacesWhole)
      }
    }
    if handler.create.properties.contains(property) { add(handler.create.mutation, replacesWhole: true) }
    for case .sets(let sets) in handler.settings where sets.properties.contains(property) {
      add(sets.mutation, replacesWhole: sets.extent == .all)
      if case .by(let mutation) = sets.removal { found += marks(mutation) { _ in .removes } }
    }
    return found
  }

  /// An object whose only member, at a path, is a value.
  private func nested(_ value: Value, at path: String) -> Value {
    path.split(separator: ".").reversed().reduce(value) { .object([String($1): $0]) }
  }

  /// What a field would send where the properties are these.
  private func request(_ field: Field, _ properties: Value?) -> Value? {
    guard let members = properties?.object else { return nil }
    var scope = scope
    scope.properties.merge(members) { $1 }
    let input = execution.input([field], scope)
    return input.isEmpty ? nil : .object(input)
  }

  // MARK: - Elements

  private func elements(_ members: Members, _ now: Value?, _ declared: Value?) -> Trail.Movement {
    let (running, wanted) = (now?.list ?? [], declared?.list ?? [])
    let (here, there) = (Set(running.map(members.key)), Set(wanted.map(members.key)))
    return .elements(
      added: running.filter { !there.contains(members.key(of: $0)) },
      removed: wanted.filter { !here.contains(members.key(of: $0)) })
  }

  private func marks(_ members: Members) -> [TrailMark] {
    var marks = marks(.call(members.add)) { _ in .adds } + marks(.call(members.remove)) { _ in .takesAway }
    if case .call(let call) = members.modification { marks += self.marks(.call(call)) { _ in .adds } }
    return marks
  }

  /// A tag that moved: its path has its key.
  private func elements(tagAt path: String, _ now: Value?, _ declared: Value?) -> Trail.Movement {
    let key = Value.string(path.split(separator: ".", maxSplits: 1).dropFirst().first.map(String.init) ?? "")
    guard let now, !now.isNull else { return .elements(added: [], removed: [[key]]) }
    return .elements(added: [[key, now]], removed: [])
  }

  private func marks(_ tags: Tags) -> [TrailMark] {
    [tags.add.map { marks(.call($0)) { _ in .adds } }, tags.remove.map { marks(.call($0)) { _ in .takesAway } }]
      .compactMap(\.self).flatMap(\.self) + (tags.replace.map { marks($0) { _ in .adds } } ?? [])
  }

  // MARK: - Calls

  /// The marks of every call of a mutation.
  /// - Parameter effect: What a call does, by its fields; without them for what code calls. `nil` for nothing.
  private func marks(_ mutation: Mutation, _ effect: ([Field]?) -> TrailMark.Effect?) -> [TrailMark] {
    let calls: [(use: Use, fields: [Field]?)] =
      switch mutation {
      case .call(let call): [(Use(call.operation, of: call.service), call.fields)]
      case .firstOf(let ways): ways.map { (Use($0.call.operation, of: $0.call.service), $0.call.fields) }
      case .code(let uses, _): uses.map { ($0, nil) }
      }
    return calls.compactMap { use, fields in
      guard let effect = effect(fields), let identity = identity(in: fields) else { return nil }
      return TrailMark(
        source: ServiceNames.endpointPrefix((use.service ?? handler.service).id), operation: use.operation,
        identity: identity, effect: effect)
    }
  }

  /// The members that name the resource, wholly; `nil` where a call does not name it in a way that is known.
  private func identity(in fields: [Field]?) -> [String: Set<String>]? {
    let fields = fields ?? identifyingFields
    var found: [String: Set<String>] = [:]
    for part in handler.identifier {
      guard let field = fields.first(where: { $0.propertyPath == part }), let text = scope[part]?.plainText else {
        return nil
      }
      found[field.member ?? handler.naming.member(part)] = [text]
    }
    return found
  }

  /// How the handler's own calls name the resource: those of its delete first.
  private var identifyingFields: [Field] {
    let settings = handler.settings.flatMap { setting in
      switch setting {
      case .sets(let sets): sets.mutation.fields
      case .members(let members): members.add.fields
      }
    }
    let fields = handler.deletes.mutation.fields + settings
    // A member of the identifier's own name, where no call of the handler says otherwise.
    return fields.filter { $0.propertyPath != nil } + handler.identifier.fields
  }
}

/// Services whose calls are recorded in one region, wherever they were made.
/// Source: CloudTrail User Guide, "About global service events".
enum TrailRegion {
  private static let global: Set<String> = ["budgets", "cloudfront", "iam", "route53"]

  static func of(_ service: String, _ region: String) -> String { global.contains(service) ? "us-east-1" : region }
}
