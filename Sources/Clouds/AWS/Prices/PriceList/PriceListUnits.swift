import Pricing

/// The words of the price list's units, and what is known of how they convert.
///
/// | from | to | factor | source |
/// |---|---|---|---|
/// | `Hrs`, `Hours`, `Hourly`, `hour` | each other | 1 | spellings of one word |
/// | `Mo`, `Month`, `month` | each other | 1 | spellings of one word; AWS's bills mix `GB-Mo` and `GB-month` |
/// | second, minute, day | hour | 1/3,600, 1/60, 24 | time |
/// | month | hour | 730 | the month of every bill here and of AWS's own calculator (`Quantity.hoursOfMonth`) |
/// | KB, MB, TB, PB | GB | 1,024 each | S3's list ends its first 50 TB at 51,200 GB |
/// | `GiBps` | `MiBps` | 1,024 | EC2's list has gp3 at $40.96 a `GiBps-mo`, its price page at $0.04 a MiB/s |
/// | `1M`, `1K`, `million`, `1000` of something | one of it | the number | the number |
/// | `Lambda-GB-Second` | `GB-Seconds` | 1 | savingsplans API, `SavingsPlanOfferingRate.unit` |
/// | `ReadCapacityUnit-Hrs`, `WriteCapacityUnit-Hrs` | `RCU-Hrs`, `WCU-Hrs` | 1 | the same |
/// | `ElastiCacheProcessingUnit` | `ECPUs` | 1 | the same |
///
/// A price converts only if twelve decimals hold the result exactly. Nothing else converts.
enum PriceListUnits {
  static let counts: [String: Int128] = [
    "k": 1000, "thousand": 1000, "m": 1_000_000, "million": 1_000_000, "b": 1_000_000_000, "billion": 1_000_000_000,
  ]

  private static let hour: (name: String, seconds: Int128) = ("hour", 3600)
  private static let month: (name: String, seconds: Int128) = ("month", 2_628_000)
  private static let second: (name: String, seconds: Int128) = ("second", 1)
  private static let minute: (name: String, seconds: Int128) = ("minute", 60)
  private static let day: (name: String, seconds: Int128) = ("day", 86_400)

  /// The last word of a unit, where it is a time.
  static let times: [String: (name: String, seconds: Int128)] = [
    "hr": hour, "hrs": hour, "hour": hour, "hours": hour, "hourly": hour, "mo": month, "mon": month, "month": month,
    "months": month, "monthly": month, "sec": second, "secs": second, "second": second, "seconds": second,
    "min": minute, "mins": minute, "minute": minute, "minutes": minute, "day": day, "days": day, "daily": day,
  ]

  private static let kibi: Int128 = 1024

  /// Things with several names or sizes, in the singular.
  static let things: [String: (name: String, size: Int128)] = [
    "kb": ("byte", kibi), "kib": ("byte", kibi), "kilobyte": ("byte", kibi),
    "mb": ("byte", kibi * kibi), "mib": ("byte", kibi * kibi), "megabyte": ("byte", kibi * kibi),
    "gb": ("byte", kibi * kibi * kibi), "gib": ("byte", kibi * kibi * kibi), "gigabyte": ("byte", kibi * kibi * kibi),
    "lambda gb": ("byte", kibi * kibi * kibi),
    "tb": ("byte", kibi * kibi * kibi * kibi), "tib": ("byte", kibi * kibi * kibi * kibi),
    "terabyte": ("byte", kibi * kibi * kibi * kibi),
    "pb": ("byte", kibi * kibi * kibi * kibi * kibi), "pib": ("byte", kibi * kibi * kibi * kibi * kibi),
    "petabyte": ("byte", kibi * kibi * kibi * kibi * kibi),
    "mibp": ("bytes a second", kibi * kibi), "gibp": ("bytes a second", kibi * kibi * kibi),
    "api request": ("request", 1), "readcapacityunit": ("rcu", 1), "writecapacityunit": ("wcu", 1),
    "elasticacheprocessingunit": ("ecpu", 1), "hostedzone": ("zone", 1), "hosted zone": ("zone", 1),
  ]

  /// Usage types whose unit in the list is the thing alone, which AWS's price pages charge by the month: the list has
  /// `Alarms` at "$0.10 per alarm per month".
  static let monthly: [String: Set<String>] = [
    "AmazonCloudWatch": [
      "CW:AlarmMonitorUsage", "CW:HighResAlarmMonitorUsage", "CW:CompositeAlarmMonitorUsage", "CW:MetricMonitorUsage",
      "DashboardsUsageHour",
    ],
    "AWSSecretsManager": ["AWSSecretsManager-Secrets"], "AmazonRoute53": ["HostedZone"], "awskms": ["KMS-Keys"],
  ]
}
