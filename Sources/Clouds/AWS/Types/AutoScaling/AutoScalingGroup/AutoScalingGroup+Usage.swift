import Pricing

extension UsageForm {
  static let autoScalingGroup = UsageForm(
    "How many instances run on average, and what their image brings.",
    .of(.instances),
    .of(
      .licensedHours,
      "The hours of a month under a license of the image's operating system: none for Linux without one."),
    .of(.imageGigabytes, "The image's root volume, where no mapping says its size."),
    .of(.creditHours, "Hours of virtual processors beyond the credits that all burstable instances earn."),
    .of(.ioRequests, "Requests to the magnetic volumes of all instances."))
}

extension UsageKey {
  static let instances = UsageKey(
    "instances", .count, "instances that run on average", aliases: ["runningInstances"], most: 1_000_000)
}
