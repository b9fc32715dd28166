import Pricing

/// A class of database instances (`db.r6g.2xlarge`).
struct DatabaseClass {
  private var parts: [Substring]

  init(_ name: String) { parts = name.split(separator: ".") }

  /// The class without its size (`db.t4g`).
  var family: String { parts.prefix(2).joined(separator: ".") }

  /// Whether its capacity follows what the database does.
  var isServerless: Bool { parts == ["db", "serverless"] }

  /// The virtual processors: four times the number before `xlarge`, else two, but one for the small ones of before 2018
  /// (docs.aws.amazon.com/AmazonRDS, "Hardware specifications for DB instance classes").
  var processors: Quantity {
    guard parts.count > 2 else { return 2 }
    let size = parts[2]
    if size.hasSuffix("xlarge") { return Quantity((Int(size.dropLast("xlarge".count)) ?? 1) * 4) }
    return ["t2.micro", "t2.small", "m3.medium"].contains("\(parts[1]).\(size)") ? 1 : 2
  }

  /// Whether it can do more than its share of a processor for a price: RDS runs these classes in unlimited mode, and
  /// those of db.t2 never beyond their credits (aws.amazon.com/rds/instance-types).
  var hasPaidCredits: Bool { ["db.t3", "db.t4g"].contains(family) }
}
