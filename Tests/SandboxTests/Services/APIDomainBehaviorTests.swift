import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Authorizers, domains and links of APIs behave")
struct APIDomainBehaviorTests {
  private let aws = SandboxDriver()
  private let bad = "BadRequestException"

  private func make(_ kind: Value) async throws -> Value {
    let made = try await aws.call(
      .apiGatewayV2, "CreateApi",
      ["Name": "shop", "ProtocolType": kind, "RouteSelectionExpression": "$request.body.action"]
        .filter { kind == "WEBSOCKET" || $0.key != "RouteSelectionExpression" })
    return try #require(made["ApiId"])
  }

  private func refusal(_ operation: String, _ input: [String: Value]) async -> String? {
    await aws.refusal(.apiGatewayV2, operation, input)
  }

  @Test("Tokens are for HTTP APIs, and a function says there in which form it is asked")
  func authorizers() async throws {
    let (http, socket) = (try await make("HTTP"), try await make("WEBSOCKET"))
    let tokens: [String: Value] = [
      "Name": "a", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"],
      "JwtConfiguration": ["Audience": ["shop"], "Issuer": "https://login.example.com"],
    ]
    let function: [String: Value] = [
      "Name": "b", "AuthorizerType": "REQUEST", "IdentitySource": ["$request.header.Authorization"],
      "AuthorizerUri": "arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/x/invocations",
    ]
    func create(_ api: Value, _ input: [String: Value], _ more: [String: Value] = [:]) async -> String? {
      await refusal("CreateAuthorizer", input.merging(more) { $1 }.merging(["ApiId": api]) { $1 })
    }
    #expect(await create(http, tokens) == nil)
    #expect(await create(socket, tokens) == bad)
    #expect(await create(http, tokens.filter { $0.key != "JwtConfiguration" }) == bad)
    #expect(await create(http, function) == bad)
    #expect(await create(http, function, ["AuthorizerPayloadFormatVersion": "2.0"]) == nil)
    #expect(await create(socket, function) == nil)
  }

  @Test("A domain has one mapping of a path, to a stage that is there and stays")
  func mappings() async throws {
    let api = try await make("HTTP")
    try await aws.call(.apiGatewayV2, "CreateStage", ["ApiId": api, "StageName": "live"])
    try await aws.call(.apiGatewayV2, "CreateDomainName", ["DomainName": "api.example.com"])
    let mapping: [String: Value] = ["DomainName": "api.example.com", "ApiId": api, "Stage": "live"]
    #expect(await refusal("CreateApiMapping", mapping.merging(["Stage": "none"]) { $1 }) == "NotFoundException")
    #expect(await refusal("CreateApiMapping", mapping) == nil)
    #expect(await refusal("CreateApiMapping", mapping) == "ConflictException")
    let second = try await aws.call(
      .apiGatewayV2, "CreateApiMapping", mapping.merging(["ApiMappingKey": "v1"]) { $1 })
    let id: [String: Value] = ["ApiMappingId": try #require(second["ApiMappingId"]), "ApiMappingKey": ""]
    #expect(await refusal("UpdateApiMapping", mapping.merging(id) { $1 }) == "ConflictException")
    #expect(await refusal("DeleteStage", ["ApiId": api, "StageName": "live"]) != nil)
    #expect(await refusal("CreateDomainName", ["DomainName": "api.example.com"]) == "ConflictException")
  }
}
