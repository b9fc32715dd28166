internal import HTTP
import SystemPackage
internal import World
@testable import AWSClient
import InfraModel
import Synchronization
import Testing

@Suite("Every place of credentials is asked as its specification has it")
struct CredentialsProviderTests {
  /// 2015-08-30T12:36:00Z, where the test's clock stands.
  static let now = 1_440_938_160.0

  static func assumed(_ key: String) -> (status: Int, body: String) {
    (
      200,
      """
      <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>\(key)</AccessKeyId>\
      <SecretAccessKey>s-\(key)</SecretAccessKey><SessionToken>t-\(key)</SessionToken>\
      <Expiration>2015-08-30T13:36:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
      """
    )
  }

  static let config = """
    [default]
    region = eu-central-1
    [profile base]
    aws_access_key_id = AKIDBASE
    aws_secret_access_key = s
    [profile middle]
    role_arn = arn:aws:iam::111111111111:role/Middle
    source_profile = base
    [profile top]
    role_arn = arn:aws:iam::222222222222:role/Top
    source_profile = middle
    role_session_name = who
    external_id = ext 1
    duration_seconds = 900
    region = eu-west-1
    [profile mfa]
    role_arn = arn:aws:iam::222222222222:role/Top
    source_profile = base
    mfa_serial = arn:aws:iam::111111111111:mfa/me
    [profile env]
    role_arn = arn:aws:iam::222222222222:role/Top
    credential_source = Environment
    [profile a]
    role_arn = arn:aws:iam::222222222222:role/A
    source_profile = b
    [profile b]
    role_arn = arn:aws:iam::222222222222:role/B
    source_profile = a
    [profile process]
    credential_process = print-keys
    [profile web]
    role_arn = arn:aws:iam::222222222222:role/Web
    web_identity_token_file = /token
    duration_seconds = 1200
    [profile sso]
    sso_session = dev
    sso_account_id = 333333333333
    sso_role_name = Reader
    [sso-session dev]
    sso_region = eu-north-1
    sso_start_url = https://example.awsapps.com/start
    """

  func machine(_ variables: [String: String] = [:], files: [String: String] = [:]) -> TestWorld {
    TestWorld(
      variables: variables.merging(["HOME": "/home/u"]) { own, _ in own },
      files: files.merging(["/home/u/.aws/config": Self.config]) { own, _ in own })
  }

  func ask(_ profile: String, _ world: World, _ transport: any HTTPTransport) async throws -> Credentials? {
    try await ProfileCredentials(profile: profile, world: world, transport: transport).credentials()
  }

  @Test("A chain of roles is assumed from its base on, each with the keys of the one before it")
  func chain() async throws {
    let transport = ScriptedTransport([Self.assumed("ASIAMIDDLE"), Self.assumed("ASIATOP")])
    let found = try await ask("top", machine().world, transport)
    #expect(
      found
        == Credentials(
          accessKeyID: "ASIATOP", secretAccessKey: "s-ASIATOP", sessionToken: "t-ASIATOP", expiration: Self.now + 3600))
    let requests = transport.requests
    #expect(requests.map(\.url) == Array(repeating: "https://sts.eu-west-1.amazonaws.com/", count: 2))
    #expect(
      requests.map(\.text) == [
        "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A111111111111%3Arole%2FMiddle"
          + "&RoleSessionName=infra-1440938160",
        "Action=AssumeRole&Version=2011-06-15&DurationSeconds=900&ExternalId=ext%201"
          + "&RoleArn=arn%3Aaws%3Aiam%3A%3A222222222222%3Arole%2FTop&RoleSessionName=who",
      ])
    let keys = requests.map { $0.header("Authorization")?.split(separator: "/").first.map { String($0) } }
    #expect(keys == ["AWS4-HMAC-SHA256 Credential=AKIDBASE", "AWS4-HMAC-SHA256 Credential=ASIAMIDDLE"])
    #expect(requests.map { $0.header("X-Amz-Security-Token") } == [nil, "t-ASIAMIDDLE"])
  }

  @Test("A profile with only a region is passed over for container and instance, not for the environment's keys")
  func onlySettings() async throws {
    let config = "[profile bare]\nregion = eu-north-1\n"
    func find(_ variables: [String: String], profile: String?, _ answers: [(Int, String)]) async throws -> Credentials?
    {
      let world = machine(
        variables.merging(["AWS_EC2_METADATA_DISABLED": "true"]) { own, _ in own },
        files: ["/home/u/.aws/config": config]
      ).world
      let transport = ScriptedTransport(answers.map { (status: $0.0, body: $0.1) })
      return try await CredentialsChain.standard(profile: profile, world: world, transport: transport).credentials()
    }
    let container = [
      (200, #"{"AccessKeyId":"ASIABOX","SecretAccessKey":"s","Token":"t","Expiration":"2015-08-30T13:36:00Z"}"#)
    ]
    let place = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1/keys"]
    let keys = ["AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "s"]
    let both = place.merging(keys) { own, _ in own }
    #expect(
      try await find(place.merging(["AWS_PROFILE": "bare"]) { $1 }, profile: nil, container)?.accessKeyID == "ASIABOX")
    #expect(try await find(both, profile: "bare", container)?.accessKeyID == "ASIABOX")
    #expect(try await find(keys, profile: "bare", []) == nil)
    #expect(try await find(keys.merging(["AWS_PROFILE": "bare"]) { $1 }, profile: nil, [])?.accessKeyID == "AKIDENV")
    let identity = ["AWS_ROLE_ARN": "arn:aws:iam::111111111111:role/Job", "AWS_WEB_IDENTITY_TOKEN_FILE": "/token"]
    #expect(try await find(identity, profile: "bare", []) == nil)
    // As botocore found the web identity, where a variable names the profile.
    let job = machine(
      identity.merging(["AWS_PROFILE": "bare"]) { $1 }, files: ["/home/u/.aws/config": config, "/token": "a-token"]
    ).world
    let exchanged = ScriptedTransport([
      (200, Self.assumed("ASIAJOB").body.replacing("AssumeRole", with: "AssumeRoleWithWebIdentity"))
    ])
    #expect(
      try await CredentialsChain.standard(world: job, transport: exchanged).credentials()?.accessKeyID == "ASIAJOB")
    await #expect(throws: CredentialsError("there is no profile other")) { try await find([:], profile: "other", []) }
  }

  @Test(
    "A profile of `aws login` is not passed over: the error says what to add, and with that it works",
    arguments: [nil, "work"] as [String?])
  func login(_ profile: String?) async throws {
    let (name, header) = profile.map { ($0, "profile \($0)") } ?? ("default", "default")
    let section = "[\(header)]\nregion = eu-north-1\nlogin_session = arn:aws:iam::111111111111:user/ada\n"
    let added = "credential_process = aws configure export-credentials --profile \(name)"
    func find(_ config: String) async throws -> Credentials? {
      let world = machine(["AWS_EC2_METADATA_DISABLED": "true"], files: ["/home/u/.aws/config": config]).world
      return try await CredentialsChain.standard(profile: profile, world: world, transport: ScriptedTransport([]))
        .credentials()
    }
    let error = CredentialsError(
      "profile \(name) was written by `aws login`, a kind of credentials that is not supported; add to it: \(added)")
    await #expect(throws: error) { try await find(section) }
    await #expect(throws: error) {
      let role = "[profile role]\nrole_arn = arn:aws:iam::111111111111:role/R\nsource_profile = \(name)\n"
      let world = machine(files: ["/home/u/.aws/config": section + role]).world
      return try await ask("role", world, ScriptedTransport([]))
    }
    let shared = SharedConfiguration.load(machine(files: ["/home/u/.aws/config": section + added]).world)
    #expect(
      try ProfileChain(profile: name, in: shared).base
        == .process("aws configure export-credentials --profile \(name)"))
  }

  @Test("Profiles that lead back to each other are told, and nothing is sent")
  func loop() async {
    let transport = ScriptedTransport([])
    await #expect(throws: CredentialsError("profile formed an infinite loop")) {
      try await ask("a", machine().world, transport)
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("A role with a device asks for its code")
  func device() async throws {
    let transport = ScriptedTransport([Self.assumed("ASIAMFA")])
    let questions = Mutex<[String]>([])
    var world = machine().world
    world.ask = { question in
      questions.withLock { $0.append(question) }
      return "123456 "
    }
    #expect(try await ask("mfa", world, transport)?.accessKeyID == "ASIAMFA")
    #expect(
      questions.withLock(\.self) == [
        "Code of arn:aws:iam::111111111111:mfa/me for arn:aws:iam::222222222222:role/Top: "
      ])
    let body = transport.requests[0].text
    #expect(body.contains("&SerialNumber=arn%3Aaws%3Aiam%3A%3A111111111111%3Amfa%2Fme&TokenCode=123456"))
  }

  @Test("Without a terminal, or with something that is no code, a role with a device is an error")
  func noDevice() async {
    let transport = ScriptedTransport([])
    await #expect(
      throws: CredentialsError(
        "arn:aws:iam::222222222222:role/Top requires an MFA code of arn:aws:iam::111111111111:mfa/me, "
          + "but standard input is not a terminal")
    ) {
      try await ask("mfa", machine().world, transport)
    }
    var world = machine().world
    world.ask = { _ in "hello" }
    let asked = world
    await #expect(throws: CredentialsError("the MFA code of arn:aws:iam::111111111111:mfa/me must have six digits")) {
      try await ask("mfa", asked, transport)
    }
    #expect(transport.requests.isEmpty)
  }

  @Test("A role is assumed with the environment's keys, and not without them")
  func environment() async throws {
    let transport = ScriptedTransport([Self.assumed("ASIAENV")])
    let keys = ["AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "s"]
    #expect(try await ask("env", machine(keys).world, transport)?.accessKeyID == "ASIAENV")
    #expect(transport.requests[0].header("Authorization")?.contains("Credential=AKIDENV/") == true)
    await #expect(
      throws: CredentialsError(
        "sts AssumeRole: no credentials: none in environment, profile, web identity, container or instance metadata"
      )
    ) {
      try await ask("env", machine().world, transport)
    }
  }

  @Test(
    "A command's answer is taken, or told why not",
    arguments: [
      (0, #"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","Expiration":"2015-08-30T13:36:00Z"}"#, nil),
      (3, "", "credential_process exited with status 3"), (0, "hello", "credential_process did not print JSON"),
      (0, #"{"Version":2}"#, "credential_process printed a Version other than 1"),
      (0, #"{"Version":1,"AccessKeyId":"A"}"#, "credential_process did not print an AccessKeyId and a SecretAccessKey"),
    ] as [(Int32, String, String?)])
  func process(status: Int32, output: String, problem: String?) async throws {
    var world = machine().world
    world.processes.run = { command in
      #expect(command == "print-keys")
      return CommandResult(status: status, output: Array(output.utf8))
    }
    if let problem {
      let world = world
      await #expect(throws: CredentialsError(problem)) {
        try await ask("process", world, ScriptedTransport([]))
      }
    } else {
      let expected = Credentials(accessKeyID: "A", secretAccessKey: "s", expiration: Self.now + 3600)
      #expect(try await ask("process", world, ScriptedTransport([])) == expected)
    }
  }

  @Test("A profile's web identity is exchanged without a signature")
  func webIdentity() async throws {
    let body = Self.assumed("ASIAWEB").body.replacing("AssumeRole", with: "AssumeRoleWithWebIdentity")
    let transport = ScriptedTransport([(200, body)])
    #expect(try await ask("web", machine(files: ["/token": "a.jwt\n"]).world, transport)?.accessKeyID == "ASIAWEB")
    let request = transport.requests[0]
    #expect(request.header("Authorization") == nil)
    #expect(request.text.contains("&DurationSeconds=1200&") && request.text.hasSuffix("&WebIdentityToken=a.jwt"))
    await #expect(throws: CredentialsError("cannot read /token")) {
      try await ask("web", machine().world, transport)
    }
  }

  // SHA-1 of "dev".
  static let cache = "/home/u/.aws/sso/cache/34c6fceca75e456f25e7e99531e2425c6c1de443.json"
  static let roleCredentials = """
    {"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":1440941760000}}
    """

  static func token(ends: String, registered: String = "2015-11-01T00:00:00Z") -> String {
    """
    {"accessToken":"old","expiresAt":"\(ends)","clientId":"c","clientSecret":"cs","refreshToken":"r1",\
    "region":"eu-north-1","registrationExpiresAt":"\(registered)","startUrl":"https://example.awsapps.com/start"}
    """
  }

  @Test("A token of single sign-on that holds is used as it is")
  func singleSignOn() async throws {
    let transport = ScriptedTransport([(200, Self.roleCredentials)])
    let found = try await ask(
      "sso", machine(files: [Self.cache: Self.token(ends: "2015-08-30T20:00:00Z")]).world, transport)
    #expect(
      found
        == Credentials(accessKeyID: "ASIASSO", secretAccessKey: "s", sessionToken: "t", expiration: Self.now + 3600))
    #expect(
      transport.requests.map(\.url) == [
        "https://portal.sso.eu-north-1.amazonaws.com/federation/credentials?account_id=333333333333&role_name=Reader"
      ])
    #expect(transport.requests[0].header("x-amz-sso_bearer_token") == "old")
  }

  @Test("A token that ends soon is exchanged, and the new one goes into the cache")
  func refresh() async throws {
    let transport = ScriptedTransport([
      (200, #"{"accessToken":"new","expiresIn":28800,"refreshToken":"r2","tokenType":"Bearer"}"#),
      (200, Self.roleCredentials),
    ])
    let world = machine(files: [Self.cache: Self.token(ends: "2015-08-30T12:50:00Z")]).world
    #expect(try await ask("sso", world, transport)?.accessKeyID == "ASIASSO")
    #expect(transport.requests[0].url == "https://oidc.eu-north-1.amazonaws.com/token")
    #expect(transport.requests[0].header("Authorization") == nil)
    #expect(
      transport.requests[0].text
        == #"{"clientId":"c","clientSecret":"cs","grantType":"refresh_token","refreshToken":"r1"}"#)
    #expect(transport.requests[1].header("x-amz-sso_bearer_token") == "new")
    #expect(
      String(decoding: try world.files.read(Self.cache, limit: 1000), as: UTF8.self) == """
        {"accessToken":"new","clientId":"c","clientSecret":"cs","expiresAt":"2015-08-30T20:36:00Z",\
        "refreshToken":"r2","region":"eu-north-1","registrationExpiresAt":"2015-11-01T00:00:00Z",\
        "startUrl":"https://example.awsapps.com/start"}
        """)
  }

  @Test("A token that cannot be exchanged is used to its end, and then the login is named")
  func noRefresh() async throws {
    let refused = ScriptedTransport([
      (400, #"{"error":"invalid_grant","__type":"InvalidGrantException"}"#), (200, Self.roleCredentials),
    ])
    let soon = machine(files: [Self.cache: Self.token(ends: "2015-08-30T12:50:00Z")]).world
    #expect(try await ask("sso", soon, refused)?.accessKeyID == "ASIASSO")
    #expect(refused.requests[1].header("x-amz-sso_bearer_token") == "old")
    let late = Self.token(ends: "2015-08-30T12:00:00Z", registered: "2015-08-01T00:00:00Z")
    let silent = ScriptedTransport([])
    await #expect(
      throws: CredentialsError(
        "the token in \(Self.cache) has expired; run `aws sso login --sso-session dev`")
    ) {
      try await ask("sso", machine(files: [Self.cache: late]).world, silent)
    }
    #expect(silent.requests.isEmpty)
    await #expect(
      throws: CredentialsError("no SSO token was found in \(Self.cache); run `aws sso login --sso-session dev`")
    ) {
      try await ask("sso", machine().world, silent)
    }
  }

  @Test("A new token that cannot be kept is an error: the old refresh token may be spent")
  func unwritable() async {
    let transport = ScriptedTransport([(200, #"{"accessToken":"new","expiresIn":28800,"refreshToken":"r2"}"#)])
    var world = machine(files: [Self.cache: Self.token(ends: "2015-08-30T12:50:00Z")]).world
    var system = world.files.system
    system.rename = { (_, _) throws(Errno) in throw .readOnlyFileSystem }
    world.files = Files(system)
    await #expect(throws: CredentialsError("cannot write the new token to \(Self.cache)")) {
      try await ask("sso", world, transport)
    }
  }

  static let keys = #"{"AccessKeyId":"ASIAHTTP","SecretAccessKey":"s","Token":"t","Expiration":"2015-08-30T13:36:00Z"}"#

  @Test("A container's agent is asked with the token of its file")
  func container() async throws {
    let server = try FaultServer([.answer(500, body: ""), .answer(200, body: Self.keys)])
    defer { server.stop() }
    let variables = [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "\(server.url)/v1/credentials?id=1",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/token", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "not this one",
    ]
    let world = TestWorld(variables: variables, files: ["/token": "agent-token"]).world
    let found = try await CredentialsChain.standard(world: world).credentials()
    #expect(found?.accessKeyID == "ASIAHTTP")
    #expect(server.requests.count == 2)
    #expect(server.requests[1].head.hasPrefix("GET /v1/credentials?id=1 HTTP/1.1\r\n"))
    #expect(server.requests[1].head.contains("\r\nAuthorization: agent-token"))
  }

  @Test("A container's token is told to nobody far away, and one that cannot be read is an error")
  func containerRules() async {
    let places = ["http://example.com/c", "http://127.example.com/c", "http://[::1].example.com/c"]
    for place in places {
      let world = TestWorld(variables: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": place]).world
      await #expect(
        throws: CredentialsError(
          "AWS_CONTAINER_CREDENTIALS_FULL_URI must use https or a local address")
      ) { try await CredentialsChain.standard(world: world, transport: ScriptedTransport([])).credentials() }
    }
    let variables = [
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/c", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/none",
    ]
    await #expect(throws: CredentialsError("cannot read /none")) {
      try await CredentialsChain.standard(
        world: TestWorld(variables: variables).world, transport: ScriptedTransport([])
      ).credentials()
    }
  }

  @Test("An instance's metadata service is asked with a session token")
  func instance() async throws {
    let server = try FaultServer([
      .answer(200, body: "session"), .answer(200, body: "my-role\n"), .answer(200, body: Self.keys),
    ])
    defer { server.stop() }
    let world = TestWorld(variables: ["AWS_EC2_METADATA_SERVICE_ENDPOINT": server.url]).world
    #expect(try await CredentialsChain.standard(world: world).credentials()?.accessKeyID == "ASIAHTTP")
    let lines = server.requests.map { $0.head.split(separator: "\r\n")[0] }
    #expect(
      lines == [
        "PUT /latest/api/token HTTP/1.1", "GET /latest/meta-data/iam/security-credentials/ HTTP/1.1",
        "GET /latest/meta-data/iam/security-credentials/my-role HTTP/1.1",
      ])
    #expect(server.requests[0].head.contains("x-aws-ec2-metadata-token-ttl-seconds: 21600"))
    #expect(server.requests[2].head.contains("x-aws-ec2-metadata-token: session"))
  }

  @Test("A metadata service that is switched off is not asked")
  func instanceDisabled() async throws {
    let transport = ScriptedTransport([(200, "session")])
    let world = TestWorld(variables: ["AWS_EC2_METADATA_DISABLED": "TRUE"]).world
    #expect(try await CredentialsChain.standard(world: world, transport: transport).credentials() == nil)
    #expect(transport.requests.isEmpty)
  }
}
