import AWSSchemas
import InfraModel
import Planner
import Testing

@Suite("Lists that a cloud extends")
struct OpenListTests {
  private func found(_ type: ResourceType, _ properties: [String: Value]) -> [String] {
    let graph = Graph.small([RuleTests.node("it", type, properties)])
    return RuleTests.planner.validate(graph).filter { ["IN2006", "IN2025"].contains($0.code.text) }.map {
      "\($0.severity) \($0.code) \($0.message.prefix { $0 != "," }): \($0.fix ?? "")"
    }
  }

  @Test("A new value is a warning, wherever its list stands")
  func new() {
    #expect(
      found("AWS::EC2::Instance", ["InstanceType": "m9g.large"])
        == ["warning IN2025 it: InstanceType is \"m9g.large\": did you mean m6g.large?"])
    #expect(
      found("AWS::EC2::LaunchTemplate", ["LaunchTemplateData": ["InstanceType": "zz1.huge"]])
        == ["warning IN2025 it: LaunchTemplateData.InstanceType is \"zz1.huge\": check the spelling"])
    #expect(
      found("AWS::Lambda::Function", ["Code": ["ZipFile": "x"], "Role": "r", "Runtime": "cobol85"])
        == ["warning IN2025 it: Runtime is \"cobol85\": check the spelling"])
  }

  @Test("A value in which a word is misspelled is refused, and named with the one that may be meant")
  func misspelled() {
    #expect(
      found("AWS::EC2::Instance", ["InstanceType": "t3.mediun"])
        == ["error IN2025 it: InstanceType is \"t3.mediun\": did you mean t3.medium?"])
    // Far from every known value as a whole.
    #expect(
      found("AWS::EC2::Instance", ["InstanceType": "zzz99.mediun"])
        == ["error IN2025 it: InstanceType is \"zzz99.mediun\": check the spelling"])
    #expect(
      found("AWS::ElastiCache::CacheCluster", ["CacheNodeType": "cache.t3.mirco", "Engine": "redis"])
        == ["error IN2025 it: CacheNodeType is \"cache.t3.mirco\": did you mean cache.t3.micro?"])
  }

  @Test("A value that a closed list lacks is refused")
  func closed() {
    #expect(
      found("AWS::EC2::Instance", ["InstanceType": "t3.micro", "Affinity": "hots"])
        == ["error IN2006 it: Affinity cannot be \"hots\": did you mean host?"])
  }

  @Test("Each list with an open type is open in the facts")
  func facts() throws {
    let catalog = AWSSchemaCatalog()
    let instance = try #require(catalog.schema(of: "AWS::EC2::Instance"))
    #expect(instance.properties["InstanceType"]?.isOpenList == true)
    #expect(instance.properties["Affinity"]?.isOpenList == false)
    let distribution = try #require(catalog.schema(of: "AWS::CloudFront::Distribution"))
    #expect(distribution.definitions["GeoRestriction"]?.properties["Locations"]?.items?.isOpenList == true)
  }
}
