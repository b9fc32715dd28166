import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html and
  /// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html
  static let secretsManagerSecret: [Demand] = [
    .text("Name", .letters("A-Za-z0-9/_+=.@!-", 1...512, "a name that secrets can have")),
    .text("KmsKeyId", key),
    .excludes("GenerateSecretString", if: .given("SecretString")),
    .number("GenerateSecretString.PasswordLength", from: 1, to: 4096),
    .text("GenerateSecretString.SecretStringTemplate", .jsonObject),
    .needs("GenerateSecretString.GenerateStringKey", if: .given("GenerateSecretString.SecretStringTemplate")),
    .needs("GenerateSecretString.SecretStringTemplate", if: .given("GenerateSecretString.GenerateStringKey")),
    .holds("GenerateSecretString") { subject in
      let kinds = ["ExcludeLowercase", "ExcludeNumbers", "ExcludePunctuation", "ExcludeUppercase"]
      guard kinds.allSatisfy({ subject.flag("GenerateSecretString.\($0)") == true }),
        subject.flag("GenerateSecretString.IncludeSpace") != true
      else { return nil }
      return ("GenerateSecretString excludes every character", "keep one kind of characters")
    },
  ]
}
