/// What a price is asked for by: the keys of a cloud's price list.
///
/// The attributes say everything about the thing to be priced. A price applies if all its own conditions are among
/// them; of several the one with the most conditions does. So a price for `engine=MySQL` is never taken for
/// `engine=PostgreSQL`, and one without an engine is taken for both.
public struct PriceQuery: Hashable, Sendable {
  /// The service's code in the price list (`AmazonEC2`).
  public var service: String
  /// The usage type without a region's prefix (`NatGateway-Hours`).
  public var usageType: String
  public var attributes: [String: String]
  /// The price list's region; `nil` for the region of the resource that is priced, ``global`` for services with one
  /// price list for all.
  public var region: String?
  /// What else to ask, in this order, when there is no price.
  public var alternatives: [PriceQuery]

  /// The region of services that have one price list for all (CloudFront, Route 53, WAF).
  public static let global = "global"

  public init(
    _ service: String, _ usageType: String, _ attributes: [String: String] = [:], region: String? = nil
  ) {
    self.service = service
    self.usageType = usageType
    self.attributes = attributes
    self.region = region
    alternatives = []
  }

  /// The same, and another question when there is no answer to this one.
  public func or(_ other: PriceQuery) -> PriceQuery {
    var result = self
    result.alternatives.append(other)
    return result
  }
}

extension PriceQuery: CustomStringConvertible {
  /// `AmazonRDS RDS:GP3-Storage deployment=Single-AZ volumeType=gp3`.
  public var description: String {
    ([service, usageType] + attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
      .joined(separator: " ")
  }
}
