import Pricing

/// Prices that Aurora clusters and their instances ask for. Some are listed for one engine, some for Aurora alone.
enum AuroraPrices {
  static func query(_ usageType: String, _ engine: DatabaseEngine, isOptimized: Bool = false) -> PriceQuery {
    let attributes = ["configuration": isOptimized ? "io-optimized" : "standard"]
    return PriceQuery("AmazonRDS", usageType, attributes.merging(["engine": engine.name]) { $1 })
      .or(PriceQuery("AmazonRDS", usageType, attributes.merging(["engine": "Aurora"]) { $1 }))
  }

  static func capacity(_ engine: DatabaseEngine, isOptimized: Bool) -> PriceQuery {
    query("Aurora:ServerlessV2\(isOptimized ? "IOOptimized" : "")Usage", engine, isOptimized: isOptimized)
  }

  /// Both Aurora engines have the same instance prices; some are listed for Aurora alone.
  static func instance(_ size: String, _ engine: DatabaseEngine, isOptimized: Bool) -> PriceQuery {
    let attributes = [
      "instanceType": size, "deployment": "Single-AZ", "configuration": isOptimized ? "io-optimized" : "standard",
    ]
    let usageType = isOptimized ? "InstanceUsageIOOptimized:\(size)" : "InstanceUsage:\(size)"
    return PriceQuery("AmazonRDS", usageType, attributes.merging(["engine": engine.name]) { $1 })
      .or(PriceQuery("AmazonRDS", usageType, attributes.merging(["engine": "Aurora"]) { $1 }))
  }

  /// Processor credits cost the same for all sizes (aws.amazon.com/rds/aurora/pricing).
  static func credits(_ size: DatabaseClass, isOptimized: Bool) -> PriceQuery {
    PriceQuery(
      "AmazonRDS", "Aurora:CPUCredits:\(size.family)", ["configuration": isOptimized ? "io-optimized" : "standard"],
      region: PriceQuery.global)
  }

  /// Whether a cluster stores in the configuration that includes its I/O; `nil` where that is not known.
  static func isOptimized(_ cluster: PricedResource) -> Bool? {
    cluster.choice("StorageType", default: "aurora", among: ["aurora", "aurora-iopt1"]).map { $0 == "aurora-iopt1" }
  }
}
