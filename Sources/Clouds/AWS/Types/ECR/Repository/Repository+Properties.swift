import Pricing

extension PropertyTable {
  static let repository: PropertyTable = [
    .texts("LifecyclePolicy.LifecyclePolicyText"),
    .free("keys are charged at the key", "EncryptionConfiguration"),
    .free("basic scanning costs nothing; the enhanced one is set for a registry", "ImageScanningConfiguration"),
    .free(
      "who may do what, and whether tags can change, costs nothing", "EmptyOnDelete", "ImageTagMutability",
      "ImageTagMutabilityExclusionFilters", "RepositoryPolicyText"),
    .free("names and tags cost nothing", "LifecyclePolicy.RegistryId", "RepositoryName", "Tags"),
  ]
}
