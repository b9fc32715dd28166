import Pricing

extension PropertyTable {
  static let webACL: PropertyTable = [
    .wholes("Rules"),
    .unpriced(
      "Larger bodies", because: "looking at more of a body than usual is charged by request", "AssociationConfig"),
    .free(
      "only the web ACL, its rules and requests are charged", "ApplicationConfig", "CaptchaConfig",
      "ChallengeConfig", "CustomResponseBodies", "DataProtectionConfig", "DefaultAction",
      "OnSourceDDoSProtectionConfig", "Scope", "TokenDomains", "VisibilityConfig"),
    .free("names and tags cost nothing", "Description", "Name", "Tags"),
  ]
}
