public import InfraModel
import Synchronization

/// The schemas of AWS's types, embedded in the program: those that typed resources are made of, and all others of the
/// registry.
///
/// Nothing is read or parsed before the first question; each type is parsed once in a process, when it is first asked for.
public struct AWSSchemaCatalog: SchemaCatalog {
  public init() {}

  /// The types that the language has typed resources of.
  public var types: [ResourceType] { EmbeddedFacts.all.map { ResourceType($0.type) } }

  public func schema(of type: ResourceType) -> ResourceSchema? { Self.parsed.schema(of: type) }

  /// How many types, and where their facts come from; `Facts/aws-schemas/README.md` says the same.
  public static var source: String { "\(EmbeddedFacts.all.count) resource types of cfn-lint 1.51.0" }

  /// The facts of a type, of the language or else of the registry, as they are embedded; `nil` for one that neither has.
  public static func facts(of type: ResourceType) -> Value? {
    do throws(JSON.SyntaxError) {
      if let own = EmbeddedFacts.facts(of: type.name) { return try JSON.parse(UnsafeBufferPointer(own)) }
      guard let registered = RegistryFacts.facts(of: type.name) else { return nil }
      return try JSON.parse(registered)
    } catch {
      preconditionFailure("the embedded facts of \(type) are not JSON: \(error)")
    }
  }

  private static let parsed = ParsedSchemas()
}

/// What was parsed so far, shared by all catalogs of the process.
private final class ParsedSchemas: Sendable {
  private let known = Mutex<[ResourceType: ResourceSchema]>([:])

  func schema(of type: ResourceType) -> ResourceSchema? {
    known.withLock { known in
      if let schema = known[type] { return schema }
      do {
        guard let facts = AWSSchemaCatalog.facts(of: type) else { return nil }
        let schema = try ResourceSchema(facts: facts)
        known[type] = schema
        return schema
      } catch {
        preconditionFailure("the embedded facts of \(type) can't be read: \(error)")
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a literal, which live as long as the program.
  fileprivate init(_ literal: StaticString) {
    self.init(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }
}
