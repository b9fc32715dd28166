internal import World

/// Where a use case works, and how it reaches the cloud.
package struct Settings: Sendable {
  /// The sandbox that stands in for the cloud.
  package struct Sandbox: Sendable {
    /// The file that remembers it.
    package var file: String
    /// The faults that it injects; those of `.infra/sandbox.options` where it is `nil`.
    package var faults: String?
    /// What its identifiers and faults follow from.
    package var seed: UInt64?

    package init(file: String, faults: String? = nil, seed: UInt64? = nil) {
      self.file = file
      self.faults = faults
      self.seed = seed
    }
  }

  /// The project's folder.
  package var project: String
  /// Where the states are, as it was given: a folder, or the URL of a bucket.
  package var state: String?
  /// The file of a graph that is taken instead of an evaluation.
  package var graph: String?
  /// Values for parameters of the environments.
  package var definitions: [String: String]
  /// Whether declarations are refused where they cannot be confined; if it is `nil`, where `CI` is set.
  package var requiresConfinement: Bool?
  /// What calls go to instead of the cloud.
  package var endpoint: String?
  package var region: String?
  package var profile: String?
  /// Seconds that the cloud may stay silent.
  package var timeout: Int
  /// The most operations at once.
  package var parallelism: Int
  /// `nil` where the cloud itself is called.
  package var sandbox: Sandbox?

  package init(
    project: String = ".", state: String? = nil, graph: String? = nil,
    definitions: [String: String] = [:], requiresConfinement: Bool? = nil, endpoint: String? = nil,
    region: String? = nil, profile: String? = nil, timeout: Int = 30, parallelism: Int = 16,
    sandbox: Sandbox? = nil
  ) {
    self.project = project
    self.state = state
    self.graph = graph
    self.definitions = definitions
    self.requiresConfinement = requiresConfinement
    self.endpoint = endpoint
    self.region = region
    self.profile = profile
    self.timeout = timeout
    self.parallelism = parallelism
    self.sandbox = sandbox
  }

  /// The file of a project's sandbox.
  package static func sandboxFile(of project: String) -> String { Files.path(".infra/sandbox.json", in: project) }

  /// Where states are in a project's folder.
  package static func stateFolder(of project: String, inSandbox: Bool) -> String {
    Files.path(inSandbox ? ".infra/sandbox-state" : "state", in: project)
  }
}
