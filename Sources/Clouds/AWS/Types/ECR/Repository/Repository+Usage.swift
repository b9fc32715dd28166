import Pricing

extension UsageForm {
  static let repository = UsageForm(
    "The size of the images, with shared layers counted once.",
    .of(.storedGigabytes),
    .of(.transferredGigabytes, "The data sent to the internet in a month."),
    .of(.archivedGigabytes, "The data in the archive."))
}
