import Pricing

extension UsageForm {
  static let distribution = UsageForm(
    "The requests to a distribution and the data that it sends in a month.",
    .of(.requests),
    .of(.transferredGigabytes, "The data sent to the internet."))
}
