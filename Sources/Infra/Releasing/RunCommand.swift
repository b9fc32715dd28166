import InfraModel

/// A program is run on machines by the cloud, and ends with 0 on all of them.
public struct RunCommand: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - lines: The lines of a shell; the first that fails ends it. None of them has a secret.
  ///   - hosts: A machine, or a group of machines.
  ///   - timeout: After so long it has failed; a day at most.
  public init(
    _ lines: Input<String>..., on hosts: some Resource, timeout: TimeSpan = .minutes(10), file: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .run(
          .init(resource: hosts.token, lines: lines.map(\.expression), document: nil, parameters: [:], timeout: timeout)
        ),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }

  /// - Parameters:
  ///   - document: The name of a program that the cloud has, such as a document of Systems Manager.
  ///   - parameters: What it is given. None of it is a secret.
  ///   - hosts: A machine, or a group of machines.
  ///   - timeout: After so long it has failed; a day at most.
  public init(
    document: String, parameters: [String: [Input<String>]] = [:], on hosts: some Resource,
    timeout: TimeSpan = .minutes(10), file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .run(
          .init(
            resource: hosts.token, lines: [], document: document,
            parameters: parameters.mapValues { $0.map(\.expression) }, timeout: timeout)),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}
