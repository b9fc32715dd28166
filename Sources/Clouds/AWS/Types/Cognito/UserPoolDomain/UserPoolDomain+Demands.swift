import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html and
  /// Cognito Developer Guide, "Using the Amazon Cognito domain": a prefix without the words aws, amazon and cognito.
  static let userPoolDomain: [Demand] = [
    .length("Domain", from: 1, to: 63), .text("Domain", .userPoolDomain),
    .number("ManagedLoginVersion", from: 1, to: 2),
  ]
}

extension TextForm {
  fileprivate static let userPoolDomain = TextForm(
    "a domain of a user pool",
    fix: "use small letters, digits and hyphens, and none of the words aws, amazon and cognito"
  ) { text in
    // With dots it is a domain of one's own.
    if text.contains(".") { return true }
    let isPlain = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    return isPlain && !text.hasPrefix("-") && !text.hasSuffix("-")
      && !["aws", "amazon", "cognito"].contains { text.contains($0) }
  }
}
