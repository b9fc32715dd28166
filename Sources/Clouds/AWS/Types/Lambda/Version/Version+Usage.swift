import Pricing

extension UsageForm {
  static let version = UsageForm(
    "How long provisioned concurrency is held, of the 730 hours of a month; all of them if not said.",
    .of(.hours))
}
