internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Reports
internal import UseCases
package import World

/// The front door: a command line and a world go in, an exit code comes out.
package enum CommandLineInterface {
  /// Runs a command.
  /// - Parameter arguments: Without the program's name.
  /// - Returns: The exit code; ``ExitStatus`` has their table.
  package static func run(_ arguments: [String], in world: World) async -> Int32 {
    var command: any ParsableCommand
    do {
      command = try await CompletionWorld.$current.withValue(world) { try await Infra.asyncParseAsRoot(arguments) }
    } catch {
      return await end(with: error, of: arguments, world)
    }
    do {
      if var known = command as? any InfraCommand {
        known.globals.findProject(world.files)
        command = known
        try await known.run(in: world)
      } else {
        var command = command
        try command.run()
      }
      return 0
    } catch let failure as CommandFailure {
      Failures((command as? any InfraCommand)?.globals, world).tell(failure)
      return failure.status.rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      return await end(with: error, of: arguments, world)
    }
  }

  /// The environments as lines below a message that one is missing; nothing where none is known.
  private static func environments(_ world: World, _ arguments: [String]) async -> String {
    let names = await KnownNames.names(of: arguments, world)?.environments() ?? []
    return names.isEmpty ? "" : "\n  The environments are:" + names.map { "\n    \($0)" }.joined()
  }

  /// Shows what the parser of options has to say: help and the version as a result, a mistake beside it.
  private static func end(with error: any Error, of arguments: [String], _ world: World) async -> Int32 {
    let code = Infra.exitCode(for: error)
    var text = Infra.fullMessage(for: error, columns: Terminal.columns(world))
    if code == .validationFailure {
      if let unknown = UnknownCommand(arguments) {
        text = unknown.text
      } else if Infra.message(for: error).hasPrefix("Missing expected argument '<environment") {
        text += await environments(world, arguments)
      }
    }
    if !text.isEmpty {
      let bytes = Array((text + "\n").utf8)
      if code.isSuccess { world.console.writeOutput(bytes) } else { world.console.writeError(bytes) }
    }
    return code.rawValue
  }
}

/// Tells a person why a command failed.
struct Failures {
  private let globals: GlobalOptions?
  private let world: World

  init(_ globals: GlobalOptions?, _ world: World) {
    self.globals = globals
    self.world = world
  }

  func tell(_ failure: CommandFailure) {
    var failure = failure
    if let globals { failure.diagnostics = failure.diagnostics.map(globals.completing) }
    let terminal = Terminal(world, color: globals?.color ?? .auto)
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
    var lines = DiagnosticReport.project(project, world.files).lines(failure.diagnostics)
    let summary = DiagnosticReport.summary(failure.diagnostics)
    if failure.diagnostics.count > 1, !summary.isEmpty { lines += [Line(), Line(summary, .strong)] }
    if terminal.isLive { lines += DiagnosticReport.hint(failure.diagnostics) }
    terminal.tell(lines)
  }
}

extension DiagnosticReport {
  /// Shows lines of a project's Swift, and of nothing else that a position may name.
  static func project(_ folder: String, _ files: Files) -> DiagnosticReport {
    let sources = ProjectSources(folder, files)
    return DiagnosticReport { sources.text(of: $0) }
  }
}
