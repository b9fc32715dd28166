import InfraModel
import Pricing

/// A function as it is priced: memory, architecture, how often and how long it runs.
struct FunctionShape {
  var memory: Quantity
  var isARM: Bool
  /// Megabytes of `/tmp`.
  var temporary: Quantity
  private var requests: Span<Quantity>?
  private var milliseconds: Span<Quantity>?
  private var provisioned: Span<Quantity>

  init(_ function: PricedResource) {
    memory = function.quantity("MemorySize") ?? 128
    isARM = function.list("Architectures").first == "arm64"
    temporary = function.quantity("EphemeralStorage.Size") ?? 512
    requests = function.usage(.requests)
    milliseconds = function.usage(.averageDuration)
    provisioned = function.usage(.provisionedShare) ?? 0
  }

  var architecture: [String: String] { ["arch": isARM ? "arm64" : "x86_64"] }
  private var suffix: String { isARM ? "-ARM" : "" }

  /// Seconds of a month that it runs in all.
  private var seconds: Span<Quantity>? {
    guard let requests, let milliseconds else { return nil }
    return requests * milliseconds / 1000
  }

  private var gigabytes: Quantity { memory / 1024 }
  private static let keys: [UsageKey] = [.requests, .averageDuration]

  /// An account's first million requests and 400,000 GB-seconds cost nothing (aws.amazon.com/lambda/pricing).
  @CostBuilder var items: [CostItem] {
    Charge.used("Requests", .requests, PriceQuery("AWSLambda", "Request"))
      .free(first: 1_000_000, shared: "Lambda requests")
    if onDemand.high > .zero || seconds == nil { duration }
    if provisioned.high > .zero {
      Charge.used(
        "Duration under provisioned concurrency", seconds.map { $0 * gigabytes * provisioned },
        dependsOn: Self.keys + [.provisionedShare],
        PriceQuery("AWSLambda", "Lambda-Provisioned-GB-Second\(suffix)", architecture))
    }
    if temporary > 512 {
      Charge.used(
        "Temporary storage over 512 MB", seconds.map { $0 * ((temporary - 512) / 1024) }, dependsOn: Self.keys,
        PriceQuery("AWSLambda", "Lambda-Storage-GB-Second", architecture))
    }
  }

  /// The share of the requests that provisioned concurrency does not take.
  private var onDemand: Span<Quantity> { Span(Quantity.one - provisioned.high, Quantity.one - provisioned.low) }

  /// What runs without provisioned concurrency.
  var duration: Charge {
    .used(
      "Duration", seconds.map { $0 * gigabytes * onDemand }, dependsOn: Self.keys,
      PriceQuery("AWSLambda", "Lambda-GB-Second\(suffix)", architecture)
    ).free(first: 400_000, shared: "Lambda duration")
  }

  /// What it costs to hold instances ready, by the hours that they are held.
  func held(_ count: Quantity, hours: Span<Quantity>?) -> Charge {
    let name = "Provisioned concurrency"
    let query = PriceQuery("AWSLambda", "Lambda-Provisioned-Concurrency\(suffix)", architecture)
    guard let hours else { return .monthly(name, count * gigabytes * Quantity.secondsOfMonth, query) }
    return .used(name, hours * (count * gigabytes * 3600), dependsOn: [.hours], query)
  }
}
