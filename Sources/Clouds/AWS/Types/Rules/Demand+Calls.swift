import AWSClient
import InfraModel
import Planner

extension Demand {
  /// What the calls that make and change a resource ask of what they carry, by the API's own models: an apply sends
  /// nothing that a model refuses, so the plan says it first.
  @Sendable static func calls(of schema: ResourceSchema) -> [Demand] {
    guard let handler = handlers[schema.type] else { return [] }
    let codec = Codec(naming: handler.naming, schema: schema)
    return handler.carriers.map { carrier in
      Demand(isLast: true) { subject in
        guard let value = subject.given(carrier.property),
          let sent = codec.encode(value, carrier.encoding, schema.property(at: carrier.property)),
          let problem = carrier.member.problem(of: sent), !(carrier.isCode && problem.kind == .missing)
        else { return [] }
        return [
          subject.problem(
            .impossibleProperty, "\(carrier.operation) is refused: \(problem.path) \(problem.problem)",
            at: carrier.property,
            fix: problem.kind == .missing ? "declare it, too" : "stay within its bounds")
        ]
      }
    }
  }

  private static let handlers = Dictionary(Handlers.all.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
}

/// A property, and the member of a call that takes it as it is declared.
private struct Carrier {
  let property: String
  let operation: String
  let member: DeclaredMember
  let encoding: ValueEncoding
  /// Whether code makes the call, which may add parts that nobody declares.
  let isCode: Bool
}

extension Handler {
  /// Each property with the first call that takes it.
  fileprivate var carriers: [Carrier] {
    var found: [String: Carrier] = [:]
    func add(_ property: String, _ member: String?, _ encoding: ValueEncoding, _ use: Use, isCode: Bool = false) {
      guard found[property] == nil,
        let declared = DeclaredMember(member ?? naming.member(property), of: use.operation, use.service ?? service)
      else { return }
      found[property] = Carrier(
        property: property, operation: use.operation, member: declared, encoding: encoding, isCode: isCode)
    }
    func add(_ mutation: Mutation, _ properties: some Sequence<String>) {
      switch mutation {
      case .call(let call): add([call])
      case .firstOf(let ways): add(ways.map(\.call))
      // Code sends most of what it is given under the same name.
      case .code(let uses, _):
        for property in properties { for use in uses { add(property, nil, .schema, use, isCode: true) } }
      }
    }
    func add(_ calls: [Call]) {
      for call in calls {
        for field in call.fields {
          guard let property = field.propertyPath, field.encoding.keepsForm else { continue }
          add(property, field.member, field.encoding, Use(call.operation, of: call.service))
        }
      }
    }
    add(create.mutation, create.properties.sorted())
    for case .sets(let sets) in settings { add(sets.mutation, sets.properties) }
    return found.values.sorted { $0.property < $1.property }
  }
}

extension ValueEncoding {
  /// Whether the API has the same members, under names that follow from the registry's.
  fileprivate var keepsForm: Bool {
    switch self {
    case .schema, .asIs: true
    default: false
    }
  }
}
