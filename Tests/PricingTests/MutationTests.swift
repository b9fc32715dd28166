@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("A change of a property changes the bill, is free, or is named")
struct MutationTests {
  /// The resources of all bills by type, each with what it hangs together with.
  static let samples: [ResourceType: [PricedResource]] = {
    let bills = (BillTests.files).flatMap { (try? Bill.all($0)) ?? [] }
    let resources = bills.compactMap { try? PricedResource(document: $0.resource) }
    return Dictionary(grouping: resources, by: \.type)
  }()

  /// A resource of which nothing is declared is a sample, too.
  static func samples(of type: ResourceType) -> [PricedResource] {
    let bare = PricedResource(type, region: "us-east-1")
    // Every kind of usage, so that what is paid by usage shows.
    return ((samples[type] ?? []) + [bare]).flatMap { sample in
      var used = sample
      for key in PriceBook.aws.model(of: type)?.usage.keys ?? [] where used.usage[key.name] == nil {
        used.usage[key.name] = key.most < 2 ? 0.5 : 600
      }
      return used.usage == sample.usage ? [sample] : [sample, used]
    }
  }

  /// Values that a property may be changed to.
  static func values(_ leaf: TypeSchema.Leaf, _ rows: [PropertyRow]) -> [Value] {
    // Of the thousands of instance types some are enough.
    var values: [Value] = Array(leaf.schema.allowedValues.prefix(16))
    for row in rows { if case .choice(let texts) = row.kind { values += texts.map(Value.string) } }
    for row in rows { if case .unpriced(_, _, let condition) = row.kind { values += condition.examples } }
    if values.isEmpty || !leaf.schema.kinds.isEmpty {
      if leaf.schema.kinds.contains(.boolean) { values += [true, false] }
      if leaf.schema.kinds.contains(.integer) || leaf.schema.kinds.contains(.number) { values += [1, 7, 300, 70_000] }
      if leaf.schema.kinds.contains(.string), values.isEmpty {
        values += [
          "x", "300", "true", "m5.large", "db.m5.large", "cache.m5.large", "cache.m5.xlarge", "eu-central-1",
          "client_credentials",
        ]
      }
    }
    if values.isEmpty { values = [["a": "b"], ["a"], "x"] }
    return values
  }

  /// What becomes of a resource when one property is set, with what is around it.
  static func setting(_ path: ArraySlice<Substring>, to value: Value, in whole: Value?) -> Value {
    guard let name = path.first else { return value }
    if name == "*" {
      let elements = whole?.list ?? []
      return .list([setting(path.dropFirst(), to: value, in: elements.first)] + elements.dropFirst())
    }
    var members = whole?.object ?? [:]
    members[String(name)] = setting(path.dropFirst(), to: value, in: members[String(name)])
    return .object(members)
  }

  static func setting(_ path: String, to value: Value, in resource: PricedResource) -> PricedResource {
    var result = resource
    result.properties =
      setting(path.split(separator: ".")[...], to: value, in: .object(resource.properties)).object ?? [:]
    return result
  }

  /// The same resource with what is around a property, so that only the property itself makes a difference.
  static func around(_ path: String, in resource: PricedResource) -> PricedResource {
    let names = path.split(separator: ".")
    guard let last = names.last, names.count > 1 else { return resource }
    let outer = names.dropLast()
    var found: Value? = .object(resource.properties)
    for name in outer { found = name == "*" ? found?.list?.first : found?[String(name)] }
    let isThere = last == "*" ? found?.list != nil : found?.object != nil
    guard !isThere else { return resource }
    return setting(outer.joined(separator: "."), to: last == "*" ? [] : [:], in: resource)
  }

  @Test(
    "A change of a property of any type changes the bill, is free, or is named", arguments: PropertyTableTests.types)
  func mutations(type: ResourceType) throws {
    let table = try PropertyTableTests.table(of: type)
    let samples = Self.samples(of: type)
    let bills = samples.map { Pricing().estimate($0) }
    var silent: Set<String> = []
    var unproven: [String: String] = [:]
    var proven: Set<String> = []
    for leaf in TypeSchema.leaves(of: try TypeSchema.of(type)) {
      let rows = table.rows(at: leaf.path)
      let within = table.rows(within: leaf.path)
      var changes = false
      var names = false
      let isFree = (rows + within).allSatisfy(\.isFree)
      search: for (index, (sample, bill)) in zip(samples, bills).enumerated() {
        // Setting a leaf also makes what is around it, which may cost something by being there.
        let around = isFree ? Self.around(leaf.path, in: sample) : sample
        let bill = around.properties == sample.properties ? bill : Pricing().estimate(around)
        for value in Self.values(leaf, rows) {
          if changes, names || rows.allSatisfy({ $0.isFree || $0.isRead }) { break search }
          let changed = Pricing().estimate(Self.setting(leaf.path, to: value, in: sample))
          changes = changes || changed != bill
          // What is free is free in a few as in all.
          if isFree, index > 5 { break search }
          names = names || changed.unknown.count > bill.unknown.count
        }
      }
      if isFree, changes {
        silent.insert("\(leaf.path) is said to be free, and changes the bill")
      }
      for row in rows where !row.isFree {
        // What a row reads as a whole may be all the same but for one part of it.
        let name = row.paths.first { leaf.path == $0 || leaf.path.hasPrefix($0 + ".") } ?? leaf.path
        unproven[name] =
          row.isRead ? "is said to be read, and changes nothing" : "is said to be unpriced, and is not named"
        // What a reference leads to is not among the samples.
        if row.isReference || (row.isRead ? changes : names) { proven.insert(name) }
      }
    }
    silent.formUnion(unproven.filter { !proven.contains($0.key) }.map { "\($0.key) \($0.value)" })
    #expect(silent.sorted() == [])
  }
}

extension PropertyCondition {
  /// Values for which it holds, where they cannot be guessed.
  fileprivate var examples: [Value] {
    switch self {
    case .isGiven, .isNone: []
    case .isOne(let texts): texts.map(Value.string)
    case .isOver(let bound): [.number((bound + 1).number)]
    case .begins(let start): [.string(start + "x")]
    }
  }
}
