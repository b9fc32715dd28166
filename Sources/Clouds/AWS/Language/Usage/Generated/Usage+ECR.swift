// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == ECR.Repository {
  /// The size of the images, with shared layers counted once.
  /// - Parameters:
  ///   - transferred: The data sent to the internet in a month.
  ///   - archived: The data in the archive.
  public func usage(
    stored: DataAmount? = nil,
    transferred: DataAmount? = nil,
    archived: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure,
      "transferredGigabytes": transferred?.figure,
      "archivedGigabytes": archived?.figure,
    ])
  }
}
