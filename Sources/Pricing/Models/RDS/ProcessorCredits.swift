/// Processor credits beyond those that an instance of a burstable class earns.
enum ProcessorCredits {
  /// The rate of a virtual processor's hour, for a class that buys them.
  @CostBuilder static func items(_ size: String, _ query: (DatabaseClass) -> PriceQuery) -> [CostItem] {
    let size = DatabaseClass(size)
    if size.hasPaidCredits {
      Charge.used("Processor credits beyond those earned", .creditHours, query(size))
    }
  }
}
