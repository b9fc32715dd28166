internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

extension ProjectStart.Example: ExpressibleByArgument {}
extension ProjectStart.Pipeline: ExpressibleByArgument {}

/// Starts a project.
struct InitCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a project: a first environment that plans at once, and what is around it.",
    discussion: """
      Writes into an empty folder or into a Swift package. Existing files stay as \
      they are; only .gitignore gets the lines that it lacks.

      Examples:
        infra init
        infra init --example web --ci github
        infra init --project platform --name shop     (in the folder platform, as shop/dev)
      """)

  @Option(help: ArgumentHelp("What the first environment declares.", valueName: "example"))
  var example: ProjectStart.Example = .starter

  @Option(help: ArgumentHelp("Write the workflows that plan pull requests there.", valueName: "where"))
  var ci: ProjectStart.Pipeline?

  @Option(
    help: ArgumentHelp("The first part of the environments' names. (default: the folder's name)", valueName: "name"))
  var name: String?

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let terminal = Terminal(world, color: globals.color)
    let start = try ProjectStart(
      in: globals.project, as: name, example: example, pipeline: ci, version: Version.text, world)
    let files = try start.write()
    let next = ["plan", "apply", "cost"].map { word in
      globals.completing(
        CommandLine.of(word, start.environment.name, options: word == "cost" ? [] : ["--sandbox"]))
    }
    let report = StartReport(
      project: globals.project, environment: start.environment, files: files, next: next)
    if globals.json { terminal.write(.json(report.document)) } else { terminal.show(report.lines(on: terminal.page)) }
  }
}
