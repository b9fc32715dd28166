@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("Every property of a priced type is read, free, or named as unpriced")
struct PropertyTableTests {
  static let types = PriceBook.aws.types

  static func table(of type: ResourceType) throws -> PropertyTable {
    try #require(PriceBook.aws.model(of: type)?.properties)
  }

  @Test("Every property of a priced type's schema stands in its table", arguments: types)
  func complete(type: ResourceType) throws {
    let table = try Self.table(of: type)
    let missing = TypeSchema.leaves(of: try TypeSchema.of(type)).map(\.path).filter { table.rows(at: $0).isEmpty }
    #expect(missing == [])
  }

  @Test("Every path of a table of properties leads to a property", arguments: types)
  func paths(type: ResourceType) throws {
    let schema = try TypeSchema.of(type)
    let table = try Self.table(of: type)
    let paths = table.rows.flatMap(\.paths)
    #expect(paths.filter { schema.property(at: $0) == nil && !Self.isWithinFreeForm($0, schema) } == [])
    #expect(Self.allowsTwo(paths, in: table))
  }

  /// Whether a path goes on within an object whose members the schema leaves open.
  private static func isWithinFreeForm(_ path: String, _ schema: ResourceSchema) -> Bool {
    var parts = path.split(separator: ".")
    while !parts.isEmpty {
      parts.removeLast()
      guard let around = schema.property(at: parts.joined(separator: ".")) else { continue }
      return around.properties.isEmpty && around.items == nil
    }
    return false
  }

  /// Two rows may be about one property: what is read, and which values of it have no price.
  private static func allowsTwo(_ paths: [String], in table: PropertyTable) -> Bool {
    let twice = Set(paths.filter { path in paths.count { $0 == path } > 1 })
    return twice.allSatisfy { path in !table.rows(at: path).contains(where: \.isFree) }
  }

  @Test("A property that is free has a reason", arguments: types)
  func reasons(type: ResourceType) throws {
    for row in try Self.table(of: type).rows {
      switch row.kind {
      case .free(let why): #expect(why.count > 8 && why.first?.isLowercase == true, "\(row.paths)")
      case .unpriced(let what, let why, _): #expect(!what.isEmpty && !why.isEmpty, "\(row.paths)")
      default: break
      }
    }
  }

  @Test("The values that a table gives a property are those of its schema", arguments: types)
  func choices(type: ResourceType) throws {
    let schema = try TypeSchema.of(type)
    for row in try Self.table(of: type).rows {
      guard case .choice(let values) = row.kind, let allowed = schema.property(at: row.paths[0])?.allowedValues,
        !allowed.isEmpty
      else { continue }
      #expect(Set(values) == Set(allowed.compactMap(\.string)), "\(row.paths)")
    }
  }

  @Test("A property that nobody knows is named in the estimate")
  func unlisted() {
    let queue = PricedResource(
      "AWS::SQS::Queue", region: "us-east-1", properties: ["FifoQeue": true, "Price": 1], usage: ["requests": 1])
    #expect(
      Pricing().estimate(queue).unknown.map { "\($0.reason.code.rawValue) \($0.why): \($0.fix ?? "")" } == [
        "IN7017 FifoQeue is not known to this version of infra, so its cost is unknown: did you mean 'FifoQueue'?",
        "IN7017 Price is not known to this version of infra, so its cost is unknown: "
          + "look up its price, and leave room for it in the budget",
      ])
  }
}

extension PropertyTable {
  /// The rows that decide about a property: its own, or those of the nearest property around it.
  func rows(at path: String) -> [PropertyRow] {
    var node = root
    var found: [PropertyRow] = []
    for name in path.split(separator: ".") {
      guard let next = node.members[String(name)] else { break }
      node = next
      if !node.rows.isEmpty { found = node.rows }
    }
    return found
  }

  /// The rows that decide about what is within a property.
  func rows(within path: String) -> [PropertyRow] {
    var node = root
    for name in path.split(separator: ".") {
      guard let next = node.members[String(name)] else { return [] }
      node = next
    }
    func all(_ node: Node) -> [PropertyRow] { node.members.values.flatMap { $0.rows + all($0) } }
    return all(node)
  }
}
