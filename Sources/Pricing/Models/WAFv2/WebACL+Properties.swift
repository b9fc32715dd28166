extension PropertyTable {
  static let webACL: PropertyTable = [
    .free(
      "TODO", "ApplicationConfig", "AssociationConfig", "CaptchaConfig", "ChallengeConfig", "CustomResponseBodies",
      "DataProtectionConfig", "DefaultAction", "Description", "Name", "OnSourceDDoSProtectionConfig", "Rules", "Scope",
      "Tags", "TokenDomains", "VisibilityConfig")
  ]
}
