package import AWSClient
internal import AWSObjects
internal import Digests
internal import Evaluation
package import InfraModel
package import StateStore
internal import World

extension Workspace {
  /// The store of the states.
  package func store() async throws -> any StateStore {
    if let store = stateSource.store { return store }
    try verifyVersion()
    let store = try store(at: try await statePlace())
    stateSource.keep(store)
    return store
  }

  /// Where the states are: as it was given, as the variable `INFRA_STATE` says, as the environments declare, or the
  /// folder `state`. In the sandbox they lie beside it, unless it was said otherwise on the command line.
  package func statePlace() async throws -> StatePlace {
    if let named = try namedPlace { return named }
    if let declared = stateSource.declared { return declared.map(inProject) ?? defaultPlace }
    guard settings.graph == nil, world.files.isFile(Files.path("Package.swift", in: settings.project)) else {
      return defaultPlace
    }
    // Where they are cannot be guessed: an environment whose state is not found would be made a second time.
    let declared: StatePlace?
    do throws(EvaluationError) { declared = try await evaluator(settings.project).statePlace() } catch .notAProject {
      return defaultPlace
    } catch {
      throw error.failure
    }
    stateSource.note(declared)
    return declared.map(inProject) ?? defaultPlace
  }

  /// Where the states are, as far as that is known without evaluating anything; `nil` where it is not.
  func knownPlace() async throws -> StatePlace? {
    guard isStateNamed || settings.sandbox != nil || stateSource.declared != nil else { return nil }
    return try await statePlace()
  }

  /// Who says where the states are.
  var originOfPlace: String {
    if settings.state != nil { return "--state" }
    if isStateNamed { return Self.placeVariable }
    if case .some(.some) = stateSource.declared { return "declared" }
    return "not set"
  }

  /// The variable that a pipeline sets.
  package static let placeVariable = "INFRA_STATE"

  /// The place that was named, by an option, by the variable or by the sandbox; `nil` where none was.
  var namedPlace: StatePlace? {
    get throws(CommandFailure) {
      if let text = givenPlace { return try Self.place(text) }
      return settings.sandbox == nil ? nil : defaultPlace
    }
  }

  private var givenPlace: String? {
    if let state = settings.state { return state }
    guard settings.sandbox == nil, let text = world.variables[Self.placeVariable], !text.isEmpty else { return nil }
    return text
  }

  /// Whether it was said on the command line or by the variable where the states are.
  var isStateNamed: Bool { givenPlace != nil }

  var defaultPlace: StatePlace {
    .folder(Settings.stateFolder(of: settings.project, inSandbox: settings.sandbox != nil))
  }

  func inProject(_ place: StatePlace) -> StatePlace {
    if case .folder(let path) = place { .folder(Files.path(path, in: settings.project)) } else { place }
  }

  /// A place from its text.
  package static func place(_ text: String) throws(CommandFailure) -> StatePlace {
    do throws(StatePlaceProblem) { return try StatePlace(text) } catch { throw .badPlace(text, error.description) }
  }

  /// The store at a place; nothing is asked of it yet.
  package func store(at place: StatePlace) throws(CommandFailure) -> any StateStore {
    switch place {
    case .folder(let path):
      return LocalStateStore(
        folder: path, digestSecret: digestSecret, fileSystem: world.files.system, terms: .standard(world.clock))
    case .bucket(let bucket):
      let (client, region) = try client(of: bucket)
      let processes = world.processes
      return ObjectStateStore(
        S3Objects(client, bucket, region: region, pause: world.clock.pause), at: place,
        cipher: try cipher(bucket.encryption, client, region).map { ObjectCipher($0, random: world.random) },
        digestSecret: digestSecret, terms: .standard(world.clock),
        processes: ProcessIdentities(
          current: processes.name()?.text, hasEnded: { processes.hasEnded(ProcessName($0)) }),
        random: world.random, files: world.files,
        unsentFolder: Files.path(
          ".infra/unsent/\(Digest.sha256(Array(bucket.name.utf8)).prefix(16))", in: settings.project))
    }
  }

  /// A client of the store of a bucket, and the bucket's region.
  package func client(of place: BucketPlace) throws(CommandFailure) -> (client: AWSClient, region: String) {
    guard place.scheme == "s3" else {
      throw .badPlace("\(place)", "only s3:// is supported")
    }
    if let sandbox, place.endpoint == nil {
      let region = place.region ?? settings.region ?? Self.usualRegion
      return (try sandbox.client(account: nil, region: region, observer: listener.calls), region)
    }
    var configuration = configuration(endpoint: place.endpoint ?? settings.endpoint)
    let region = place.region ?? configuration.region ?? Self.usualRegion
    configuration.region = region
    return (AWSClient(configuration: configuration), region)
  }

  /// The region that is used if none is configured.
  private static let usualRegion = "us-east-1"

  private func cipher(
    _ encryption: BucketPlace.Encryption, _ client: AWSClient, _ region: String
  ) throws(CommandFailure) -> (any DataKeys)? {
    switch encryption {
    case .bucket, .service: return nil
    case .ownByService(let key): return KMSDataKeys(client, key: key, region: region)
    case .ownByFile(let path):
      let full = Files.path(path, in: settings.project)
      guard let bytes = world.documentIfReadable(full) else { throw .cannotRead(full) }
      guard let ring = KeyRing(String(decoding: bytes, as: UTF8.self)) else { throw .badStateKeys(full) }
      return ring
    }
  }
}

extension CommandFailure {
  static func badPlace(_ text: String, _ problem: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badStatePlace, "'\(text)' is not a valid place for states: \(problem)",
        fix: "give a folder, or s3://BUCKET/PREFIX?region=REGION"))
  }

  static func badStateKeys(_ path: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .badKeyFile, "\(path) is not a valid key file",
        fix: "write 64 hexadecimal digits a line, as 'openssl rand -hex 32' makes them"))
  }
}
