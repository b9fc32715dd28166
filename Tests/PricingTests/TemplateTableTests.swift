@testable import AWSPrices
@testable import AWSResources
import AWSSchemas
import InfraModel
import Testing

@testable import Pricing

@Suite("What a template says is decided where it is paid for")
struct TemplateTableTests {
  static let tables: [(ResourceType, PropertyTable)] = [
    ("AWS::EC2::LaunchTemplate", .instanceTemplate), ("AWS::ECS::TaskDefinition", .fargateTask),
  ]

  @Test("Every property of a template stands in its table", arguments: [0, 1])
  func complete(index: Int) throws {
    let (type, table) = Self.tables[index]
    let schema = try TypeSchema.of(type)
    #expect(TypeSchema.leaves(of: schema).map(\.path).filter { table.rows(at: $0).isEmpty } == [])
    #expect(table.rows.flatMap(\.paths).filter { schema.property(at: $0) == nil } == [])
  }

  @Test("A change of a template changes the bill, is free, or is named")
  func mutations() throws {
    for (index, owner) in ["AWS::EC2::Instance", "AWS::ECS::Service"].enumerated() {
      let (type, table) = Self.tables[index]
      let samples = MutationTests.samples(of: ResourceType(owner)).filter { $0.template(type) != nil }
      for leaf in TypeSchema.leaves(of: try TypeSchema.of(type)) {
        let rows = table.rows(at: leaf.path)
        var changes = false
        for sample in samples {
          let bill = Pricing().estimate(sample.around(type, leaf.path))
          for value in MutationTests.values(leaf, rows) {
            changes = changes || Pricing().estimate(sample.changing(type, leaf.path, to: value)) != bill
          }
        }
        #expect(changes != rows.allSatisfy(\.isFree), "\(type) \(leaf.path)")
      }
    }
  }
}

extension PricedResource {
  private var named: [String: PricedResource] { if case .named(let resources) = references { resources } else { [:] } }

  fileprivate func template(_ type: ResourceType) -> String? { named.first { $0.value.type == type }?.key }

  /// The same, of which a template's property is changed.
  fileprivate func changing(_ type: ResourceType, _ path: String, to value: Value) -> PricedResource {
    replacing(type) { MutationTests.setting(path, to: value, in: $0) }
  }

  /// The same, whose template has what is around a property.
  fileprivate func around(_ type: ResourceType, _ path: String) -> PricedResource {
    replacing(type) { MutationTests.around(path, in: $0) }
  }

  private func replacing(_ type: ResourceType, _ change: (PricedResource) -> PricedResource) -> PricedResource {
    guard let name = template(type), let found = named[name] else { return self }
    var result = self
    var resources = named
    resources[name] = change(found)
    result.references = .named(resources)
    return result
  }
}
