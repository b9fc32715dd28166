extension PropertyTable {
  static let secret: PropertyTable = [
    .free(
      "TODO", "Description", "GenerateSecretString", "KmsKeyId", "Name", "ReplicaRegions", "SecretString", "Tags",
      "Type")
  ]
}
