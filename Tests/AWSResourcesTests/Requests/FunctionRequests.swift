import InfraModel
import Provider
import Testing

@Suite("What functions, their aliases and stages send")
struct FunctionRequests {
  static let aliasARN: ResourceID = "arn:aws:lambda:eu-central-1:123456789012:function:api:live"

  /// An alias whose instances are ready at the third look.
  static func alias() -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "CreateAlias", "GetAlias":
        .answer(["AliasArn": .string(aliasARN.text), "Name": "live", "FunctionVersion": "1"])
      case "GetProvisionedConcurrencyConfig":
        .answer([
          "Status": times < 3 ? "IN_PROGRESS" : "READY", "RequestedProvisionedConcurrentExecutions": 5,
          "AvailableProvisionedConcurrentExecutions": times < 3 ? 2 : 5,
        ])
      default: .answer([:])
      }
    }
  }

  static let declared: [String: Value] = ["FunctionName": "api", "Name": "live", "FunctionVersion": "1"]
  static let warm: [String: Value] = ["ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": 5]]

  @Test("Provisioned concurrency is set behind the alias, and waited for until it is ready")
  func provisioned() async throws {
    let recorder = Self.alias()
    let made = try await recorder.create("AWS::Lambda::Alias", Self.declared.merging(Self.warm) { $1 })
    let sent = [
      #"CreateAlias {"FunctionName":"api","FunctionVersion":"1","Name":"live"}"#,
      #"PutProvisionedConcurrencyConfig {"FunctionName":"api","ProvisionedConcurrentExecutions":5,"Qualifier":"live"}"#,
    ]
    #expect(recorder.changes == sent)
    #expect(recorder.cloud.operations.count { $0 == "GetProvisionedConcurrencyConfig" } >= 3)
    #expect(made.properties["ProvisionedConcurrencyConfig"] == Self.warm["ProvisionedConcurrencyConfig"])
  }

  @Test("Another number of provisioned instances is one call, and none at all takes them away")
  func changed() async throws {
    let current = Self.declared.merging(Self.warm) { $1 }
    let more = Self.alias()
    _ = try await more.update(
      "AWS::Lambda::Alias", Self.aliasARN, from: current,
      to: Self.declared.merging(["ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": 6]]) { $1 })
    let sent = [
      #"PutProvisionedConcurrencyConfig {"FunctionName":"api","ProvisionedConcurrentExecutions":6,"Qualifier":"live"}"#
    ]
    #expect(more.changes == sent)
    let none = Self.alias()
    _ = try await none.update("AWS::Lambda::Alias", Self.aliasARN, from: current, to: Self.declared)
    #expect(none.changes == [#"DeleteProvisionedConcurrencyConfig {"FunctionName":"api","Qualifier":"live"}"#])
  }

  @Test("Provisioned instances that can't be had are an error with the cloud's reason")
  func failed() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      switch operation {
      case "CreateAlias", "GetAlias":
        .answer(["AliasArn": .string(Self.aliasARN.text), "Name": "live", "FunctionVersion": "1"])
      case "GetProvisionedConcurrencyConfig": .answer(["Status": "FAILED", "StatusReason": "no capacity"])
      default: .answer([:])
      }
    }
    await #expect(throws: ProviderError(.failed, "provisioned concurrency of api failed: no capacity")) {
      _ = try await recorder.create("AWS::Lambda::Alias", Self.declared.merging(Self.warm) { $1 })
    }
  }

  @Test("The weights of an alias are a map for the API")
  func weights() async throws {
    let recorder = Self.alias()
    _ = try await recorder.update(
      "AWS::Lambda::Alias", Self.aliasARN, from: Self.declared,
      to: Self.declared.merging([
        "RoutingConfig": ["AdditionalVersionWeights": [["FunctionVersion": "2", "FunctionWeight": 0.1]]]
      ]) { $1 })
    let sent = [
      #"UpdateAlias {"FunctionName":"api","FunctionVersion":"1","Name":"live","RoutingConfig":{"AdditionalVersionWeights":{"2":0.1}}}"#
    ]
    #expect(recorder.changes == sent)
  }

  @Test("A function's variables are texts; what is no longer declared goes back to the cloud's own")
  func configuration() async throws {
    let recorder = RequestRecorder([
      "GetFunction": ["Configuration": ["FunctionName": "api", "State": "Active", "LastUpdateStatus": "Successful"]]
    ])
    _ = try await recorder.update(
      "AWS::Lambda::Function", "api",
      from: [
        "FunctionName": "api", "EphemeralStorage": ["Size": 1024], "LoggingConfig": ["LogFormat": "JSON"],
        "TracingConfig": ["Mode": "Active"],
      ],
      to: ["FunctionName": "api", "Environment": ["Variables": ["PORT": 5432, "DEBUG": true]]])
    let sent = [
      #"UpdateFunctionConfiguration {"Environment":{"Variables":{"DEBUG":"true","PORT":"5432"}},"EphemeralStorage":{"Size":512},"FunctionName":"api","LoggingConfig":{"LogFormat":"Text","LogGroup":"/aws/lambda/api"},"TracingConfig":{"Mode":"PassThrough"}}"#
    ]
    #expect(recorder.changes == sent)
  }

  @Test("A stage takes only what changed; access logs and settings of routes go by calls of their own")
  func stage() async throws {
    let current: [String: Value] = [
      "ApiId": "a-1", "StageName": "live", "Description": "first", "AutoDeploy": true,
      "AccessLogSettings": ["DestinationArn": "arn:logs", "Format": "{}"],
      "RouteSettings": ["GET /a": ["DetailedMetricsEnabled": true], "GET /b": ["DetailedMetricsEnabled": true]],
      "Tags": ["Name": "stage"],
    ]
    let recorder = RequestRecorder(["GetStage": ["StageName": "live"]])
    _ = try await recorder.update(
      "AWS::ApiGatewayV2::Stage", "a-1|live", from: current,
      to: [
        "ApiId": "a-1", "StageName": "live", "Description": "second", "AutoDeploy": true,
        "RouteSettings": ["GET /a": ["DetailedMetricsEnabled": false]], "Tags": ["Name": "stage", "Owner": "me"],
      ])
    let arn = "arn:aws:apigateway:eu-central-1::/apis/a-1/stages/live"
    let sent = [
      #"DeleteAccessLogSettings {"ApiId":"a-1","StageName":"live"}"#,
      #"DeleteRouteSettings {"ApiId":"a-1","RouteKey":"GET /b","StageName":"live"}"#,
      #"UpdateStage {"ApiId":"a-1","RouteSettings":{"GET /a":{"DetailedMetricsEnabled":false}},"StageName":"live"}"#,
      #"UpdateStage {"ApiId":"a-1","Description":"second","StageName":"live"}"#,
      #"TagResource {"ResourceArn":"\#(arn)","Tags":{"Owner":"me"}}"#,
    ]
    #expect(recorder.changes == sent)
  }

  @Test("A function's source text becomes the archive that a zip program reads")
  func inlineCode() async throws {
    let recorder = RequestRecorder([
      "CreateFunction": ["FunctionArn": "arn:f"],
      "GetFunction": ["Configuration": ["FunctionName": "f", "State": "Active", "LastUpdateStatus": "Successful"]],
    ])
    _ = try await recorder.create(
      "AWS::Lambda::Function",
      ["FunctionName": "f", "Role": "arn:r", "Runtime": "python3.12", "Code": ["ZipFile": "pass\n"]])
    let request = recorder.cloud.requests.first { $0.operation == "CreateFunction" }
    guard case .bytes(let archive)? = request?.input["Code"]?["ZipFile"] else {
      Issue.record("no archive was sent")
      return
    }
    // One file, stored: its CRC-32 as zlib computes it, both sizes, its name, and nothing besides.
    #expect(Array(archive.prefix(4)) == [0x50, 0x4B, 0x03, 0x04])
    #expect(Array(archive[14..<26]) == [0x96, 0x92, 0x1A, 0x0E, 5, 0, 0, 0, 5, 0, 0, 0])
    #expect(String(decoding: archive[30..<43], as: UTF8.self) == "index.pypass\n")
    let size: Int = 30 + 8 + 5 + 46 + 8 + 22
    #expect(archive.count == size)
  }

  @Test("The archive that runs is read by the digest that the API tells, where an archive is declared")
  func runningArchive() async throws {
    let recorder = RequestRecorder([
      "GetFunction": [
        "Configuration": [
          "FunctionName": "f", "State": "Active", "LastUpdateStatus": "Successful", "CodeSize": 3,
          "CodeSha256": .string(Base64.encode([UInt8](repeating: 0xAB, count: 32))),
        ]
      ]
    ])
    let declared = ArchiveReference(path: "function", digest: String(repeating: "0", count: 64), size: 1)
    let running = ArchiveReference(path: "", digest: String(repeating: "ab", count: 32), size: 3)
    let type: ResourceType = "AWS::Lambda::Function"
    func code(_ known: Value) async throws -> Value? {
      guard case .present(let found)? = try await recorder.read(type, "f", known: ["Code": ["ZipFile": known]]) else {
        return nil
      }
      return found.properties["Code"]
    }
    #expect(try await code(.archive(declared)) == ["ZipFile": .archive(running)])
    // What was sent is told by its bytes, and is what its files are.
    var sent = declared
    sent.packed = running.digest
    #expect(try await code(.archive(sent)) == ["ZipFile": .archive(declared)])
    #expect(try await code("pass") == nil)
  }
}
