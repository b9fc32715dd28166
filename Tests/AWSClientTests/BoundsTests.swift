internal import HTTP
internal import World
@testable import AWSClient
import Glibc
import InfraModel
import Testing

@Suite("What is read from others is bounded, and the bound is named")
struct BoundsTests {
  func failure(_ behavior: FaultServer.Behavior, _ operation: String) async throws -> AWSError? {
    let server = try FaultServer([behavior])
    defer { server.stop() }
    do throws(AWSError) {
      _ = try await TestWorld().client(server.url).call(.ec2, operation, [:], region: "eu-central-1")
      return nil
    } catch {
      return error
    }
  }

  @Test("An answer without end is an error with the call's name, and is not asked for again")
  func endlessBody() async throws {
    let error = try await failure(.endlessBody, "DescribeVpcs")
    #expect(error?.description == "ec2 DescribeVpcs: the response is too large: it has more than 64 MB")
    #expect(error?.attempts == 1)
    #expect(error?.mayHaveTakenEffect == false)
    #expect(try await failure(.endlessBody, "CreateVpc")?.mayHaveTakenEffect == true)
  }

  @Test("Headers without end are an error with the call's name, and are not asked for again")
  func endlessHeaders() async throws {
    let error = try await failure(.endlessHeaders, "DescribeVpcs")
    #expect(error?.kind == .transport(.tooLarge, message: "its headers have more than 300 KB"))
  }

  @Test("A place of credentials near the machine may answer some kilobytes")
  func places() async throws {
    let server = try FaultServer([.endlessBody])
    defer { server.stop() }
    let problem = "the response is too large: it has more than 64 KB"
    func context(_ variables: [String: String]) -> CredentialsContext {
      CredentialsContext(
        world: TestWorld(variables: variables).world, transport: CurlTransport(), shared: SharedConfiguration(),
        profile: "default")
    }
    let instance = InstanceMetadata(
      context: context(["AWS_EC2_METADATA_SERVICE_ENDPOINT": server.url]), isRequired: true)
    await #expect(throws: CredentialsError("\(server.url)/latest/api/token: \(problem)")) {
      try await instance.credentials()
    }
    let url = server.url + "/keys"
    await #expect(throws: CredentialsError("\(url): \(problem)")) {
      try await ContainerCredentials(context: context(["AWS_CONTAINER_CREDENTIALS_FULL_URI": url])).credentials()
    }
    #expect(server.requests.count == 2)
  }

  @Test("A command that prints without end is stopped")
  func printing() async throws {
    let limits = CommandLimits(bytes: 64 << 10, seconds: 60)
    let result = try #require(await ShellCommand.run("cat /dev/zero", limits: limits))
    #expect(result.stopped == .tooMuchOutput)
    #expect(result.output.isEmpty)
  }

  @Test(
    "A command that does not end is stopped with all that it started, also where it prints nothing more",
    arguments: ["", "exec >&-;"])
  func hanging(prefix: String) async throws {
    let file = "/tmp/infra-command-\(getpid())-\(prefix.utf8.count)"
    defer { unlink(file) }
    let result = try #require(
      await ShellCommand.run(
        "sleep 1000 & echo $! > \(file); \(prefix) wait", limits: .init(bytes: 100, seconds: 0.5)))
    #expect(result.stopped == .tooLong)
    let text = String(decoding: (try? Files.live.read(file, limit: 100)) ?? [], as: UTF8.self)
    let child = try #require(pid_t(text.trimmingBlanks.filter(\.isNumber)))
    // Whoever inherits it may not have looked at its end yet.
    let status = (try? Files.live.read("/proc/\(child)/stat", limit: 4096)).map { String(decoding: $0, as: UTF8.self) }
    #expect(status == nil || status?.contains(") Z ") == true)
  }

  @Test("A command that ends is taken at its word")
  func ending() async throws {
    let result = try #require(await ShellCommand.run("echo keys; exit 3"))
    #expect(result.status == 3 && result.stopped == nil)
    #expect(String(decoding: result.output, as: UTF8.self) == "keys\n")
    #expect(try #require(await ShellCommand.run("kill -9 $$")).status == 137)
  }

  @Test(
    "What stopped a command is told",
    arguments: [
      (CommandResult.Excess.tooLong, "credential_process did not end within 60 s and was stopped"),
      (.tooMuchOutput, "credential_process printed more than 64 KB and was stopped"),
    ])
  func told(excess: CommandResult.Excess, text: String) async {
    var world = TestWorld().world
    world.processes.run = { _ in CommandResult(status: 137, output: [], stopped: excess) }
    await #expect(throws: CredentialsError(text)) {
      try await ProcessCredentials(world: world, command: "x").credentials()
    }
  }

  @Test("A file without end is read up to a bound; as a shared file or a token it is an error")
  func files() async throws {
    let variables = ["AWS_CONFIG_FILE": "/dev/zero", "AWS_SHARED_CREDENTIALS_FILE": "/none"]
    var world = TestWorld(variables: variables).world
    world.files = .live
    #expect(SharedConfiguration.load(world).problem == "/dev/zero has more than 8 MB")
    #expect(throws: CredentialsError("/dev/zero is larger than 64 KB, which is too large for a token")) {
      try world.token(in: "/dev/zero")
    }
  }

  @Test("Settings of many lines and titles that come again are read in time that grows with the text")
  func largeFile() {
    let lines = 60_000
    let nested = "[services a]\ns3 =\n" + String(repeating: "  a = b\n", count: lines)
    let again = (0..<lines).map { "[profile p]\nkey\($0) = v\n" }.joined()
    let shared = SharedConfiguration(config: nested + again, credentials: "")
    #expect(shared.services["a"]?.values["s3"]?.utf8.count == 6 * lines)
    #expect(shared.profile("p").values.count == lines)
  }

  @Test("A chain of profiles leads over fifty at most")
  func chain() async throws {
    func chain(_ length: Int) throws(CredentialsError) -> ProfileChain {
      let profiles = (0..<length - 1).map { "[profile p\($0)]\nrole_arn = r\($0)\nsource_profile = p\($0 + 1)\n" }
      let base = "[profile p\(length - 1)]\naws_access_key_id = a\naws_secret_access_key = b\n"
      return try ProfileChain(profile: "p0", in: SharedConfiguration(config: profiles.joined() + base, credentials: ""))
    }
    #expect(try chain(50).roles.count == 49)
    #expect(
      throws: CredentialsError("profile p0 leads over more than 50 profiles by source_profile; p50 is the next")
    ) { try chain(20_000) }
  }
}

@Suite("Nothing that is given adds a header to a request")
struct HeaderInjectionTests {
  static let line = "a\r\nX-Evil: injected"

  @Test(
    "Keys and tokens with a line break or another control character sign nothing",
    arguments: [
      (Credentials(accessKeyID: "A", secretAccessKey: "s", sessionToken: line), "session token"),
      (Credentials(accessKeyID: "A\n", secretAccessKey: "s"), "access key"),
      (Credentials(accessKeyID: "A", secretAccessKey: "s\0"), "secret key"),
    ])
  func credentials(keys: Credentials, name: String) async {
    let transport = ScriptedTransport([(200, FaultTests.vpcs)])
    let client = AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(keys), endpoint: "http://127.0.0.1:1", world: TestWorld().world),
      transport: transport)
    let problem = "the \(name) contains a control character"
    await #expect(throws: AWSError(.credentials(problem), service: .ec2, operation: "DescribeVpcs")) {
      try await client.call(.ec2, "DescribeVpcs", [:], region: "eu-central-1")
    }
    #expect(transport.requests.isEmpty)
  }

  static let inputs: [(String, [String: Value])] = [
    ("ContentType", ["ContentType": .string(line)]), ("Metadata", ["Metadata": ["k": .string(line)]]),
    ("Metadata", ["Metadata": .object([line: "v"])]), ("CacheControl", ["CacheControl": "no\0"]),
  ]

  @Test("Members that go into headers are checked with the input", arguments: inputs)
  func members(member: String, input: [String: Value]) async {
    let transport = ScriptedTransport([(200, "")])
    let client = ObservingTests().client(transport, ObservingTests.Onlooker())
    let problem = "is sent as a header and contains a control character"
    await #expect(
      throws: AWSError(.invalidInput(path: member, problem: problem), service: .s3, operation: "PutObject")
    ) {
      try await client.call(
        .s3, "PutObject", input.merging(["Bucket": "b", "Key": "k\r\n"]) { one, _ in one }, region: "eu-central-1")
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("A token that the metadata service gives is checked before it is sent back to it")
  func instance() async {
    let transport = ScriptedTransport([(200, Self.line)])
    let context = CredentialsContext(
      world: TestWorld().world, transport: transport, shared: SharedConfiguration(), profile: "default")
    await #expect(
      throws: CredentialsError("the instance metadata service returned a token with a control character")
    ) { try await InstanceMetadata(context: context, isRequired: true).credentials() }
    #expect(transport.requests.count == 1)
  }

  @Test("The transport itself sends no header that a line break would add")
  func transport() async throws {
    let server = try FaultServer([.answer(200, body: "")])
    defer { server.stop() }
    let request = HTTPRequest(method: "GET", url: server.url, headers: [("X-A", Self.line)])
    await #expect(throws: TransportError(.malformedHeader, mayHaveBeenSent: false)) {
      try await CurlTransport().send(request)
    }
    #expect(server.requests.isEmpty)
  }
}
