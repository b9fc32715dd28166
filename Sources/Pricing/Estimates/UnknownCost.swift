public import InfraModel

/// A cost that is there and cannot be said: never zero, never a neighbor's.
public struct UnknownCost: Hashable, Sendable {
  /// Why it cannot be said.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// The type has no cost model.
    case noModel
    /// The catalog has no such price in this region.
    case noPrice
    /// The catalog has no price at all in this region.
    case unknownRegion
    /// A property that the price depends on is missing or not known before the apply.
    case propertyMissing
    /// Usage below zero.
    case negativeUsage
    /// Usage beyond what can be meant.
    case absurdUsage
    /// Usage that is no number or range.
    case malformedUsage
    /// A usage key that the type's model does not know.
    case unknownUsage
    /// More than the tiers in the catalog reach to.
    case beyondTiers
    /// A sum that is too large to be counted.
    case overflow
    /// A property whose value cannot be priced.
    case badProperty
    /// A price was left out on purpose: the model does not cover this.
    case notModeled
    /// Something was taken for granted that changes the sum by more than a hundredth.
    case guessed
    /// A property that the type's table of properties does not have.
    case unlisted
    /// Prices in a sum are older than was allowed.
    case stalePrice
    /// The catalog is older than was allowed.
    case staleCatalog

    /// The code of its diagnostic.
    public var code: DiagnosticCode {
      switch self {
      case .noModel: .noCostModel
      case .noPrice: .noPrice
      case .unknownRegion: .regionWithoutPrices
      case .propertyMissing: .pricedPropertyUnknown
      case .negativeUsage: .negativeUsage
      case .absurdUsage: .absurdUsage
      case .malformedUsage: .malformedUsage
      case .unknownUsage: .unknownUsage
      case .beyondTiers: .beyondTiers
      case .overflow: .costOverflow
      case .badProperty: .unpriceableProperty
      case .notModeled: .costNotModeled
      case .guessed: .guessedCost
      case .unlisted: .propertyNotInTable
      case .stalePrice: .stalePrice
      case .staleCatalog: .staleCatalog
      }
    }
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
      reason.code, "\(what): \(why)", severity: .warning, address: address, at: position, fix: fix)
  }
}
