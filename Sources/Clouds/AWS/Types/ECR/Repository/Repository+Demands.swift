import InfraModel
import Planner

extension Demand {
  static let ecrRepository: [Demand] = [
    .policy("RepositoryPolicyText", .unnamedResource),
    .needs("LifecyclePolicy.LifecyclePolicyText", if: .given("LifecyclePolicy")), lifecycle,
    .excludes("EncryptionConfiguration.KmsKey", if: .when("EncryptionConfiguration.EncryptionType", is: "AES256")),
    .text("EncryptionConfiguration.KmsKey", key),
    .excludes(
      "ImageTagMutabilityExclusionFilters",
      if: .when("ImageTagMutability", is: "MUTABLE", "IMMUTABLE", unset: "MUTABLE")),
  ]
}
