import Pricing

/// What is recorded of requests by AWS X-Ray, the same for every service.
enum Traces {
  /// An account's first 100,000 traces a month cost nothing (aws.amazon.com/xray/pricing).
  static var charge: Charge {
    .used("Traces recorded", .tracedRequests, PriceQuery("AWSXRay", "XRay-TracesStored"))
      .free(first: 100_000, shared: "traces recorded")
  }
}
