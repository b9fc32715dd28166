import InfraModel

/// What Systems Manager refuses of a document's change.
enum DocumentRules {
  static let all = [versionName, .renewed("its versions, which begin at 1 again")]

  /// Source: the API reference of UpdateDocument, `DuplicateDocumentVersionName`: the name of a version is one version's.
  private static let versionName = ChangeRule.update("name of a version") { change in
    guard change.changed.contains(where: { $0 != "VersionName" && $0 != "Tags" && $0 != "UpdateMethod" }),
      !change.changed.contains("VersionName"), let name = change.after["VersionName"]?.string
    else { return [] }
    return [
      .refused(
        property: "VersionName",
        message: "would get a new version that is called \(name), as an earlier one is",
        fix: "declare another VersionName with each change")
    ]
  }
}
