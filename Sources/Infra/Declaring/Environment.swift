import InfraModel

/// A system in one place: what should exist, and what is demanded before it changes.
///
///     let production = Environment("finally/production", in: .euCentral1, account: "123456789012") {
///       Network(cidr: "10.0.0.0/16", zones: 3)
///     }
///     .approval(.required, typing: "APPLY PRODUCTION")
///
/// The closure runs only when this environment is evaluated.
public struct Environment: Sendable {
  let name: String
  let region: Region
  let account: String?
  let position: SourcePosition
  let content: @Sendable () -> Contents
  var tags = Tags()
  var usageDefaults = UsageDefaults()
  var settings = EnvironmentSettings()
  /// What say what surrounds an apply, in order.
  var releases: [DeclaredRelease] = []
  /// What happens where it fails; `nil` where nothing is said.
  var releaseFailure: ReleaseProcess.FailureAction?
  /// What tells its runs elsewhere.
  var notices: [Notice] = []
  /// The outputs that others may refer to by their types.
  var shared: [Shared] = []

  /// An output that is offered to others.
  struct Shared: Sendable {
    let name: String
    let position: SourcePosition
  }

  /// - Parameters:
  ///   - name: `system/environment`; each part of small letters, digits and hyphens.
  ///   - region: Where resources live that don't name a region of their own.
  ///   - account: The number of the only account that it may be applied to.
  public init(
    _ name: String, in region: Region, account: String? = nil, file: String = #filePath, line: Int = #line,
    column: Int = #column, @ContentBuilder _ content: @escaping @Sendable () -> Contents
  ) {
    self.name = name
    self.region = region
    self.account = account
    self.content = content
    position = SourcePosition(file: file, line: line, column: column)
  }

  /// What the names of an environment's resources begin with: its own name with hyphens (`finally-production`),
  /// wherever a resource is placed.
  public static var prefix: Input<String> { Input(expression: .ambient(.prefix)) }
}
