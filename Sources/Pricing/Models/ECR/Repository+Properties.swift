extension PropertyTable {
  static let repository: PropertyTable = [
    .free(
      "TODO", "EmptyOnDelete", "EncryptionConfiguration", "ImageScanningConfiguration", "ImageTagMutability",
      "ImageTagMutabilityExclusionFilters", "LifecyclePolicy", "RepositoryName", "RepositoryPolicyText", "Tags")
  ]
}
