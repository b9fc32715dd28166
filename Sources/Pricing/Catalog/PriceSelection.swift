/// A price that applies, as one of the places that are asked has it.
package struct PriceMatch {
  /// How many conditions it has.
  var specificity: Int
  var price: Price
}

extension [PriceMatch] {
  /// The tiers of the most specific price, from the first unit up, as far as they follow one another.
  ///
  /// Of several prices for the same tier the first is taken.
  var tiers: [Price] {
    guard var best = first else { return [] }
    for match in self.dropFirst() where match.specificity > best.specificity { best = match }
    let same = filter { $0.price.conditions == best.price.conditions && $0.price.unit == best.price.unit }
    var result: [Price] = []
    for match in same.sorted(by: { $0.price.from < $1.price.from }) where match.price.from != result.last?.from {
      guard let last = result.last else {
        guard match.price.from == .zero else { return [] }
        result.append(match.price)
        continue
      }
      guard last.to == match.price.from else { break }
      result.append(match.price)
    }
    return result
  }
}
