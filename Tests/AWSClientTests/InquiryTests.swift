internal import World
@testable import AWSClient
import Testing

@Suite("Credentials and settings that are used can be told, and why")
struct InquiryTests {
  static let config = """
    [default]
    region = eu-west-1
    # a comment
    [profile work]
    role_arn = arn:aws:iam::222222222222:role/Top
    source_profile = base
    region = eu-central-1
    retry_mode = adaptive
    services = local
    [services local]
    s3 =
      endpoint_url = http://127.0.0.1:9000
    """
  static let credentials = """
    [default]
    aws_access_key_id = AKIDDEFAULT
    aws_secret_access_key = s1
    [base]

    aws_access_key_id = AKIDBASE
    aws_secret_access_key = s2
    """
  static let files = ["/home/u/.aws/config": config, "/home/u/.aws/credentials": credentials]

  func world(_ variables: [String: String] = [:], files: [String: String] = Self.files) -> World {
    TestWorld(variables: variables.merging(["HOME": "/home/u"]) { own, _ in own }, files: files).world
  }

  @Test("The places before the one that has credentials are told with what they lack")
  func passedOver() async {
    let steps = await CredentialsChain.standard(world: world(), transport: ScriptedTransport([])).inquire()
    #expect(
      steps == [
        CredentialsStep(place: "environment", origins: [], outcome: .none("AWS_ACCESS_KEY_ID is not set")),
        CredentialsStep(
          place: "profile default", origins: ["keys of profile default (/home/u/.aws/credentials:2)"],
          outcome: .found(Credentials(accessKeyID: "AKIDDEFAULT", secretAccessKey: "s1"))),
        CredentialsStep(place: "web identity", origins: [], outcome: .notAsked),
        CredentialsStep(place: "container", origins: [], outcome: .notAsked),
        CredentialsStep(place: "instance", origins: [], outcome: .notAsked),
      ])
  }

  @Test("A role is told with the profile that it is assumed from, line by line")
  func role() async throws {
    let transport = ScriptedTransport([CredentialsProviderTests.assumed("ASIATOP")])
    let steps = await CredentialsChain.standard(profile: "work", world: world(), transport: transport).inquire()
    let first = try #require(steps.first)
    #expect(first.place == "profile work")
    #expect(
      first.origins == [
        "role arn:aws:iam::222222222222:role/Top (/home/u/.aws/config:5)",
        "keys of profile base (/home/u/.aws/credentials:6)",
      ])
  }

  @Test("Where nothing is set up, every place says what it lacks")
  func nothing() async {
    let steps = await CredentialsChain.standard(
      world: world(["AWS_EC2_METADATA_DISABLED": "true"], files: [:]), transport: ScriptedTransport([])
    ).inquire()
    let lacks = steps.map { step -> String in if case .none(let text) = step.outcome { text } else { "?" } }
    #expect(
      lacks == [
        "AWS_ACCESS_KEY_ID is not set", "it is neither in /home/u/.aws/config nor in /home/u/.aws/credentials",
        "AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN are not set",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set",
        "AWS_EC2_METADATA_DISABLED is true",
      ])
  }

  @Test("A place of credentials that does not work ends the search")
  func broken() async {
    let steps = await CredentialsChain.standard(
      world: world(["AWS_ACCESS_KEY_ID": "A"]), transport: ScriptedTransport([])
    ).inquire()
    #expect(
      steps.map(\.outcome)
        == [.failed("AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not")]
        + Array(repeating: .notAsked, count: 4))
  }

  @Test("Settings are told with the variable or the line that they come from")
  func settings() {
    let variables = ["AWS_PROFILE": "work", "AWS_MAX_ATTEMPTS": "7", "HTTPS_PROXY": "http://proxy:3128"]
    let settings = ClientSettings(world: world(variables))
    #expect(settings.profile == Setting("work", .variable("AWS_PROFILE")))
    let line = { FilePlace(path: "/home/u/.aws/config", line: $0) }
    #expect(settings.region == Setting("eu-central-1", .file(line(7))))
    #expect(settings.retryMode == Setting("adaptive", .file(line(8))))
    #expect(settings.maximumAttempts == Setting("7", .variable("AWS_MAX_ATTEMPTS")))
    #expect(settings.endpoint == nil)
    #expect(settings.serviceEndpoints == [.s3: Setting("http://127.0.0.1:9000", .file(line(11)))])
    #expect(settings.proxies == [Setting("http://proxy:3128", .variable("HTTPS_PROXY"))])
    #expect(settings.authorities == nil)
    let given = ClientSettings(profile: "default", region: "us-east-1", endpoint: "http://e", world: world(variables))
    #expect(given.profile == Setting("default", .argument))
    #expect(given.region == Setting("us-east-1", .argument))
    #expect(given.endpoint == Setting("http://e", .argument))
    #expect(given.serviceEndpoints.isEmpty)
    #expect(given.retryMode == Setting("standard", .standard))
  }
}
