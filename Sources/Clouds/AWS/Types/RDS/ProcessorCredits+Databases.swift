import Pricing

extension ProcessorCredits {
  /// The rate of a database's class that buys credits; nothing for other classes.
  @CostBuilder static func items(_ size: String, _ query: (DatabaseClass) -> PriceQuery) -> [CostItem] {
    let size = DatabaseClass(size)
    if size.hasPaidCredits { rate(query(size)) }
  }
}
