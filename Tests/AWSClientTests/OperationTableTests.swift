@testable import AWSClient
import Foundation
import TestFiles
@testable import GenerateOperations
import InfraModel
import OperationModels
import Testing

@Suite("The operation tables hold what the list names, and nothing that does not decode")
struct OperationTableTests {
  static func listed() throws -> [String: [String]] {
    let file = Repository.file("Tools/GenerateOperations/operations.txt")
    var listed: [String: [String]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      listed[String(words[0]), default: []].append(String(words[1]))
    }
    return listed
  }

  @Test("Every listed operation decodes, and every shape it names is there")
  func decodes() throws {
    let listed = try Self.listed()
    #expect(OperationTables.services == listed.keys.sorted())
    for (service, names) in listed {
      let table = try #require(OperationLibrary.shared.table(service))
      #expect(table.operationNames == names.sorted())
      for name in names {
        let model = try #require(table.operation(name))
        let uses = model.shapes.flatMap { $0.members + [$0.key, $0.element].compactMap(\.self) }
        #expect(uses.allSatisfy { model.shapes.indices.contains($0.shape) })
        #expect(model.shapes.allSatisfy { ($0.kind == .list || $0.kind == .map) == ($0.element != nil) })
      }
    }
  }

  @Test("The list of operations is sorted and names nothing twice")
  func list() throws {
    let file = Repository.file("Tools/GenerateOperations/operations.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { String($0) }
    #expect(lines == Array(Set(lines)).sorted())
  }

  /// Where botocore is installed in the project's own virtual environment.
  static let models: URL? = {
    let library = Repository.file(".venv/lib")
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: library.path())) ?? []
    let places = versions.map { library.appending(path: "\($0)/site-packages/botocore/data") }
    return places.first { FileManager.default.fileExists(atPath: $0.path()) }
  }()

  @Test("Generating the operation tables again changes nothing", .enabled(if: models != nil))
  func generatesTheSame() throws {
    let models = try #require(Self.models)
    let generated = Repository.file("Sources/Clouds/AWS/Client/Generated")
    for service in try Self.listed().keys.sorted() + GenerateOperations.endpointOnly {
      let file = generated.appending(path: SourceText.rulesFileName(service))
      let rules = try BotocoreModel.endpointRules(service, from: models)
      #expect(try String(contentsOf: file, encoding: .utf8) == SourceText.rules(service, rules))
    }
    for (service, names) in try Self.listed() {
      let model = try BotocoreModel.load(service, from: models)
      let table = ServiceTable.text(
        of: try names.map { name throws in try model.operation(name) }, waiters: try model.waiters(calling: names))
      let file = generated.appending(path: SourceText.fileName(service))
      #expect(try String(contentsOf: file, encoding: .utf8) == SourceText.table(service, table))
    }
  }

  @Test("A table written from decoded operations is the same table")
  func roundTrip() throws {
    for service in OperationTables.services {
      let table = try #require(OperationLibrary.shared.table(service))
      let operations = try table.operationNames.map { try #require(table.operation($0)) }
      let waiters = try table.waiterNames.map { try #require(table.waiter($0)) }
      let again = try #require(ServiceTable(Array(ServiceTable.text(of: operations, waiters: waiters).utf8)))
      for waiter in waiters { #expect(again.waiter(waiter.name) == waiter) }
      for operation in operations { #expect(again.operation(operation.name) == operation) }
    }
  }
}
