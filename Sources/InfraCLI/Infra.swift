internal import ArgumentParser
internal import Explanations
internal import Glibc
internal import InfraModel
internal import Reports

/// The command that people start.
@main
struct Infra: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "infra",
    abstract: "Plans and applies AWS infrastructure declared in Swift.",
    discussion: """
      Environments are Swift values in the folder Environments. infra evaluates \
      them, compares them with the stored state and the cloud, shows what would \
      change, what would be lost and what it costs, and applies the changes.

      A first round:
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
    version: Version.text,
    subcommands: [
      Environments.self, Validate.self, PlanCommand.self, Rehearse.self, Apply.self, Destroy.self, Output.self,
      StateCommand.self,
      GraphCommand.self, History.self, Export.self, PricesCommand.self, Cost.self, SandboxCommand.self, Doctor.self,
      Explain.self,
    ])

  static func main() async {
    // Who read the output may be gone (a pager, a collector of logs): a write fails then, and the run goes on.
    signal(SIGPIPE, SIG_IGN)
    let command: any ParsableCommand
    do { command = try parseAsRoot() } catch { exit(withError: error) }
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch let failure as CommandFailure {
      let globals = (command as? any InfraCommand)?.globals
      Failures(globals).tell(failure)
      exit(withError: ExitCode(failure.status.rawValue))
    } catch let status as ExitStatus {
      exit(withError: ExitCode(status.rawValue))
    } catch {
      exit(withError: error)
    }
  }
}

/// The version that `--version` and saved documents name.
enum Version {
  static let text = "0.1.0"
}

extension ExitStatus: Error {}

/// A command with the options that all have.
protocol InfraCommand: AsyncParsableCommand {
  var globals: GlobalOptions { get }
}

/// Tells a person why a command failed.
struct Failures {
  private let globals: GlobalOptions?

  init(_ globals: GlobalOptions?) { self.globals = globals }

  func tell(_ failure: CommandFailure) {
    var failure = failure
    if let globals { failure.diagnostics = failure.diagnostics.map(globals.completing) }
    let terminal = Terminal(color: globals?.color ?? .auto, variables: Machine.live().variables)
    if globals?.json == true {
      let document: Value = [
        "formatVersion": 1, "kind": "failure", "exitCode": .integer(Int64(failure.status.rawValue)),
        "diagnostics": .list(failure.diagnostics.map(\.document)), "output": failure.output.map(Value.string) ?? .null,
      ]
      terminal.write(.json(document))
      return
    }
    if let output = failure.output { terminal.tell(Line.lines(of: output)) }
    let project = globals?.project ?? "."
    var lines = DiagnosticReport.project(project).lines(failure.diagnostics)
    let summary = DiagnosticReport.summary(failure.diagnostics)
    if failure.diagnostics.count > 1, !summary.isEmpty { lines += [Line(), Line(summary, .strong)] }
    if terminal.isLive { lines += DiagnosticReport.hint(failure.diagnostics) }
    terminal.tell(lines)
  }
}

extension DiagnosticReport {
  /// Shows lines of a project's Swift, and of nothing else that a position may name.
  static func project(_ folder: String) -> DiagnosticReport {
    let sources = ProjectSources(folder)
    return DiagnosticReport { sources.text(of: $0) }
  }
}
