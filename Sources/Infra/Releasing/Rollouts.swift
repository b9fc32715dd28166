import InfraModel

/// A service runs what was applied, and nothing else: as many containers as it wants, and none of the version before.
public struct Steady: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - service: What the cloud renews by itself after a change, such as a service of containers.
  ///   - timeout: After so long it has failed; a day at most.
  public init(
    _ service: some Resource, timeout: TimeSpan = .minutes(15), file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .rollout(.init(resource: service.token, refresh: nil, timeout: timeout)),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

/// The machines of a group are replaced by ones of what was applied, some at a time.
public struct Refresh: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - group: A group of machines.
  ///   - minimumHealthy: How many percent of the machines stay in service, from 0 to 100; what the group says where it
  ///     is left out.
  ///   - maximumHealthy: How many percent of them may be there at once, from 100 to 200 and at most 100 above the least;
  ///     what the group says where it is left out.
  ///   - warmUp: What a new machine is given before the next ones are replaced; what the group says where it is left out.
  ///   - skipMatching: Whether machines that are as they were applied stay.
  ///   - timeout: After so long it has failed, and is cancelled; a day at most.
  public init(
    _ group: some Resource, minimumHealthy: Int? = nil, maximumHealthy: Int? = nil, warmUp: TimeSpan? = nil,
    skipMatching: Bool = true, timeout: TimeSpan = .hours(1), file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    let refresh = MachineRefresh(
      minimumHealthy: minimumHealthy, maximumHealthy: maximumHealthy, warmUp: warmUp?.seconds,
      skipsMatching: skipMatching)
    parts = [
      ReleasePart(
        form: .rollout(.init(resource: group.token, refresh: refresh, timeout: timeout)),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}
