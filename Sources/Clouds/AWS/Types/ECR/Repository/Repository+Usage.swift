import Pricing

extension UsageForm {
  static let repository = UsageForm(
    "What the images take, layers that they share counted once.",
    .of(.storedGigabytes),
    .of(.transferredGigabytes, "What goes out to the internet in a month."),
    .of(.archivedGigabytes, "What lies in the archive."))
}
