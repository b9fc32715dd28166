@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("Extended Support costs from the day on which a version's standard support has ended")
struct ExtendedSupportTests {
  private static func phase(_ engine: String, _ version: String, _ day: String) throws -> EngineLifecycle.Phase {
    EngineLifecycle.phase(
      of: try #require(EngineVersion(version)), among: try #require(DatabaseEngine(engine)).lifecycles,
      on: try #require(Day(day)))
  }

  @Test(
    "Extended Support costs to the day",
    arguments: [
      ("mysql", "8.0.40", "2026-07-31", EngineLifecycle.Phase.standard),
      ("mysql", "8.0.40", "2026-08-01", .firstYears), ("mysql", "5.7.44-RDS.20240208", "2026-02-28", .firstYears),
      ("mysql", "5.7.44-RDS.20240208", "2026-03-01", .thirdYear), ("postgres", "13.23", "2026-02-28", .standard),
      ("postgres", "13", "2026-03-01", .firstYears), ("aurora-postgresql", "11.21", "2026-04-01", .thirdYear),
      ("aurora-mysql", "8.0.mysql_aurora.3.10.0", "2026-11-28", .standard),
      ("aurora-mysql", "5.7.mysql_aurora.2.12.1", "2026-11-28", .firstYears),
      ("mariadb", "10.4.33", "2026-11-28", .standard),
    ])
  func days(engine: String, version: String, day: String, phase: EngineLifecycle.Phase) throws {
    #expect(try Self.phase(engine, version, day) == phase)
  }

  @Test("Extended Support of versions before all known ones or between two is unknown; newer ones need none")
  func versions() throws {
    #expect(try Self.phase("postgres", "9.6.24", "2026-11-28") == .unknown)
    #expect(try Self.phase("mysql", "5.6", "2026-11-28") == .unknown)
    #expect(try Self.phase("mysql", "8.1.0", "2026-11-28") == .unknown)
    #expect(try Self.phase("mysql", "9.7.0", "2026-11-28") == .standard)
    #expect(try Self.phase("postgres", "19.1", "2026-11-28") == .standard)
  }

  @Test("Extended Support costs the price of a virtual processor's hour, in both zones")
  func price() throws {
    let file = """
      {"formatVersion": 1, "kind": "own-prices", "discounts": [], "rates": [{"service": "AmazonRDS",
       "usageType": "ExtendedSupport:Yr1-Yr2:MySQL8.0", "region": "us-east-1", "attributes": {}, "unit": "vCPU-Hrs",
       "usd": "0.1", "date": "2026-11-21", "because": "contract"}]}
      """
    let own = try OwnPrices(file: Array(file.utf8))
    let database = PricedResource(
      "AWS::RDS::DBInstance", region: "us-east-1",
      properties: [
        "Engine": "mysql", "EngineVersion": "8.0.40", "DBInstanceClass": "db.m5.xlarge", "AllocatedStorage": "20",
        "StorageType": "gp2", "MultiAZ": true,
      ])
    let estimate = Pricing(Catalog(own: own, updated: nil)).estimate(database)
    // 4 processors × 2 zones × 730 hours × 0.1
    #expect(
      estimate.lines.contains(
        "fixed | Extended Support of MySQL 8.0, a virtual processor | 5840 vCPU-Hrs × 0.1 = 584"))
    #expect(estimate.isComplete)
  }
}
