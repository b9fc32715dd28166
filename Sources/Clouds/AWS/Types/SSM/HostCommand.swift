import AWSClient
import InfraModel
import Provider

/// One command of Systems Manager, from its beginning, or from where an earlier try has left it, to its end: it is sent once for
/// its mark, which stands in its comment.
///
/// Source: the API references of SendCommand, ListCommands and ListCommandInvocations.
struct HostCommand {
  let cloud: CloudCalls
  let request: HostRunRequest
  let targets: [String: Value]

  /// The bytes of one host's output that are kept: its end.
  private static let keptOutput = 1024
  /// The hosts whose output is kept: those that failed first.
  private static let mostTold = 4
  /// Seconds between two looks.
  private static let pause = 5.0
  /// Seconds for which a command may have no invocations yet.
  private static let longestStart = 60.0

  private var program: HostProgram { request.program }
  private var comment: String { "infra release \(request.mark)" }
  private var document: String { program.document ?? "AWS-RunShellScript" }

  func run() async throws -> GateWork {
    let id: String
    if let found = try await find() { id = found } else { id = try await send() }
    let hosts: [Value]
    do { hosts = try await ended(id) } catch {
      guard (error as? ProviderError)?.kind == .timedOut else { throw error }
      _ = try? await cloud.change("CancelCommand", ["CommandId": .string(id)], of: .ssm)
      return GateWork(
        note: "command \(id)", failures: ["it did not end within \(request.timeout) s, and was cancelled"])
    }
    return try await outcome(of: id, hosts)
  }

  /// The command that an earlier try of the same gate has sent.
  private func find() async throws -> String? {
    var filters: [Value] = [["key": "DocumentName", "value": .string(document)]]
    if let since = request.since {
      // Its beginning is written down by this machine's clock, which may be ahead.
      let time = CivilTime(secondsSince1970: Int(since) - 900).iso8601
      filters.append(["key": "InvokedAfter", "value": .string(time)])
    }
    let commands = try await cloud.ask("ListCommands", ["Filters": .list(filters)], of: .ssm)
    return commands["Commands"]?.list?.first { $0["Comment"]?.string == comment }?["CommandId"]?.string
  }

  private func send() async throws -> String {
    var input = targets
    input["DocumentName"] = .string(document)
    input["Comment"] = .string(comment)
    // What is not delivered within this is given up; 30 s is the least.
    input["TimeoutSeconds"] = .integer(Int64(max(30, min(request.timeout, 2_592_000))))
    input["Parameters"] = .object(parameters)
    do {
      let answer = try await cloud.change("SendCommand", input, of: .ssm)
      guard let id = answer["Command"]?["CommandId"]?.string else {
        throw ProviderError(.notUnderstood, "the answer names no command", call: "ssm SendCommand")
      }
      return id
    } catch {
      // It may have been sent all the same.
      guard (error as? ProviderError)?.mayHaveTakenEffect == true else { throw error }
      try await cloud.sleep(Self.pause)
      guard let id = try await find() else { throw error }
      return id
    }
  }

  private var parameters: [String: Value] {
    guard program.document == nil else { return program.parameters.mapValues { .list($0) } }
    return [
      "commands": .list(["set -e"] + program.lines), "executionTimeout": [.string("\(min(request.timeout, 172_800))")],
    ]
  }

  private static let open: Set<String> = ["Pending", "InProgress", "Delayed", "Cancelling"]

  /// Each host's invocation once all have ended; none where the command went to no host.
  private func ended(_ id: String) async throws -> [Value] {
    var waited = 0.0
    while true {
      let answer = try await cloud.ask("ListCommandInvocations", ["CommandId": .string(id)], of: .ssm)
      let hosts = answer["CommandInvocations"]?.list ?? []
      let left = hosts.count { Self.open.contains($0["Status"]?.string ?? "Pending") }
      if !hosts.isEmpty, left == 0 {
        // Of many hosts the command has more to come until it says that it is over itself.
        let command = try await cloud.ask("ListCommands", ["CommandId": .string(id)], of: .ssm)["Commands"]?[0]
        if !Self.open.contains(command?["Status"]?.string ?? "Success") { return hosts }
      }
      if hosts.isEmpty, waited >= Self.longestStart { return [] }
      if waited >= Double(request.timeout) + Self.longestStart {
        throw ProviderError(.timedOut, "the command \(id) has not ended")
      }
      cloud.progress(hosts.isEmpty ? "waiting for a host" : "running on \(left) of \(hosts.count) hosts")
      try await cloud.sleep(Self.pause)
      waited += Self.pause
    }
  }

  private func outcome(of id: String, _ hosts: [Value]) async throws -> GateWork {
    var outcome = GateWork(note: "command \(id) on \(hosts.count == 1 ? "1 host" : "\(hosts.count) hosts")")
    if hosts.isEmpty { outcome.failures = ["no host took the command \(id)"] }
    let failed = hosts.filter { $0["Status"]?.string != "Success" }
    var outputs: [String] = []
    for host in (failed.isEmpty ? hosts : failed).prefix(Self.mostTold) {
      let name = host["InstanceId"]?.string ?? "a host"
      let answer = try await cloud.askIfPresent(
        "GetCommandInvocation", ["CommandId": .string(id), "InstanceId": .string(name)], of: .ssm)
      let printed = ["StandardOutputContent", "StandardErrorContent"].compactMap { answer?[$0]?.string }.joined()
      if !printed.allSatisfy(\.isWhitespace) {
        outputs.append("\(name): " + String(decoding: printed.utf8.suffix(Self.keptOutput), as: UTF8.self))
      }
      guard !failed.isEmpty else { continue }
      let status = host["StatusDetails"]?.string ?? host["Status"]?.string ?? "Failed"
      let code = answer?["ResponseCode"]?.integer.map { $0 > 0 ? ", with status \($0)" : "" } ?? ""
      outcome.failures.append("\(name): \(status)\(code)")
    }
    if failed.count > Self.mostTold { outcome.failures.append("\(failed.count - Self.mostTold) more hosts failed") }
    outcome.output = outputs.isEmpty ? nil : outputs.joined(separator: "\n")
    return outcome
  }
}
