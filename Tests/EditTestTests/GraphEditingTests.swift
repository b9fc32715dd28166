import InfraModel
import Testing

@testable import EditTest

@Suite("A declaration that is edited")
struct GraphEditingTests {
  private let graph = Graph(
    environment: "app/dev", region: "eu-central-1",
    resources: [
      ResourceNode(address: "key", type: "AWS::KMS::Key"),
      ResourceNode(
        address: "secret", type: "AWS::SecretsManager::Secret",
        properties: ["KmsKeyId": .reference(Reference("key", "Arn")), "Name": "app"], dependsOn: ["key"]),
      ResourceNode(
        address: "store", type: "AWS::RDS::DBInstance",
        properties: [
          "MasterUserPassword": .secret(.stored(secret: .reference(Reference("secret", "Id")), key: "password")),
          "Names": [.interpolation(["x-", .reference(Reference("key", "Arn"))]), "fixed"],
        ], lifecycle: Lifecycle(replacedWhen: [.reference(Reference("secret", "Id"))], allowsDeletion: ["key"])),
    ],
    outputs: [OutputNode(name: "key", value: .reference(Reference("key", "Arn")))])

  @Test("An edited declaration names a resource by its new address everywhere")
  func renaming() throws {
    let renamed = graph.renaming(["secret": "vault", "key": "master"])
    #expect(renamed.resources.map(\.address) == ["master", "store", "vault"])
    #expect(renamed["vault"]?.properties["KmsKeyId"] == .reference(Reference("master", "Arn")))
    #expect(renamed["vault"]?.dependsOn == ["master"])
    let store = try #require(renamed["store"])
    #expect(
      store.properties == [
        "MasterUserPassword": .secret(.stored(secret: .reference(Reference("vault", "Id")), key: "password")),
        "Names": [.interpolation(["x-", .reference(Reference("master", "Arn"))]), "fixed"],
      ])
    #expect(store.lifecycle.replacedWhen == [.reference(Reference("vault", "Id"))])
    #expect(store.lifecycle.allowsDeletion == ["master"])
    #expect(renamed.outputs == [OutputNode(name: "key", value: .reference(Reference("master", "Arn")))])
  }

  @Test("An edited declaration loses with a resource all that needs it")
  func dependents() {
    #expect(graph.dependents(of: ["key"]) == ["key", "secret", "store"])
    #expect(graph.dependents(of: ["store"]) == ["store"])
    #expect(graph.removing(["key", "secret", "store"]) == Graph(environment: "app/dev", region: "eu-central-1"))
  }

  @Test("An edited declaration lets go of a resource: what refers to it is left out")
  func detaching() throws {
    let free = graph.detaching(["key"]).removing(["key"])
    #expect(free["secret"]?.properties == ["Name": "app"])
    #expect(free["secret"]?.dependsOn == [])
    #expect(free["store"]?.properties["Names"] == ["fixed"])
    #expect(free["store"]?.properties["MasterUserPassword"] != nil)
    #expect(free.outputs == [])
  }

  @Test("Copies in an edited declaration refer to each other")
  func copying() {
    let copied = graph.copying(["key": "key-copy", "secret": "secret-copy"])
    #expect(copied.resources.map(\.address) == ["key", "key-copy", "secret", "secret-copy", "store"])
    #expect(copied["secret-copy"]?.properties["KmsKeyId"] == .reference(Reference("key-copy", "Arn")))
    #expect(copied["secret"]?.properties["KmsKeyId"] == .reference(Reference("key", "Arn")))
  }
}
