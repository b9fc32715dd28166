import InfraModel
import Pricing

extension CostModel {
  /// An instance of a document database: its hours, or the capacity that it takes, and processor credits.
  static let docDBInstance = CostModel(
    "AWS::DocDB::DBInstance", usage: .docDBInstance, properties: .docDBInstance
  ) { resource in
    let member = ClusterMember(resource, "AWS::DocDB::DBCluster")
    resource.with("DBInstanceClass", for: "Instance") { size in
      if DatabaseClass(size).isServerless {
        switch member {
        case .of(let cluster):
          if let isOptimized = DocDBPrices.isOptimized(cluster) {
            ServerlessCapacity(resources: [resource, cluster], cluster: cluster)
              .items("Serverless capacity", DocDBPrices.capacity(isOptimized: isOptimized))
          } else {
            CostItem.unknown(.unknownConfiguration(for: "Serverless capacity"))
          }
        case .ofUnknown: CostItem.unknown(.notKnownHere("DBClusterIdentifier", for: "Serverless capacity"))
        case .alone: CostItem.missing("DBClusterIdentifier", for: "Serverless capacity")
        }
      } else {
        member.items(for: "Instance \(size)", isOptimized: DocDBPrices.isOptimized) { isOptimized in
          [resource.hourly("Instance \(size)", DocDBPrices.instance(size, isOptimized: isOptimized))]
        }
        ProcessorCredits.items(size) { PriceQuery("AmazonDocDB", "CPUCredits", ["family": $0.family]) }
      }
    }
  }
}
