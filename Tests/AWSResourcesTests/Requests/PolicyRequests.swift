import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What inline policies send")
struct PolicyRequests {
  private static let type: ResourceType = "AWS::IAM::Policy"
  private static let text = #"{\"Statement\":[],\"Version\":\"2012-10-17\"}"#
  private static let document: Value = ["Version": "2012-10-17", "Statement": []]
  private static let declared: [String: Value] = [
    "PolicyName": "reader", "PolicyDocument": document, "Roles": ["app"], "Users": ["me"], "Groups": ["staff"],
  ]

  private static func put(_ kind: String, _ name: String) -> String {
    let members = [("PolicyDocument", text), ("PolicyName", "reader"), ("\(kind)Name", name)].sorted { $0.0 < $1.0 }
    return "Put\(kind)Policy {" + members.map { "\"\($0.0)\":\"\($0.1)\"" }.joined(separator: ",") + "}"
  }

  private static func delete(_ kind: String, _ name: String) -> String {
    let members = [("PolicyName", "reader"), ("\(kind)Name", name)].sorted { $0.0 < $1.0 }
    return "Delete\(kind)Policy {" + members.map { "\"\($0.0)\":\"\($0.1)\"" }.joined(separator: ",") + "}"
  }

  /// A cloud whose principals have the policy once it is put; these have it from the start.
  private static func cloud(_ having: Set<String> = []) -> RequestRecorder {
    RequestRecorder { operation, input, _ in
      guard operation.hasPrefix("Get") else { return .answer([:]) }
      let name = ["RoleName", "UserName", "GroupName"].compactMap { input[$0]?.string }.first ?? ""
      return having.contains(name)
        ? .answer(["PolicyName": "reader", "PolicyDocument": .string(JSON.canonicalText(Self.document))])
        : .refusal("NoSuchEntity", "no such policy")
    }
  }

  @Test("Each principal gets a copy, and each copy goes")
  func life() async throws {
    let recorder = RequestRecorder { operation, input, times in
      // Who is asked first has none; the read afterwards finds them.
      operation.hasPrefix("Get") && times == 1
        ? .refusal("NoSuchEntity")
        : .answer(
          operation.hasPrefix("Get")
            ? ["PolicyName": "reader", "PolicyDocument": .string(JSON.canonicalText(Self.document))] : [:])
    }
    let made = try await recorder.create(Self.type, Self.declared)
    #expect(made.id == "reader:role/app:user/me:group/staff")
    #expect(recorder.changes == [Self.put("Role", "app"), Self.put("User", "me"), Self.put("Group", "staff")])
    #expect(recorder.journal.ids == [made.id])
    let deleting = Self.cloud()
    try await deleting.delete(Self.type, made.id, known: Self.declared)
    #expect(deleting.changes == [Self.delete("Role", "app"), Self.delete("User", "me"), Self.delete("Group", "staff")])
    let adopted = Self.cloud(["app", "staff"])
    guard case .present(let read)? = try await adopted.read(Self.type, made.id) else {
      Issue.record("it is not read")
      return
    }
    #expect(
      read.properties == [
        "Id": .string(made.id.text), "PolicyName": "reader", "PolicyDocument": Self.document, "Roles": ["app"],
        "Groups": ["staff"],
      ])
  }

  @Test("A policy of the name that a principal has already is not replaced")
  func taken() async throws {
    let recorder = Self.cloud(["me"])
    await #expect { () async throws in
      _ = try await recorder.create(Self.type, Self.declared)
    } throws: {
      ($0 as? ProviderError)?.kind == .alreadyExists
    }
    #expect(recorder.changes == [])
  }

  @Test("Principals that come get a copy, those that go lose theirs, and the others are left alone")
  func principals() async throws {
    let recorder = Self.cloud(["app", "me", "staff", "other"])
    var desired = Self.declared
    desired["Roles"] = ["app", "other"]
    desired["Groups"] = nil
    _ = try await recorder.update(
      Self.type, "reader:role/app:user/me:group/staff", from: Self.declared, to: desired)
    #expect(recorder.changes == [Self.put("Role", "other"), Self.delete("Group", "staff")])
  }

  @Test("A changed document is put everywhere")
  func document() async throws {
    let recorder = Self.cloud(["app", "me", "staff"])
    var before = Self.declared
    before["PolicyDocument"] = ["Version": "2012-10-17", "Statement": [["Effect": "Deny"]]]
    _ = try await recorder.update(Self.type, "reader:role/app:user/me:group/staff", from: before, to: Self.declared)
    #expect(recorder.changes == [Self.put("Role", "app"), Self.put("User", "me"), Self.put("Group", "staff")])
  }
}
