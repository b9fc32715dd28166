internal import InfraModel
internal import Terraform

extension CommandFailure {
  static func noTerraformState(_ path: String, _ problem: TerraformProblem) -> CommandFailure {
    switch problem {
    case .notAState: noTerraformState(path, "it has neither a version nor resources")
    case .encrypted:
      noTerraformState(path, "it is encrypted", fix: "decrypt it first: tofu state pull > state.json")
    case .version(let version):
      noTerraformState(
        path, "it is of version \(version), and version \(TerraformState.formatVersion) can be read",
        fix: "let Terraform 1.x write it: terraform state pull > state.json")
    case .unreadable(let part): noTerraformState(path, "\(part) has another form")
    case .twice(let address): noTerraformState(path, "it has \(address) twice")
    }
  }

  static func noTerraformState(
    _ path: String, _ problem: String, fix: String = "give what terraform state pull prints"
  ) -> CommandFailure {
    CommandFailure(Diagnostic(.badForeignState, "\(path) is not a Terraform state: \(problem)", fix: fix))
  }

  static func importsNothing(_ path: String, _ problem: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .importsNothing, "there is nothing to take over from \(path): \(problem)",
        fix: "give the state of what runs, and the --region and credentials that it runs with"))
  }

  static func importsOver(_ environment: EnvironmentName) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .importsOver, "\(environment) has a state with resources already",
        fix: "take it over under another name, as --as \(environment.name)-2"))
  }

  static func importsOtherAccount(_ path: String, of wanted: String, with account: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .otherAccount, "\(path) is of the account \(wanted), and the credentials are of \(account)",
        fix: "take the credentials of \(wanted)"))
  }

  static func importsKnown(_ address: Address, _ id: ResourceID) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .importsOver, "\(address) is in the state already, as \(id)", address: address,
        fix: "to take another one over in its place, run infra state forget first"))
  }

  static func notDeclared(_ address: Address, in environment: EnvironmentName, known: [Address]) -> CommandFailure {
    let near = Spelling.nearest(to: address.path, among: known.map(\.path))
    return CommandFailure(
      Diagnostic(
        .noSuchAddress, "\(environment) declares no \(address)",
        fix: near.map { "did you mean '\($0)'?" } ?? "declare it first, then import it"))
  }
}
