import Pricing

extension UsageForm {
  static let logGroup = UsageForm(
    "What is written to a log group and looked through in a month.",
    .of(.ingestedGigabytes),
    .of(.storedGigabytes, "What it keeps; follows from ingestion and retention if not said."),
    .of(.scannedGigabytes, "What queries read."))
}
