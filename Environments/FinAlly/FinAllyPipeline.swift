import AWS
import AWSTypes
import Infra
import Modules

/// What FinAlly's pipeline may do in the account: GitHub's tokens stand for roles, so no key is kept anywhere.
///
/// An account takes one provider of an address, so all environments share it, and it is one of its own. A pull request plans; only
/// what is on `main`, in the environment of the same name at GitHub, applies.
struct FinAllyPipeline: Component {
  /// The environments that are applied by the pipeline.
  static let environments = ["dev", "staging", "production"]
  private static let issuer = "token.actions.githubusercontent.com"

  var scope: Scope
  let provider: IAM.OIDCProvider
  let planning: IAM.Role
  let applying: [IAM.Role]

  /// - Parameter repository: Whose workflows they are (`owner/name`).
  init(of repository: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    scope = .unnamed(file: file, line: line, column: column)
    let provider = IAM.OIDCProvider("github", clientIdList: ["sts.amazonaws.com"], url: "https://\(Self.issuer)")
    func role(_ name: String, _ subject: String, _ policy: String) -> IAM.Role {
      IAM.Role(
        name,
        assumeRolePolicyDocument: PolicyDocument {
          Statement.allow(
            "sts:AssumeRoleWithWebIdentity", to: .federated(provider.arn.text),
            when: .equals("\(Self.issuer):aud", "sts.amazonaws.com"),
            .matches("\(Self.issuer):sub", .init("repo:\(repository):\(subject)")))
        },
        managedPolicyArns: ["arn:\(Partition.current):iam::aws:policy/\(policy)"], maxSessionDuration: .hours(1),
        roleName: "\(Environment.prefix)-\(name)")
    }
    self.provider = provider
    planning = role("plan", "pull_request", "ReadOnlyAccess")
    applying = Self.environments.map { role("apply-\($0)", "environment:\($0)", "AdministratorAccess") }
  }

  var body: Contents {
    provider
    planning
    applying

    Output("plan-role-arn", planning.arn)
    for (name, role) in zip(Self.environments, applying) { Output("apply-\(name)-role-arn", role.arn) }
  }
}

/// What FinAlly's environments share in their account: who may plan and apply them.
let finallyPipeline = Environment("finally/pipeline", in: .euCentral1, account: "123456789012") {
  FinAllyPipeline(of: "example/finally")
}
.budget(.monthly(.usd(5)))
.tags(["Project": "FinAlly", "Environment": "pipeline", "ManagedBy": "infra"])
