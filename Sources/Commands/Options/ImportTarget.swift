internal import ArgumentParser
internal import InfraModel
internal import UseCases

/// What an import from another tool becomes, and whether it is done.
struct ImportTarget: ParsableArguments {
  @Option(name: .customLong("as"), help: ArgumentHelp("The environment that it becomes.", valueName: "environment"))
  var environment: EnvironmentName

  @Option(help: ArgumentHelp("The folder of the project that gets the Swift.", valueName: "folder"))
  var into: String = "Environments"

  @Flag(help: "Say what would be taken over, by what the other tool knows, and write nothing.")
  var dryRun = false

  func environmentImport(_ workspace: Workspace) -> EnvironmentImport {
    EnvironmentImport(as: environment, into: into, workspace, version: Version.text)
  }

  /// The command that comes next: the import itself, or the plan after it.
  /// - Parameters:
  ///   - tool: The name of the subcommand.
  ///   - source: What was named to it.
  func next(_ tool: String, _ source: String) -> String {
    dryRun
      ? CommandLine.of("import", tool, source, options: ["--as", environment.name, "--into", into])
      : CommandLine.of("plan", environment.name)
  }
}
