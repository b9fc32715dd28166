import Pricing

extension PropertyTable {
  static let secret: PropertyTable = [
    .wholes("ReplicaRegions"),
    .free("requests for keys are charged at the key", "KmsKeyId"),
    .free(
      "a secret costs the same whatever it holds", "Description", "GenerateSecretString", "Name", "SecretString",
      "Tags", "Type"),
  ]
}
