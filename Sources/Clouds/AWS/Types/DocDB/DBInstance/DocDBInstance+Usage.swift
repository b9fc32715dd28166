import Pricing

extension UsageForm {
  static let docDBInstance = UsageForm(
    "How long an instance runs, all the time if not said.",
    .of(.hours, "Of the 730 of a month."),
    .of(.capacityUnits, "Capacity units of a serverless instance, on average."),
    .of(.creditHours, "vCPU-hours of processor credits beyond those that are earned, a month."))
}
