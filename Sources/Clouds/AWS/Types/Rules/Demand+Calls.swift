import AWSClient
import InfraModel
import Planner

extension Demand {
  /// What the calls that make and change a resource ask of what they carry, by the API's own models: an apply sends
  /// nothing that a model refuses, so the plan says it first.
  @Sendable static func calls(of schema: ResourceSchema) -> [Demand] {
    guard let handler = handlers[schema.type] else { return [] }
    let codec = Codec(naming: handler.naming, schema: schema)
    return handler.carriers.map { property, carriers in
      Demand(isLast: true) { subject in
        // A model is only taken apart for what is declared.
        guard let value = subject.given(property),
          let (carrier, member) = carriers.lazy.compactMap({ carrier in carrier.taking.map { (carrier, $0) } }).first,
          let sent = codec.encode(value, carrier.encoding, schema.property(at: property)),
          let problem = member.problem(of: sent, addsParts: carrier.isCode)
        else { return [] }
        return [
          subject.problem(
            .impossibleProperty, "\(carrier.use.operation) is refused: \(problem.path) \(problem.problem)",
            at: property,
            fix: problem.kind == .missing ? "declare it, too" : "stay within its bounds")
        ]
      }
    }
  }

  private static let handlers = Dictionary(Handlers.all.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
}

/// The member of a call that may take a property as it is declared.
private struct Carrier {
  let use: Use
  let service: Service
  let member: String
  let encoding: ValueEncoding
  /// Whether code makes the call. It may add parts that are not declared.
  let isCode: Bool

  /// The member, where the call has it.
  var taking: DeclaredMember? { DeclaredMember(member, of: use.operation, use.service ?? service) }
}

extension Handler {
  /// Each property with the calls that may take it, the first one that does first.
  fileprivate var carriers: [(property: String, carriers: [Carrier])] {
    var found: [String: [Carrier]] = [:]
    func add(_ property: String, _ member: String?, _ encoding: ValueEncoding, _ use: Use, isCode: Bool = false) {
      found[property, default: []].append(
        Carrier(
          use: use, service: service, member: member ?? naming.member(property), encoding: encoding, isCode: isCode))
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
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
