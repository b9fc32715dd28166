extension PropertyTable {
  static let key: PropertyTable = [
    .texts("KeySpec"),
    .free(
      "TODO", "BypassPolicyLockoutSafetyCheck", "Description", "EnableKeyRotation", "Enabled", "KeyPolicy", "KeyUsage",
      "MultiRegion", "Origin", "PendingWindowInDays", "RotationPeriodInDays", "Tags"),
  ]
}
