// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == EC2.FlowLog {
  /// The data that the flow log writes in a month.
  public func usage(ingested: DataAmount? = nil) -> Self {
    using(["ingestedGigabytes": ingested?.figure])
  }
}

extension UsageSubject where Subject == EC2.Instance {
  /// How long an instance runs, all the time if not said, what it sends to the internet, and what its image brings.
  /// - Parameters:
  ///   - hours: Of the 730 of a month.
  ///   - transferred: The data sent to the internet in a month.
  ///   - licensed: The hours of a month under a license of the image's operating system: none for Linux without one.
  ///   - image: The image's root volume, where no mapping says its size.
  ///   - creditHours: Hours of virtual processors beyond the credits that a burstable instance earns.
  ///   - ioRequests: Requests to magnetic volumes.
  public func usage(
    hours: TimeAmount? = nil,
    transferred: DataAmount? = nil,
    licensed: TimeAmount? = nil,
    image: DataAmount? = nil,
    creditHours: Quantity? = nil,
    ioRequests: Quantity? = nil
  ) -> Self {
    using([
      "hours": hours?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours"),
      "transferredGigabytes": transferred?.figure,
      "licensedHours": licensed?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours"),
      "imageGigabytes": image?.figure,
      "creditHours": creditHours?.figure,
      "ioRequests": ioRequests?.figure,
    ])
  }
}

extension UsageSubject where Subject == EC2.NatGateway {
  /// The data that goes through a gateway in a month, both ways together.
  public func usage(processed: DataAmount? = nil) -> Self {
    using(["processedGigabytes": processed?.figure])
  }
}

extension UsageSubject where Subject == EC2.VPCEndpoint {
  /// The data that goes through an interface endpoint in a month.
  public func usage(processed: DataAmount? = nil) -> Self {
    using(["processedGigabytes": processed?.figure])
  }
}
