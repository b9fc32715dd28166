import InfraModel

/// What surrounds an apply of an environment, in order.
///
///     .release {
///       Preflight(.cleanTree, .branch("main"), .upToDate)
///       Approvals(1, by: .signers("ops/allowed-signers"), when: .interruption, .dataLoss)
///       Confirm(typing: "APPLY PRODUCTION")
///       Apply()
///       Wait(.seconds(10))
///       Health("\(Output.named("api-url"))/health", expecting: .status(200), attempts: 6, every: .seconds(10))
///       Smoke("scripts/smoke.sh", environment: ["URL": Output.named("api-url")])
///     }
///     .onFailure(.rollBack)
@resultBuilder
public enum ReleaseBuilder {
  public static func buildExpression(_ step: some ReleaseStep) -> [ReleasePart] { step.parts }
  public static func buildBlock(_ parts: [ReleasePart]...) -> [ReleasePart] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [ReleasePart]?) -> [ReleasePart] { part ?? [] }
  public static func buildEither(first part: [ReleasePart]) -> [ReleasePart] { part }
  public static func buildEither(second part: [ReleasePart]) -> [ReleasePart] { part }
  public static func buildArray(_ parts: [[ReleasePart]]) -> [ReleasePart] { parts.flatMap(\.self) }
}

/// Something that stands in a release.
public protocol ReleaseStep: Sendable {
  /// What the language makes of it: the gates that it stands for, in their order.
  var parts: [ReleasePart] { get }
}

/// A step of a release as the language keeps it.
public struct ReleasePart: Sendable {
  let form: Form
  let position: SourcePosition

  enum Form: Sendable {
    case approvals(ApprovalRule)
    case preflight([PreflightCheck])
    case confirm(String)
    case apply
    case wait(TimeSpan)
    case backUp(Token)
    case quiet([Token], TimeSpan)
    case shift(ShiftForm)
    case rollout(RolloutForm)
    case run(RunForm)
    case health(HealthForm)
    case command(CommandForm)
    case smoke(CommandForm)
  }

  /// One step of a shift whose resources have no addresses yet.
  struct ShiftForm: Sendable {
    var resource: Token
    var percent: Double
    var bake: TimeSpan
    var alarms: [Token]
  }

  /// A rollout whose resource has no address yet.
  struct RolloutForm: Sendable {
    var resource: Token
    var refresh: MachineRefresh?
    var timeout: TimeSpan
  }

  /// A program on hosts whose values are not resolved yet.
  struct RunForm: Sendable {
    var resource: Token
    var lines: [Expression]
    var document: String?
    var parameters: [String: [Expression]]
    var timeout: TimeSpan
  }

  /// A health check whose values are not resolved yet.
  struct HealthForm: Sendable {
    var url: Expression
    var expectations: [HealthExpectation]
    var attempts: Int
    var pause: TimeSpan
    var timeout: TimeSpan
  }

  /// A program whose variables are not resolved yet.
  struct CommandForm: Sendable {
    var words: [String]
    var environment: [String: Expression]
    var inherited: [String]
    var timeout: TimeSpan
  }
}

/// What happens if a gate after the apply fails.
public enum ReleaseFailure: Sendable {
  /// The release ends there; what was applied stays.
  case stop
  /// A person is asked whether to roll back. In a non-interactive run the release ends there.
  case ask
  /// What was declared before is applied again.
  case rollBack
}

/// A release is one of a component that the environment does not place, or not once.
struct MisplacedSystem: Error {
  let words: String
}

/// Steps of a release that are not known before the environment is evaluated.
struct DeclaredRelease: Sendable {
  /// The steps, with what the environment's closure has given.
  let steps: @Sendable (Contents) throws(MisplacedSystem) -> [ReleasePart]
  let position: SourcePosition
}

extension Environment {
  /// Says what surrounds an apply. The closure runs when this environment is evaluated.
  public func release(
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @ReleaseBuilder _ steps: @escaping @Sendable () -> [ReleasePart]
  ) -> Environment {
    declaring(
      DeclaredRelease(
        steps: { (_) throws(MisplacedSystem) in steps() },
        position: SourcePosition(file: file, line: line, column: column)))
  }

  /// Says what surrounds an apply of a system, whose parts the steps name.
  ///
  ///     Environment("finally/production", in: .euCentral1) { FinAlly(zones: 3) }
  ///       .release(of: FinAlly.self) { system in
  ///         Apply()
  ///         Shift(system.api.alias, through: [.percent(10), .percent(100)])
  ///       }
  ///
  /// - Parameters:
  ///   - system: The type of a component that the environment's closure places, once.
  ///   - steps: Gets that component. Runs when this environment is evaluated.
  public func release<System: Component>(
    of system: System.Type, file: String = #filePath, line: Int = #line, column: Int = #column,
    @ReleaseBuilder _ steps: @escaping @Sendable (System) -> [ReleasePart]
  ) -> Environment {
    declaring(
      DeclaredRelease(
        steps: { (contents) throws(MisplacedSystem) in
          let found = contents.items.compactMap { item -> System? in
            if case .component(let component, _) = item { component as? System } else { nil }
          }
          guard let only = found.first, found.count == 1 else {
            let count = found.isEmpty ? "none" : "\(found.count)"
            throw MisplacedSystem(words: "the release is one of a \(System.self), but the environment places \(count)")
          }
          return steps(only)
        }, position: SourcePosition(file: file, line: line, column: column)))
  }

  private func declaring(_ release: DeclaredRelease) -> Environment {
    var copy = self
    copy.releases.append(release)
    return copy
  }

  /// Sets what happens if a gate after the apply fails. By default the release ends there.
  public func onFailure(_ action: ReleaseFailure) -> Environment {
    var copy = self
    copy.releaseFailure =
      switch action {
      case .stop: .stop
      case .ask: .ask
      case .rollBack: .rollBack
      }
    return copy
  }
}
