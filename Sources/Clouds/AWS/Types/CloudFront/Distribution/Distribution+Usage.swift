import Pricing

extension UsageForm {
  static let distribution = UsageForm(
    "What a distribution answers in a month.",
    .of(.requests),
    .of(.transferredGigabytes, "What goes out to the internet."))
}
