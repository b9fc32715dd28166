import InfraModel

/// What Systems Manager refuses of a document's change.
enum DocumentRules {
  static let all = [versionName, contentOfName, .renewed("its versions, which begin at 1 again")]

  /// Source: the API reference of UpdateDocument, `DuplicateDocumentVersionName`: the name of a version is one version's.
  private static let versionName = ChangeRule.update("name of a version") { change in
    guard change.changed.contains(where: { $0 != "VersionName" && $0 != "Tags" && $0 != "UpdateMethod" }),
      !change.changed.contains("VersionName"), let name = change.after["VersionName"]?.string
    else { return [] }
    return [
      .refused(
        property: "VersionName",
        message: "would give its new version the name \(name), which an earlier version has",
        fix: "declare another VersionName with each change")
    ]
  }

  /// Source: the API reference of UpdateDocument, `VersionName` ("cannot be changed") and `DuplicateDocumentContent`.
  private static let contentOfName = ChangeRule.update("name of a content") { change in
    guard change.changed.contains("VersionName"), !change.changed.contains("Content") else { return [] }
    return [
      .refused(
        property: "VersionName", message: "cannot change the name of the version that has this content",
        fix: "change Content as well, or keep VersionName")
    ]
  }
}
