internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import UseCases
internal import World

/// The command that people start.
struct Infra: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "infra",
    abstract: "Plans and applies AWS infrastructure declared in Swift.",
    discussion: """
      Environments are Swift values in the folder Environments. infra evaluates \
      them, compares them with the stored state and the cloud, shows what would \
      change, what would be lost and what it costs, and applies the changes.

      A first round:
        infra init --example web     (in an empty folder)
        infra environments
        infra plan finally/dev
        infra apply finally/dev
        infra output finally/dev api-url
        infra cost finally/production
        infra destroy finally/dev

      In a pipeline:
        infra plan finally/production --out plan.json
        infra apply plan.json --yes --approve "APPLY PRODUCTION"

      Exit codes:
      \(ExitStatus.table)
      """,
    version: Version.details,
    subcommands: [
      InitCommand.self, ImportCommand.self, Environments.self, Compare.self, Validate.self, PlanCommand.self,
      Rehearse.self, Approve.self,
      ApprovalsCommand.self, Apply.self, Rollback.self, Rotate.self, Restore.self, Destroy.self,
      Output.self,
      StateCommand.self,
      GraphCommand.self, CheckCommand.self, DriftCommand.self, Watch.self, History.self, ReportCommand.self,
      Export.self,
      PricesCommand.self,
      Cost.self,
      SandboxCommand.self, Doctor.self,
      Explain.self, Types.self, LanguageCommand.self,
    ])
}

extension ExitStatus: Error {}

/// A command with the options that all have.
protocol InfraCommand: AsyncParsableCommand {
  var globals: GlobalOptions { get set }

  /// Carries the command out.
  /// - Throws: ``CommandFailure``, or the ``ExitStatus`` of a command that has said everything.
  func run(in world: World) async throws
}
