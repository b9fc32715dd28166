internal import AWSClient
internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import Sandbox
internal import UseCases
internal import World

/// Works with the embedded AWS of a project.
struct SandboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox",
    abstract: "Work with the built-in AWS sandbox that --sandbox uses.",
    discussion: """
      It is kept in .infra/sandbox.json; states of --sandbox are kept beside it.

      Examples:
        infra apply finally/dev --sandbox
        infra sandbox status
        infra sandbox call logs DescribeLogGroups
        infra sandbox call logs PutRetentionPolicy \\
          --input '{"logGroupName": "/aws/lambda/api", "retentionInDays": 1}'
        infra sandbox serve --port 4566           (for the AWS CLI and any SDK)
        infra sandbox reset
      """,
    subcommands: [Status.self, Call.self, Serve.self, Reset.self])

  struct Status: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Show the resources in the sandbox.")

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let summary = try session.sandbox().open().summary
      session.show(
        [
          "formatVersion": 1, "kind": "sandbox-status",
          "records": .list(
            summary.map {
              [
                "kind": .string($0.kind), "region": .string($0.region), "count": .integer(Int64($0.count)),
                "ending": .integer(Int64($0.ending)),
              ]
            }
          ),
        ],
        summary.isEmpty
          ? [Line("the sandbox is empty")]
          : summary.map { row in
            let words = [
              "\(row.count)", row.kind, row.region, row.ending == 0 ? "" : "\(row.ending) of them ending",
            ]
            return Line(words.filter { !$0.isEmpty }.joined(separator: "  "))
          })
    }
  }

  struct Call: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "call",
      abstract: "Call an operation by its name.",
      discussion: "It acts in the account that the project's environments declare.")

    @Argument(help: ArgumentHelp("The service (ec2, logs, rds).", valueName: "service"))
    var service: String

    @Argument(help: ArgumentHelp("The operation by the API's name (DescribeVpcs).", valueName: "operation"))
    var operation: String

    @Option(help: ArgumentHelp("The input as a JSON object.", valueName: "json"))
    var input = "{}"

    @Option(
      help: ArgumentHelp(
        "The account to act in. (default: the one that the environments declare)", valueName: "number"))
    var account: String?

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      if let unknown = CommandFailure.unknownCall(service, operation) { throw unknown }
      let client = try session.sandbox().client(
        account: try await session.workspace.sandboxAccount(given: account), region: globals.region ?? "eu-central-1")
      let parsed: Value
      do throws(JSON.SyntaxError) { parsed = try JSON.parse(input) } catch {
        throw CommandFailure.badInput("the input is not JSON: \(error)")
      }
      guard let members = parsed.object else { throw CommandFailure.badInput("the input is not an object") }
      do throws(AWSError) {
        let output = try await client.callAll(Service(service), operation, members, region: "")
        session.terminal.write(.json(.object(output), symbols: .plain))
      } catch {
        throw CommandFailure.callFailed(error)
      }
    }
  }

  struct Serve: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "serve",
      abstract: "Serve the sandbox over HTTP on the loopback interface until it is stopped.",
      discussion: "Prints what to copy for the AWS CLI. It shares its file with --sandbox.")

    @Option(help: ArgumentHelp("The port; 0 for a free one.", valueName: "number"))
    var port = 4566

    @Option(
      help: ArgumentHelp("Speed of operations: 1 takes as long as AWS, 0 takes no time.", valueName: "factor"))
    var pace = 0.01

    @Option(help: ArgumentHelp("Append a line of JSON for each request to a file.", valueName: "path"))
    var log: String?

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let sandbox = try Session(globals, world).sandbox()
      guard let path = world.processes.programPath() else { throw CommandFailure.noServer("infra-sandbox") }
      let server = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/infra-sandbox"
      guard world.files.canExecute(String(server)) else { throw CommandFailure.noServer(String(server)) }
      var arguments = ["--port", String(port), "--file", sandbox.path, "--pace", String(pace)]
      if let log { arguments += ["--log", log] }
      if let seed = globals.seed { arguments += ["--seed", String(seed)] }
      if let misbehave = sandbox.faultInjection { arguments += ["--misbehave", misbehave] }
      world.processes.become(String(server), arguments)
      throw CommandFailure.noServer(String(server))
    }
  }

  struct Reset: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "reset",
      abstract: "Delete the sandbox and the states of --sandbox.")

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let sandbox = try session.sandbox()
      // What is damaged is deleted; a process that still has it open keeps what it knows to itself.
      do { try sandbox.open().empty() } catch { Sandbox.erase(sandbox.path) }
      if globals.state == nil {
        do throws(FileFailure) {
          try world.files.remove(Settings.stateFolder(of: globals.project, inSandbox: true))
        } catch {
          throw CommandFailure.cannotWrite(error.path, reason: error.reason)
        }
      }
      session.show(["formatVersion": 1, "kind": "sandbox-reset"], [Line("the sandbox is empty")])
    }
  }
}

extension Session {
  /// The project's sandbox, whether or not it stands in for the cloud.
  fileprivate func sandbox() throws(CommandFailure) -> SandboxBackend {
    if let sandbox = workspace.sandbox { return sandbox }
    return try SandboxBackend(globals.sandboxSettings, project: globals.project, world)
  }
}
