// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == ECR.Repository {
  /// What the images take, layers that they share counted once.
  /// - Parameters:
  ///   - transferred: What goes out to the internet in a month.
  ///   - archived: What lies in the archive.
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
