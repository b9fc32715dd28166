import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import InfraModel
import Provider
import Sandbox
import Testing

@Suite("Documents and their versions")
struct DocumentBehaviorTests {
  private let aws = SandboxDriver()

  private func content(_ command: Value) -> Value { .string(JSON.canonicalText(Samples.commands(command))) }

  @Test("A version has a content and a name of its own")
  func versions() async throws {
    try await aws.call(.ssm, "CreateDocument", ["Name": "deploy", "Content": content("one"), "VersionName": "one"])
    func refusal(_ command: Value, _ name: Value) async -> String? {
      await aws.refusal(
        .ssm, "UpdateDocument",
        ["Name": "deploy", "Content": content(command), "VersionName": name, "DocumentVersion": "$LATEST"])
    }
    #expect(await refusal("one", "two") == "DuplicateDocumentContent")
    #expect(await refusal("two", "one") == "DuplicateDocumentVersionName")
    #expect(await refusal("two", "two") == nil)
    let listed = try await aws.call(.ssm, "ListDocumentVersions", ["Name": "deploy"])
    #expect((listed["DocumentVersions"]?.list ?? []).map { $0["IsDefaultVersion"] } == [false, true])
  }

  @Test("A change that is taken back makes the earlier version the default again")
  func takenBack() async throws {
    let cloud = try LiveCloud(SandboxUnderTest())
    let type: ResourceType = "AWS::SSM::Document"
    func declared(_ command: Value) -> [String: Value] {
      ["Name": "deploy", "DocumentType": "Command", "Content": Samples.commands(command)]
    }
    var current = try await cloud.create(type, declared("one")).resource
    for command: Value in ["two", "one"] {
      let request = UpdateRequest(
        address: "deploy", type: type, region: Samples.region, account: Samples.account, id: current.id,
        current: current.properties, desired: declared(command), changed: ["Content"])
      current = try await cloud.provider.update(
        request, Journal(operation: "op-\(command)").context(sleep: cloud.sleep))
      #expect(current.properties["Content"] == Samples.commands(command))
    }
    try await cloud.delete(type, current, known: declared("one"))
  }
}
