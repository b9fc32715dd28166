import Pricing

extension PropertyTable {
  static let webACL: PropertyTable = [
    .wholes("Rules"),
    .unpriced(
      "Larger bodies", because: "looking at more of a body than usual is paid for by request", "AssociationConfig"),
    .free(
      "the list is paid for by itself, its rules and requests", "ApplicationConfig", "CaptchaConfig",
      "ChallengeConfig", "CustomResponseBodies", "DataProtectionConfig", "DefaultAction",
      "OnSourceDDoSProtectionConfig", "Scope", "TokenDomains", "VisibilityConfig"),
    .free("names and tags cost nothing", "Description", "Name", "Tags"),
  ]
}
