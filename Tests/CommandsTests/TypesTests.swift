import AWSResources
import Foundation
import InfraModel
import Reports
import TestFiles
import Testing

@testable import Commands
@testable import UseCases

@Suite("Resource types as people look them up")
struct TypesTests {
  @Test("The pages of docs/types are what the facts, handlers and cost models say")
  func pages() throws {
    let pages = TypesDocument.pages
    for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
      try Golden.expect(text, "\(TypesDocument.folder)/\(name)")
    }
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: Repository.file(TypesDocument.folder).path)
    #expect(kept.sorted() == pages.keys.sorted())
  }

  @Test("Every type that can be declared is described: its identifier, properties and price")
  func everyType() {
    let types = AWSCloud().typeDescriptions
    #expect(types.count == 89)
    for one in types {
      #expect(!one.identifier.isEmpty && !one.properties.isEmpty, "\(one.type)")
      #expect(one.price != .unknown && one.price.reason != "", "\(one.type)")
    }
  }

  @Test("A type is found by its whole name and by its own, and one that is misspelled is named")
  func named() async throws {
    let door = try Door()
    for name in ["AWS::EC2::NatGateway", "natgateway", "EC2::NatGateway"] {
      let answer = await door.infra("types", name, seat: .narrow)
      #expect(answer.status == 0 && answer.output.hasPrefix("AWS::EC2::NatGateway · applied, priced\n"))
      #expect(answer.output.contains("  adopting(id:)  NatGatewayId\n") && answer.output.contains("processedGigabytes"))
    }
    let wrong = await door.infra("types", "NatGatway")
    #expect(wrong.status == 64 && wrong.errors.contains("did you mean 'NatGateway'?"))
    let several = await door.infra("types", "DBInstance")
    #expect(several.status == 64 && several.errors.contains("AWS::DocDB::DBInstance, AWS::RDS::DBInstance"))
    let all = await door.infra("types", "--json")
    #expect(try JSON.parse(all.output)["types"]?.list?.count == 89)
  }
}
