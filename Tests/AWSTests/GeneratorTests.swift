import AWSTyping
import Foundation
import GeneratedFiles
import InfraModel
import TestFiles
import Testing

@testable import GenerateResources

@Suite("The generator of resources writes what the facts give")
struct GeneratorTests {
  @Test("Generating again changes nothing: what is in the project is what the facts give")
  func idempotence() throws {
    let output = FileManager.default.temporaryDirectory.appending(path: "generate-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let path = output.path(percentEncoded: false)
    let written = try ResourceGenerator.generate(from: Repository.root.path(percentEncoded: false), into: path)
    #expect(try ResourceGenerator.generate(from: Repository.root.path(percentEncoded: false), into: path) == 0)
    var compared = 0
    for folder in ["Language", "Schemas", "Typing"].map({ "Sources/Clouds/AWS/\($0)/Generated" }) {
      let fresh = try Self.files(in: output.appending(path: folder))
      let present = try Self.files(in: Repository.file(folder))
      #expect(fresh.keys.sorted() == present.keys.sorted())
      for (name, text) in fresh { #expect(present[name] == text, "\(name) is not what the facts give") }
      compared += fresh.count
    }
    #expect(compared == written)
  }

  private static func files(in folder: URL) throws -> [String: String] {
    var found: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      found[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
    }
    return found
  }

  @Test("A list that grows asks for an open type, and a name for a value in no list is refused")
  func openLists() throws {
    let facts = try Facts.all(in: Folder(path: Repository.file("Facts/aws-schemas").path(percentEncoded: false)))
    let document = try JSON.parse(
      """
      {"types": {"AWS::Lambda::Function.Runtime": "Lambda.Runtime"}, "secrets": [], "policies": [], "units": {},
        "integerCases": {}, "closedUpTo": 300, "openTypes": {"Lambda.Runtime": {"meaning": "What runs a function",
          "example": "python3.13", "values": [["python3.13"], ["cobol85", "a joke"]]}}}
      """)
    let lists = OpenLists(facts: facts, refinements: try Refinements(document: document))
    #expect(
      lists.problems(lists: [:]) == [
        "AWS::EC2::Instance.InstanceType has 1212 values, more than closedUpTo: name an open type for it in types",
        "AWS::EC2::LaunchTemplate.LaunchTemplateData.InstanceType has 1212 values, more than closedUpTo: "
          + "name an open type for it in types",
        "Lambda.Runtime names 'cobol85', which no list of its properties has",
      ])
  }

  @Test("The generator says in the embedded facts which lists are open")
  func openFacts() throws {
    let facts = try Facts.all(in: Folder(path: Repository.root.path(percentEncoded: false) + "Facts/aws-schemas"))
    let document = try JSON.parse(
      """
      {"types": {"AWS::EC2::Instance.InstanceType": "EC2.InstanceType",
        "AWS::CloudFront::Distribution.GeoRestriction.Locations": "CountryCode", "AWS::SNS::Topic.TopicName": "Name"},
        "secrets": [], "policies": [], "units": {}, "integerCases": {}, "closedUpTo": 300, "openTypes": {
        "EC2.InstanceType": {"meaning": "A size", "example": "t3.micro"},
        "CountryCode": {"meaning": "A country", "example": "DE"}}}
      """)
    let lists = OpenLists(facts: facts, refinements: try Refinements(document: document))
    let open = facts.filter { lists.marked($0) != $0.text }
    #expect(open.map(\.type) == ["AWS::CloudFront::Distribution", "AWS::EC2::Instance"])
    for member in open { #expect(lists.marked(member).replacing("\"open\":true,", with: "") == member.text) }
  }

  @Test("The generator says which argument it does not understand")
  func misuse() {
    #expect(throws: ResourceGenerator.Misuse.self) { try ResourceGenerator.Places(arguments: ["--depth", "3"]) }
    #expect(throws: ResourceGenerator.Misuse.self) { try ResourceGenerator.Places(arguments: ["--root"]) }
  }
}
