import Pricing

extension UsageForm {
  static let ec2Instance = UsageForm(
    "How long an instance runs, all the time if not said, what it sends to the internet, and what its image brings.",
    .of(.hours, "Of the 730 of a month."),
    .of(.transferredGigabytes, "The data sent to the internet in a month."),
    .of(
      .licensedHours,
      "The hours of a month under a license of the image's operating system: none for Linux without one."),
    .of(.imageGigabytes, "The image's root volume, where no mapping says its size."),
    .of(.creditHours, "Hours of virtual processors beyond the credits that a burstable instance earns."),
    .of(.ioRequests, "Requests to magnetic volumes."))
}
