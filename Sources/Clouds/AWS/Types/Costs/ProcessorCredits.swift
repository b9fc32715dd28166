import InfraModel
import Pricing

/// Processor credits of burstable instances beyond those that they earn.
///
/// T3, T3a and T4g instances buy them unless they are told not to, T2 instances only where they are told to
/// (docs.aws.amazon.com/AWSEC2, "Unlimited mode for burstable performance instances"). Their price is the same for all
/// sizes and in all regions (aws.amazon.com/ec2/pricing/on-demand, "T2/T3/T4g Unlimited Mode Pricing").
enum ProcessorCredits {
  /// The burstable family of an instance type; `nil` for other types.
  static func family(_ type: String) -> String? {
    let family = String(type.split(separator: ".").first ?? "")
    return ["t2", "t3", "t3a", "t4g"].contains(family) ? family : nil
  }

  /// What an instance buys.
  /// - Parameters:
  ///   - mode: `standard`, `unlimited`, or `nil` for the family's default.
  ///   - system: The operating system, by the price list's name.
  static func charge(_ type: String, mode: String?, system: String) -> Charge? {
    guard let family = family(type), (mode ?? (family == "t2" ? "standard" : "unlimited")) == "unlimited" else {
      return nil
    }
    // The list names two prices: for Windows, and for all others.
    let attributes = ["os": system == "Windows" ? system : "Linux"]
    var query = PriceQuery("AmazonEC2", "CPUCredits:\(family)", attributes, region: "us-east-1")
    // The page has one price for T2 and T3, of which T3a is a variant.
    if family == "t3a" { query = query.or(PriceQuery("AmazonEC2", "CPUCredits:t3", attributes, region: "us-east-1")) }
    return rate(query)
  }

  /// The rate of a virtual processor's hour.
  static func rate(_ query: PriceQuery) -> Charge {
    .used("Processor credits beyond those earned", .creditHours, query)
  }
}
