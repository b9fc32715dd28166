import AWSClient
import InfraModel

/// Which machines a resource is, for programs that Systems Manager runs on them.
public struct Hosts: Sendable {
  /// Everything that is called.
  static let uses = ["SendCommand", "ListCommands", "ListCommandInvocations", "GetCommandInvocation", "CancelCommand"]
    .map { Use($0, of: .ssm) }

  let targets: @Sendable (CallScope) -> [String: Value]

  /// - Parameter targets: The members of SendCommand's input that name the machines.
  init(_ targets: @escaping @Sendable (CallScope) -> [String: Value]) { self.targets = targets }
}
