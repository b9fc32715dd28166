public import World
/// Where the two shared files are, and which profile is meant.
public struct SharedConfigurationPlaces: Sendable, Hashable {
  public var config: String
  public var credentials: String
  /// `AWS_PROFILE`, or `default`.
  public var profile: String

  public init(_ world: World) {
    let home = world.setVariable("HOME") ?? ""
    func expanded(_ path: String) -> String { path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path }
    config = expanded(world.setVariable("AWS_CONFIG_FILE") ?? "~/.aws/config")
    credentials = expanded(world.setVariable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials")
    profile = world.setVariable("AWS_PROFILE") ?? world.setVariable("AWS_DEFAULT_PROFILE") ?? "default"
  }
}
