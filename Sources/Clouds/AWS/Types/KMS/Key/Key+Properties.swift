import Pricing

extension PropertyTable {
  static let key: PropertyTable = [
    .choice(
      "KeySpec", "ECC_NIST_EDWARDS25519", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1",
      "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "RSA_2048", "RSA_3072",
      "RSA_4096", "SM2", "SYMMETRIC_DEFAULT"),
    .flags("EnableKeyRotation"),
    .free(
      "a key costs the same whatever may be done with it", "BypassPolicyLockoutSafetyCheck", "Enabled", "KeyPolicy",
      "KeyUsage", "PendingWindowInDays", "RotationPeriodInDays"),
    .free("replicas are keys of their own, and so are the devices of a key store", "MultiRegion", "Origin"),
    .free("names and tags cost nothing", "Description", "Tags"),
  ]
}
