package import AWSClient
internal import Evaluation
internal import InfraModel
package import Sandbox
package import World

/// The sandbox that stands in for the cloud when `--sandbox` is given: one clock for it and all who wait for it.
package struct SandboxBackend: Sendable {
  /// The file that remembers it.
  package let path: String
  let clock: SandboxClock
  /// The time of the sandbox, as who waits for it sees it.
  var time: WorldClock { clock.world }
  /// How it misbehaves, as it was given: on the command line, or in the project's `.infra/sandbox.options`.
  package let faultInjection: String?
  private let options: Sandbox.Options

  package init(_ settings: Settings.Sandbox, project: String, _ world: World) throws(CommandFailure) {
    do throws(EvaluationError) { try ProjectFolder.verify(project) } catch { throw error.failure }
    path = settings.file
    clock = .immediate(world.clock)
    var options = Sandbox.Options()
    options.keepsTrail = true
    let kept = world.documentIfReadable(Files.path(".infra/sandbox.options", in: project))
    faultInjection = settings.faults ?? kept.map { String(decoding: $0, as: UTF8.self) }
    if let text = faultInjection {
      do throws(FaultInjection.Problem) { options.faultInjection = try FaultInjection(text) } catch {
        throw .badFaultInjection(error.description)
      }
    }
    if let seed = settings.seed { options.seed = seed }
    self.options = options
  }

  /// Opens it.
  package func open() throws(CommandFailure) -> Sandbox {
    do throws(SandboxFileError) {
      return try Sandbox(at: path, options: options, clock: clock)
    } catch {
      throw .sandboxUnusable(error.path, error.reason)
    }
  }

  /// A client of it.
  /// - Parameter account: The account that the client is at home in; the sandbox's own where it is `nil`.
  package func client(
    account: String?, region: String?, observer: (any CallObserver)? = nil
  ) throws(CommandFailure) -> AWSClient {
    AWSClient(of: try open(), account: account, region: region, observer: observer)
  }
}

extension CommandFailure {
  static func badFaultInjection(_ problem: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(.badFaultOption, problem, fix: "write --misbehave throttle=0.2,errors=0.05,lost=0.05,lag=2s"))
  }

  static func sandboxUnusable(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(.sandboxFile, "cannot use the sandbox's file \(path): \(reason)", fix: "infra sandbox reset"))
  }

  package static func noServer(_ path: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .sandboxServerMissing, "the sandbox's server is missing: \(path)",
        fix: "swift build -c release --static-swift-stdlib --product infra-sandbox"))
  }

  package static func badInput(_ problem: String) -> CommandFailure {
    CommandFailure(Diagnostic(.badSandboxInput, problem, fix: "write --input '{\"Name\": \"value\"}'"))
  }

  /// What is wrong with the name of a service or of its operation; `nil` where both are in the tables.
  package static func unknownCall(_ service: String, _ operation: String) -> CommandFailure? {
    func failure(_ message: String, _ name: String, among known: [String], _ otherwise: String) -> CommandFailure {
      let near =
        known.first { $0.lowercased() == name.lowercased() } ?? Spelling.nearest(to: name, among: known)
      return CommandFailure(
        Diagnostic(.badSandboxInput, message, fix: near.map { "did you mean '\($0)'?" } ?? otherwise))
    }
    let services = ServiceNames.all
    guard services.contains(service) else {
      return failure(
        "there is no service '\(service)'", service, among: services, "use one of " + services.joined(separator: ", "))
    }
    let operations = ServiceNames.operations(of: service)
    guard operations.contains(operation) else {
      return failure(
        "\(service) has no operation '\(operation)' here", operation, among: operations,
        "those that begin alike are "
          + Spelling.alike(operation, among: operations).prefix(12).joined(separator: ", "))
    }
    return nil
  }

  static func badAccount(_ text: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(.badSandboxInput, "'\(text)' is not an account number", fix: "write its twelve digits"))
  }

  static func severalAccounts(_ accounts: [String]) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badSandboxInput, "the environments declare several accounts: " + accounts.joined(separator: ", "),
        fix: "name one with --account"))
  }

  package static func callFailed(_ error: AWSError) -> CommandFailure {
    CommandFailure(Diagnostic(.sandboxCallFailed, error.description))
  }
}
