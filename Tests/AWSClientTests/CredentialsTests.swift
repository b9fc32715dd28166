import AWSClient
import Testing

@Suite("Credentials come from the usual places in the usual order")
struct CredentialsTests {
  static let files = [
    "/home/u/.aws/config": """
    [default]
    region = eu-west-1
    [profile work]
    region = eu-central-1   # Frankfurt
    max_attempts = 5
    """,
    "/home/u/.aws/credentials": """
    [default]
    aws_access_key_id = AKIDDEFAULT
    aws_secret_access_key = s1
    [work]
    aws_access_key_id = AKIDWORK
    aws_secret_access_key = s2
    aws_session_token = t2
    [half]
    aws_access_key_id = AKIDHALF
    """,
  ]

  func found(_ variables: [String: String], profile: String? = nil) async throws -> Credentials? {
    let world = TestWorld(variables: variables.merging(["HOME": "/home/u"]) { own, _ in own }, files: Self.files).world
    return try await CredentialsChain.standard(profile: profile, world: world).credentials()
  }

  @Test("The environment's keys come before the default profile")
  func environment() async throws {
    let variables = ["AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t"]
    #expect(try await found(variables) == Credentials(accessKeyID: "AKIDENV", secretAccessKey: "s", sessionToken: "t"))
    #expect(try await found([:]) == Credentials(accessKeyID: "AKIDDEFAULT", secretAccessKey: "s1"))
  }

  @Test("A profile that is asked for comes before the environment's keys")
  func profile() async throws {
    let work = Credentials(accessKeyID: "AKIDWORK", secretAccessKey: "s2", sessionToken: "t2")
    #expect(try await found(["AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "s"], profile: "work") == work)
    #expect(try await found(["AWS_PROFILE": "work"]) == work)
  }

  @Test("A place that is set up by half is an error, not passed over")
  func half() async {
    await #expect(throws: CredentialsError("profile half has an aws_access_key_id and no aws_secret_access_key")) {
      try await found([:], profile: "half")
    }
    await #expect(throws: CredentialsError("there is no profile none")) { try await found([:], profile: "none") }
    await #expect(throws: CredentialsError("AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not")) {
      try await found(["AWS_ACCESS_KEY_ID": "A"])
    }
  }

  @Test("The configuration takes region, endpoint and attempts from arguments, environment, profile, in this order")
  func configuration() {
    let variables = ["HOME": "/home/u", "AWS_PROFILE": "work", "AWS_ENDPOINT_URL": "http://127.0.0.1:5000"]
    let world = TestWorld(variables: variables, files: Self.files).world
    let configuration = Configuration.standard(world: world)
    #expect(configuration.region == "eu-central-1")
    #expect(configuration.endpoint == "http://127.0.0.1:5000")
    #expect(configuration.retry.maximumAttempts == 5)
    #expect(Configuration.standard(region: "us-east-1", world: world).region == "us-east-1")
  }

  @Test("A file that is not understood is told with its line, and nothing of it counts")
  func brokenFile() async {
    let files = ["/home/u/.aws/credentials": "[default]\naws_access_key_id = A\nno equals sign\n"]
    let world = TestWorld(variables: ["HOME": "/home/u"], files: files).world
    await #expect(throws: CredentialsError("credentials file, line 3: a property needs an '='")) {
      try await ProfileCredentials(world: world).credentials()
    }
  }

  @Test("Credentials do not show their secret")
  func masked() {
    let credentials = Credentials(accessKeyID: "AKID", secretAccessKey: "hidden-1", sessionToken: "hidden-2")
    var dumped = ""
    dump(credentials, to: &dumped)
    #expect("\(credentials) \(String(reflecting: credentials)) \(dumped)".contains("hidden") == false)
  }
}
