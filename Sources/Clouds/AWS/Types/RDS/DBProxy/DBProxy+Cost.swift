import InfraModel
import Pricing

extension CostModel {
  /// A database proxy: hours of each virtual processor of the databases behind it, two at least
  /// (aws.amazon.com/rds/proxy/pricing).
  static let dbProxy = CostModel(
    "AWS::RDS::DBProxy", usage: [.vcpus], properties: .dbProxy
  ) { resource in
    let served = ServedDatabases(proxy: resource)
    resource.with("EngineFamily", for: "Proxy") { family in
      // Of another name the table of properties says that there is no such family.
      if let engine = ["POSTGRESQL": "PostgreSQL", "MYSQL": "MySQL", "SQLSERVER": "SQL Server"][family] {
        charges(resource, served, engine)
      }
    }
  }
}
