public import InfraModel

/// A cost that is there and cannot be said: never zero, never a neighbour's.
public struct UnknownCost: Hashable, Sendable {
  /// Why it cannot be said. The raw value is the diagnostic's code; 7 is the first digit of pricing.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The type has no cost model.
    case noModel = "IN7001"
    /// The catalogue has no such price in this region.
    case noPrice = "IN7002"
    /// The catalogue has no price at all in this region.
    case unknownRegion = "IN7003"
    /// A property that the price depends on is missing or not known before the apply.
    case propertyMissing = "IN7004"
    /// Usage below zero.
    case negativeUsage = "IN7005"
    /// Usage beyond what can be meant.
    case absurdUsage = "IN7006"
    /// Usage that is no number or range.
    case malformedUsage = "IN7007"
    /// A usage key that the type's model does not know.
    case unknownUsage = "IN7008"
    /// More than the tiers in the catalogue reach to.
    case beyondTiers = "IN7009"
    /// A sum that is too large to be counted.
    case overflow = "IN7010"
    /// A property whose value cannot be priced.
    case badProperty = "IN7011"
    /// A price was left out on purpose: the model does not cover this.
    case notModelled = "IN7012"
    /// Something was taken for granted that changes the sum by more than a hundredth.
    case guessed = "IN7016"
    /// A property that the type's table of properties does not have.
    case unlisted = "IN7017"
    /// Prices in a sum are older than was allowed.
    case stalePrice = "IN7013"
    /// The catalogue is older than was allowed.
    case staleCatalogue = "IN7014"
  }

  public var reason: Reason
  /// What has no cost (`Storage`).
  public var what: String
  /// Why, as a sentence without a full stop.
  public var why: String
  /// What to do, as an instruction.
  public var fix: String?
  /// What was to be charged, where its price alone is missing.
  public var charge: UnpricedCharge?

  public init(_ reason: Reason, what: String, why: String, fix: String? = nil) {
    self.reason = reason
    self.what = what
    self.why = why
    self.fix = fix
  }

  /// The same, with what was to be charged.
  func charging(_ charge: UnpricedCharge) -> UnknownCost {
    var result = self
    result.charge = charge
    return result
  }

  /// As a warning at a resource.
  public func diagnostic(at address: Address? = nil, position: SourcePosition? = nil) -> Diagnostic {
    Diagnostic(
      reason.rawValue, "\(what): \(why)", severity: .warning, address: address, at: position, fix: fix)
  }
}
