import AWSResources
import AWSSchemas
import InfraModel
import Planner
import Provider
import TestFiles
import Testing

/// What AWS's documentation says of going back, change by change, against what plans say of it.
///
/// The key is written by hand from the documentation: `Fixtures/ways-back.jsonl`.
@Suite("Plans say of changes whether they come back as AWS's documentation does")
struct WayBackKeyTests {
  /// A line of the key.
  struct Entry: Sendable, CustomTestStringConvertible {
    var type: ResourceType
    /// A property, `created` or `deleted`.
    var change: String
    var from: Value?
    var to: Value?
    /// What else is declared.
    var with: [String: Value]
    /// `undoable`, `loss` or `never`.
    var undo: String
    /// The page of the documentation that says so.
    var source: String

    var testDescription: String { "\(type) \(change)" }

    init(_ line: Value) {
      type = ResourceType(line["type"]?.string ?? "")
      change = line["change"]?.string ?? ""
      from = line["from"]
      to = line["to"]
      with = line["with"]?.object ?? [:]
      undo = line["undo"]?.string ?? ""
      source = line["source"]?.string ?? ""
    }

    /// What was declared; `nil` for what is new.
    var before: [String: Value]? {
      switch change {
      case "created": nil
      case "deleted": with
      default: with.merging([change: from].compactMapValues(\.self)) { $1 }
      }
    }

    /// What shall be declared; `nil` for what goes.
    var after: [String: Value]? {
      switch change {
      case "created": with
      case "deleted": nil
      default: with.merging([change: to].compactMapValues(\.self)) { $1 }
      }
    }
  }

  private static let lines: [String] = {
    let text = (try? Repository.text("Tests/AWSResourcesTests/Fixtures/ways-back.jsonl")) ?? ""
    return text.split(separator: "\n").map(String.init)
  }()

  static let entries: [Entry] = lines.compactMap { try? Entry(JSON.parse($0)) }

  private static let planner = Planner(provider: AWSProvider.unasked(schemas: AWSSchemaCatalog()), rules: .aws)

  @Test("Each change of the key", arguments: entries)
  func each(_ entry: Entry) throws {
    let change = try Self.change(entry)
    let said =
      switch change.undo {
      case .complete: "undoable"
      case .lossy: "loss"
      case .impossible: "never"
      case .unknown: "unknown"
      }
    #expect(said == entry.undo, "\(entry.type) \(entry.change): \(change.action) \(change.undo)")
  }

  @Test("The key has changes of every type of the language, a hundred at least, with their sources")
  func coverage() throws {
    #expect(Self.entries.count >= 100)
    #expect(Self.entries.count == Self.lines.count, "a line of the key cannot be read")
    #expect(Self.entries.filter { !$0.source.hasPrefix("https://") }.map(\.testDescription) == [])
    let files = try Repository.names(in: "Facts/aws-schemas")
    let types = files.filter { $0.hasPrefix("AWS-") }.map { String($0.dropLast(5)).replacing("-", with: "::") }
    let known = Set(Self.entries.map(\.type.name))
    #expect(types.count >= 88)
    #expect(types.filter { !known.contains($0) } == [])
  }

  private static func change(_ entry: Entry) throws -> Change {
    var state = State(
      environment: "key/dev", account: "123456789012", region: "eu-central-1", lineage: "key", serial: 1,
      digestKey: String(repeating: "0f", count: 32))
    if let before = entry.before { state.resources["it"] = try record(entry.type, before) }
    var graph = Graph(environment: "key/dev", region: "eu-central-1", account: "123456789012")
    graph.resources = entry.after.map { [ResourceNode(address: "it", type: entry.type, properties: $0)] } ?? []
    let plan = try planner.plan(graph, state: state)
    return try #require(plan.effective.first { $0.address == "it" })
  }

  /// What was applied, with attributes that the cloud might have given.
  private static func record(_ type: ResourceType, _ declared: [String: Value]) throws -> ResourceRecord {
    let schema = try #require(AWSSchemaCatalog().schema(of: type))
    var attributes = declared
    for path in schema.readOnly.union(schema.primaryIdentifier) where !path.contains(".") {
      attributes[path] = attributes[path] ?? .string("given-\(path)")
    }
    let id = ResourceID(parts: schema.primaryIdentifier.map { attributes[$0]?.plainText ?? "" })
    return ResourceRecord(
      address: "it", type: type, region: "eu-central-1", id: id, operation: "op", declared: declared,
      properties: declared, attributes: attributes)
  }
}
