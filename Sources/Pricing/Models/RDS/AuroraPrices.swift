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
}
