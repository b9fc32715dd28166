import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What user pools send")
struct UserPoolRequests {
  private static let type: ResourceType = "AWS::Cognito::UserPool"
  private static let id: ResourceID = "eu-central-1_Ab12Cd34E"

  private static let answers: [String: [String: Value]] = [
    "DescribeUserPool": ["UserPool": ["Id": "eu-central-1_Ab12Cd34E", "Name": "shop"]]
  ]

  @Test("A tier that is no longer declared goes back to the usual one, by its name: left out it would stay")
  func tier() async throws {
    let recorder = RequestRecorder(Self.answers)
    _ = try await recorder.update(
      Self.type, Self.id, from: ["UserPoolName": "shop", "UserPoolTier": "LITE"], to: ["UserPoolName": "shop"])
    let sent = recorder.cloud.requests.filter { $0.operation == "UpdateUserPool" }
    #expect(sent.map { $0.input["UserPoolTier"] } == ["ESSENTIALS"])
  }

  @Test("A tier that was never declared is not sent")
  func noTier() async throws {
    let recorder = RequestRecorder(Self.answers)
    _ = try await recorder.update(
      Self.type, Self.id, from: ["UserPoolName": "shop", "DeletionProtection": "ACTIVE"], to: ["UserPoolName": "shop"])
    let sent = recorder.cloud.requests.filter { $0.operation == "UpdateUserPool" }
    #expect(sent.map { $0.input["UserPoolTier"] } == [nil])
  }
}
