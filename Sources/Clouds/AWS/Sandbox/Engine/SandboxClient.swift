public import AWSClient
public import World

extension AWSClient {
  /// A client of a sandbox in this process that lives by the sandbox's clock, whatever variables are set.
  /// - Parameters:
  ///   - account: The account that the client is at home in; the sandbox's own where it is `nil`.
  ///   - region: The region of calls that name none.
  ///   - random: Random bits; the machine's where it is `nil`.
  public convenience init(
    of sandbox: Sandbox, account: String? = nil, region: String?, random: Randomness? = nil,
    observer: (any CallObserver)? = nil
  ) {
    let world = World.isolated(clock: sandbox.clock.world, random: random ?? .live)
    let credentials = Credentials(accessKeyID: account ?? "sandbox", secretAccessKey: "sandbox")
    var configuration = Configuration(
      credentials: StaticCredentials(credentials), region: region, retry: .usual, world: world)
    configuration.observer = observer
    self.init(configuration: configuration, transport: SandboxTransport(sandbox))
  }
}
