// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == AutoScaling.AutoScalingGroup {
  /// How many instances run on average, and what their image brings.
  /// - Parameters:
  ///   - licensed: The hours of a month under a license of the image's operating system: none for Linux without one.
  ///   - image: The image's root volume, where no mapping says its size.
  ///   - creditHours: Hours of virtual processors beyond the credits that all burstable instances earn.
  ///   - ioRequests: Requests to the magnetic volumes of all instances.
  public func usage(
    instances: Quantity? = nil,
    licensed: TimeAmount? = nil,
    image: DataAmount? = nil,
    creditHours: Quantity? = nil,
    ioRequests: Quantity? = nil
  ) -> Self {
    using([
      "instances": instances?.figure,
      "licensedHours": licensed?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours"),
      "imageGigabytes": image?.figure,
      "creditHours": creditHours?.figure,
      "ioRequests": ioRequests?.figure,
    ])
  }
}
