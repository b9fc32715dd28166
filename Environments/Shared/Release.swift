import AWS
import Infra

/// What is released, and where it is asked whether it runs.
enum Release {
  /// Whether the gates are declared: `--define without=release` leaves them out where nothing answers, such as in a sandbox
  /// or before there is an image.
  static var isDeclared: Bool { Parts.include("release") }

  /// The tag of the images: `--define image=1.4.0`.
  static var imageTag: String { Parameter("image", default: "latest").value }

  /// Where the gates ask: the address of what is released, or another one where that is not reached from here
  /// (`--define checked-url=https://…`).
  static func checked(
    _ url: Input<String>, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Output {
    let other = Parameter("checked-url", default: "").value
    return Output("checked-url", other.isEmpty ? url : .init(other), file: file, line: line, column: column)
  }
}

/// Several gates in their order, as one step.
struct Steps: ReleaseStep {
  let parts: [ReleasePart]

  init(@ReleaseBuilder _ steps: () -> [ReleasePart]) { parts = steps() }
}

/// What was applied settles, and says that it is healthy.
struct Answers: ReleaseStep {
  let parts: [ReleasePart]

  /// - Parameter path: Where it tells its health, as `{"status": "healthy"}`.
  init(at path: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    parts =
      Steps {
        Wait(.seconds(10), file: file, line: line, column: column)
        Health(
          "\(Output.named("checked-url"))\(path)", expecting: .status(200), .json("status", is: "healthy"), attempts: 6,
          every: .seconds(10), file: file, line: line, column: column)
      }.parts
  }
}

/// Each route answers without an error of the system: `smoke.sh`.
struct Routes: ReleaseStep {
  let parts: [ReleasePart]

  /// - Parameters:
  ///   - routes: Paths of which each stands for a part of the system.
  ///   - health: Where it tells its health.
  init(
    _ routes: String..., health: String, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts =
      Smoke(
        "Environments/Shared/smoke.sh",
        environment: [
          "HEALTH": .init(health), "ROUTES": .init(routes.joined(separator: " ")), "URL": Output.named("checked-url"),
        ], timeout: .minutes(2), file: file, line: line, column: column
      ).parts
  }
}

/// A database is migrated by the version that is about to be released, while the one before still runs: `migrate.py`.
/// A rollback does not migrate, so what a migration leaves must suit both versions.
struct Migration: ReleaseStep {
  let parts: [ReleasePart]

  /// - Parameters:
  ///   - command: What migrates, in the container: words with spaces between.
  ///   - service: The service of containers whose image has it, by its name without the environment's.
  init(
    _ command: String, in service: String, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    parts =
      Command(
        "Environments/Shared/migrate.py",
        environment: [
          "CLUSTER": Environment.prefix, "COMMAND": .init(command), "CONTAINER": .init(service),
          "REGION": "\(Region.current)", "SERVICE": "\(Environment.prefix)-\(service)", "TAG": .init(Release.imageTag),
        ],
        inheriting: Self.credentials, timeout: .minutes(30), file: file, line: line, column: column
      ).parts
  }

  /// By which the AWS command line finds credentials: keys, a profile, a role of a web identity, those of a container.
  private static let credentials = [
    "AWS_ACCESS_KEY_ID", "AWS_CONFIG_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_PROFILE", "AWS_ROLE_ARN", "AWS_ROLE_SESSION_NAME",
    "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SHARED_CREDENTIALS_FILE", "AWS_WEB_IDENTITY_TOKEN_FILE",
  ]
}
