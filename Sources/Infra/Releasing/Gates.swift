import InfraModel

/// What must hold before anything else is done. All of it is checked, and what does not hold is told at once.
public struct Preflight: ReleaseStep {
  /// Something that must hold.
  public struct Check: Sendable {
    let check: PreflightCheck

    /// Nothing in the checkout is changed or untracked.
    public static let cleanTree = Check(check: .cleanTree)
    /// This branch is checked out.
    public static func branch(_ name: String) -> Check { Check(check: .branch(name)) }
    /// What is checked out is what the branch's upstream has, which is asked for (`git fetch`).
    public static let upToDate = Check(check: .upToDate)
    /// A program, run in the project's folder without a shell, ends with 0.
    /// - Parameters:
    ///   - words: A name that is looked up in `PATH`, or a path from the project's folder, and its arguments.
    ///   - inheriting: Names of variables of infra's own process that it gets beside `PATH`, `HOME`, `LANG`, `TMPDIR`.
    ///   - timeout: After so long it is killed; ten minutes where nothing is said, six hours at most.
    public static func command(
      _ words: String..., inheriting: [String] = [], timeout: TimeSpan = .minutes(10)
    ) -> Check {
      Check(check: .command(GateCommand(words, inherited: inheriting, timeout: timeout.seconds)))
    }
  }

  public let parts: [ReleasePart]

  public init(_ checks: Check..., file: String = #filePath, line: Int = #line, column: Int = #column) {
    parts = [
      ReleasePart(
        form: .preflight(checks.map(\.check)), position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

/// A person types these words before the plan is carried out.
public struct Confirm: ReleaseStep {
  public let parts: [ReleasePart]

  public init(typing words: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    parts = [ReleasePart(form: .confirm(words), position: SourcePosition(file: file, line: line, column: column))]
  }
}

/// The plan is carried out.
public struct Apply: ReleaseStep {
  public let parts: [ReleasePart]

  public init(file: String = #filePath, line: Int = #line, column: Int = #column) {
    parts = [ReleasePart(form: .apply, position: SourcePosition(file: file, line: line, column: column))]
  }
}

/// Time passes, so that what was applied settles.
public struct Wait: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameter time: From one second to a day.
  public init(_ time: TimeSpan, file: String = #filePath, line: Int = #line, column: Int = #column) {
    parts = [ReleasePart(form: .wait(time), position: SourcePosition(file: file, line: line, column: column))]
  }
}

/// A backup is made of what a resource holds, and is there before the release goes on. Its identifier stands in the record.
public struct BackUp: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameter resource: Something that holds data and that its cloud can back up. If it does not exist yet, nothing is done.
  public init(
    of resource: some Resource, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .backUp(resource.token), position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

/// No alarm says anything while time passes.
public struct Quiet: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - alarms: Alarms, or components: all alarms in them.
  ///   - time: From one second to a day. An alarm that says something ends it at once; one that has no data yet must have
  ///     some at its end.
  public init(
    _ alarms: any Placeable..., for time: TimeSpan, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .quiet(alarms.map(\.token), time), position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

extension Quiet {
  /// - Parameters:
  ///   - alarms: Alarms, or components: all alarms in them.
  ///   - time: From one second to a day.
  public init(
    _ alarms: [any Placeable], for time: TimeSpan, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .quiet(alarms.map(\.token), time), position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

/// What runs answers a request as expected.
public struct Health: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - url: Names an output (``Output/named(_:)``) or a resource of the environment.
  ///   - expectations: All must hold; a status from 200 to 299 where no status is named. Redirections are not followed.
  ///   - attempts: How often it is asked at most, from 1 to 1000.
  ///   - pause: Between two attempts, an hour at most.
  ///   - timeout: How long an answer may take, five minutes at most.
  public init(
    _ url: Input<String>, expecting expectations: HealthExpectation..., attempts: Int = 1,
    every pause: TimeSpan = .seconds(10), timeout: TimeSpan = .seconds(10), file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .health(
          .init(
            url: url.expression, expectations: expectations, attempts: attempts, pause: pause, timeout: timeout)),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

/// What the answer to a health check must have.
public struct HealthExpectation: Sendable {
  enum Form: Sendable {
    case status(Int)
    case json(String, Expression)
    case text(String)
  }

  let form: Form

  /// A status of HTTP.
  public static func status(_ status: Int) -> HealthExpectation { HealthExpectation(form: .status(status)) }

  /// A member of the answer's JSON (`status`, `checks.database`, `nodes.0.role`) is a text.
  public static func json(_ path: String, is text: Input<String>) -> HealthExpectation {
    HealthExpectation(form: .json(path, text.expression))
  }

  /// A member of the answer's JSON is a truth value.
  public static func json(_ path: String, is flag: Bool) -> HealthExpectation {
    HealthExpectation(form: .json(path, .value(.bool(flag))))
  }

  /// A member of the answer's JSON is a number.
  public static func json(_ path: String, is number: Int) -> HealthExpectation {
    HealthExpectation(form: .json(path, .value(.integer(Int64(number)))))
  }

  /// The body holds a text.
  public static func text(_ text: String) -> HealthExpectation { HealthExpectation(form: .text(text)) }
}

/// A program that is run by the release, in the project's folder and without a shell: a migration of a database, for
/// example. The release goes on if it ends with 0.
public struct Command: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - words: A name that is looked up in `PATH`, or a path from the project's folder, and its arguments.
  ///   - environment: Variables that it gets beside `PATH`, `HOME`, `LANG` and `TMPDIR`. None of them is a secret.
  ///   - inheriting: Names of variables of infra's own process that are handed over, such as credentials. What the
  ///     program prints of their values is not kept.
  ///   - timeout: After so long it is killed with all that it started; six hours at most.
  public init(
    _ words: String..., environment: [String: Input<String>] = [:], inheriting: [String] = [],
    timeout: TimeSpan = .minutes(10), file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .command(.init(words, environment, inheriting, timeout)),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

/// A program that tests what was applied: as ``Command``, and recorded as a test.
public struct Smoke: ReleaseStep {
  public let parts: [ReleasePart]

  /// - Parameters:
  ///   - words: A name that is looked up in `PATH`, or a path from the project's folder, and its arguments.
  ///   - environment: Variables that it gets beside `PATH`, `HOME`, `LANG` and `TMPDIR`. None of them is a secret.
  ///   - inheriting: Names of variables of infra's own process that are handed over.
  ///   - timeout: After so long it is killed with all that it started; six hours at most.
  public init(
    _ words: String..., environment: [String: Input<String>] = [:], inheriting: [String] = [],
    timeout: TimeSpan = .minutes(10), file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts = [
      ReleasePart(
        form: .smoke(.init(words, environment, inheriting, timeout)),
        position: SourcePosition(file: file, line: line, column: column))
    ]
  }
}

extension ReleasePart.CommandForm {
  fileprivate init(
    _ words: [String], _ environment: [String: Input<String>], _ inherited: [String], _ timeout: TimeSpan
  ) {
    self.init(
      words: words, environment: environment.mapValues(\.expression), inherited: inherited, timeout: timeout)
  }
}

extension Output {
  /// The value that an output of the environment has once it is applied, for its release.
  public static func named(_ name: String) -> Input<String> { Input(expression: .output(name)) }
}
