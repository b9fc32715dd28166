package import InfraModel

/// Where a project keeps the states of its environments.
///
///     Environments.run(state: .s3(bucket: "finally-infra", in: .euCentral1, prefix: "states")) {
///       finallyDevelopment
///     }
///
/// Clouds bring theirs: with `import AWS`, `.s3(bucket:in:prefix:encryption:endpoint:)` is one.
public struct StateLocation: Hashable, Sendable {
  package let place: StatePlace

  package init(_ place: StatePlace) { self.place = place }

  /// A folder of the project (`state` is the one where nothing is said).
  public static func folder(_ path: String) -> StateLocation { StateLocation(.folder(path)) }
}
