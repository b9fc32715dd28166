internal import InfraModel

/// The words of everything that cannot be priced.
extension UnknownCost {
  static func noModel(_ type: ResourceType) -> UnknownCost {
    UnknownCost(
      .noModel, what: type.name, why: "there is no cost model for \(type)",
      fix: "look up its price, and leave room for it in the budget")
  }

  /// A price that the catalog has not; says where it has one, without taking that.
  package static func noPrice(_ what: String, _ query: PriceQuery, in region: String, _ catalog: Catalog)
    -> UnknownCost
  {
    let needed = catalog.region(of: query, for: region)
    if let partition = catalog.book.partition(of: region), catalog.isForeign(query, in: region) {
      return UnknownCost(
        catalog.knows(region: region) ? .noPrice : .unknownRegion, what: what,
        why: "the catalog has no price for \(query) in \(region) or elsewhere in the partition \(partition); "
          + "prices of other partitions do not apply",
        fix: "infra prices set \(query.service) \(query.usageType) --region \(region) --usd PRICE --because SOURCE")
    }
    let region = needed
    guard catalog.knows(region: region) else {
      return UnknownCost(
        .unknownRegion, what: what, why: "the catalog has no prices for the region \(region)",
        fix: "infra prices update \(region) --service \(query.service)")
    }
    let others = catalog.regions(with: query)
    let elsewhere =
      others.isEmpty
      ? "" : "; there is one for \(others.prefix(3).joined(separator: ", "))\(others.count > 3 ? ", …" : "")"
    return UnknownCost(
      .noPrice, what: what, why: "the catalog has no price for \(query) in \(region)\(elsewhere)",
      fix:
        "infra prices update \(region) --service \(query.service), or infra prices set \(query.service) \(query.usageType) --region \(region) --usd PRICE"
    )
  }

  /// A property without which nothing can be said.
  public static func propertyMissing(_ property: String, for what: String) -> UnknownCost {
    UnknownCost(
      .propertyMissing, what: what, why: "\(property) is not declared, or known only after the apply",
      fix: "declare \(property) as a plain value")
  }

  /// A property whose value has no price.
  public static func badProperty(_ property: String, _ value: String, for what: String) -> UnknownCost {
    UnknownCost(.badProperty, what: what, why: "\(property) is \(value), which cannot be priced")
  }

  /// A property whose value is none of those that there are.
  package static func badProperty(_ property: String, _ value: String, for what: String, among values: [String])
    -> UnknownCost
  {
    let text = value.hasPrefix("'") ? String(value.dropFirst().dropLast()) : value
    let near = values.first { $0.lowercased() == text.lowercased() } ?? Spelling.nearest(to: text, among: values)
    return UnknownCost(
      .badProperty, what: what, why: "\(property) is \(value); expected one of \(values.joined(separator: ", "))",
      fix: near.map { "did you mean '\($0)'?" })
  }

  /// A property that nothing is known of.
  package static func unlisted(_ property: String, for what: String, known: [String]) -> UnknownCost {
    let name = property.split(separator: ".").last.map(String.init) ?? property
    let near = Spelling.nearest(to: name, among: known)
    return UnknownCost(
      .unlisted, what: what, why: "\(property) is not known to this version of infra, so its cost is unknown",
      fix: near.map { "did you mean '\($0)'?" } ?? "look up its price, and leave room for it in the budget")
  }

  /// Something that was taken for granted, and is too much of the sum for that.
  package static func guessed(_ what: String, fix: String) -> UnknownCost {
    UnknownCost(
      .guessed, what: what, why: "this is a guess that more than 1 % of the sum depends on", fix: fix)
  }

  /// Usage that the type knows, and that this resource is not paid by.
  static func unusedUsage(_ name: String, of type: ResourceType, used: [String]) -> UnknownCost {
    let list = used.isEmpty ? "no usage" : used.joined(separator: ", ")
    return UnknownCost(
      .unknownUsage, what: name, why: "this \(type.shortName) is charged by \(list), as it is declared",
      fix: "leave the usage \(name) out, or check the declaration")
  }

  /// Something that is referred to and not declared here.
  package static func notKnownHere(_ property: String, for what: String) -> UnknownCost {
    UnknownCost(
      .propertyMissing, what: what, why: "this environment does not declare the target of \(property)",
      fix: "declare it in the same environment, and refer to it")
  }

  /// Something that a model leaves out.
  public static func notModeled(_ what: String, because why: String) -> UnknownCost {
    UnknownCost(.notModeled, what: what, why: why, fix: "look up its price, and leave room for it in the budget")
  }

  /// A quantity that follows from the declaration and is below zero.
  package static func negative(_ what: String, _ amount: Quantity) -> UnknownCost {
    UnknownCost(
      .badProperty, what: what, why: "its declared quantity is \(amount), below zero", fix: "check the declared numbers"
    )
  }

  package static func negativeUsage(_ name: String, _ amount: Quantity) -> UnknownCost {
    UnknownCost(
      .negativeUsage, what: name, why: "the declared usage is \(amount), below zero", fix: "declare zero or more")
  }

  package static func absurdUsage(_ name: String, _ amount: Quantity, most: Quantity) -> UnknownCost {
    UnknownCost(
      .absurdUsage, what: name, why: "the declared usage is \(amount); the maximum is \(most)",
      fix: "check the unit: docs/cost.md names it")
  }

  package static func malformedUsage(_ name: String) -> UnknownCost {
    UnknownCost(
      .malformedUsage, what: name, why: "the declared usage is not a number",
      fix: "write a number, or {\"low\": …, \"high\": …}")
  }

  static func unknownUsage(_ name: String, of type: ResourceType, known: [String]) -> UnknownCost {
    let near = Spelling.nearest(to: name, among: known)
    let list = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
    return UnknownCost(
      .unknownUsage, what: name, why: "\(type) has no such usage; \(list)", fix: near.map { "did you mean '\($0)'?" })
  }

  package static func beyondTiers(_ what: String, _ end: Quantity, unit: String) -> UnknownCost {
    UnknownCost(
      .beyondTiers, what: what, why: "the catalog has no price for more than \(end) \(unit) a month",
      fix: "infra prices update, or infra prices set")
  }

  package static func overflow(_ what: String) -> UnknownCost {
    UnknownCost(.overflow, what: what, why: "the amount is too large to be counted", fix: "check the declared numbers")
  }
}
