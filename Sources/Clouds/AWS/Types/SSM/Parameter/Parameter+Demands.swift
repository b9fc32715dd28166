import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html: `ValidationException`.
  static let ssmParameter: [Demand] = [
    .text(
      "Name",
      TextForm(
        "a name that parameters can have",
        fix: "use letters, digits and ._-/, 1011 at most, and begin with neither aws nor ssm"
      ) { name in
        let first = name.lowercased().split(separator: "/").first ?? ""
        return (1...1011).contains(name.utf8.count) && parameterLetters.areAll(of: name) && !first.hasPrefix("aws")
          && !first.hasPrefix("ssm")
      }),
    .length("Value", from: 1, to: 8192),
    .holds("Value", if: .when("Tier", is: "Standard", unset: "Standard")) { subject in
      guard let value = subject.text("Value"), value.utf8.count > 4096 else { return nil }
      return ("Value has \(value.utf8.count) bytes, and a standard parameter takes 4096", "set tier to Advanced")
    },
    .excludes("Policies", if: .when("Tier", is: "Standard", unset: "Standard")),
  ]

  private static let parameterLetters: Letters = "A-Za-z0-9_./-"
}
