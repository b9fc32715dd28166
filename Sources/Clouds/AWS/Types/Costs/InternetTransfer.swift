import Pricing

/// What leaves a region to the internet, the same for every service but CloudFront.
enum InternetTransfer {
  static let query = PriceQuery("AWSDataTransfer", "DataTransfer-Out-Bytes")

  /// Declared gigabytes to the internet; the account's first 100 GB a month cost nothing
  /// (aws.amazon.com/ec2/pricing/on-demand, "Data Transfer").
  static var charge: Charge {
    .used("Data transfer to the internet", .transferredGigabytes, query)
      .free(first: 100, shared: "data transfer to the internet")
  }
}
