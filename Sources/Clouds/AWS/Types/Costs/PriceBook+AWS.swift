import AWSPrices
public import Pricing

extension PriceBook {
  /// AWS's prices and cost models.
  public static let aws = PriceBook(
    packed: .aws, models: CostModels.all, remnants: CostModels.remnants, sources: PriceSources.titles
  ) { region in
    let partition = RegionPartition(of: region)
    return partition == .aws ? nil : partition.rawValue
  }
}
