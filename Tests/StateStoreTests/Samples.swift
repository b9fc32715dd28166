import Foundation
import InfraModel
import SystemPackage
import TestFiles
import Testing
internal import World

@testable import StateStore

enum Sample {
  static let environment: EnvironmentName = "finally/dev"
  static let holder = LeaseHolder(who: "ada@example", pid: 42, command: "apply", since: 1_795_230_900)

  static func state(serial: Int = 0, _ names: String...) -> State {
    let records = names.map { record($0) }
    return State(
      environment: environment, account: "123456789012", region: "eu-central-1", lineage: "5f0c", serial: serial,
      digestKey: "00ff", resources: Dictionary(records.map { ($0.address, $0) }, uniquingKeysWith: { $1 }),
      outputs: ["url": "https://example.test"])
  }

  static func record(_ name: String, id known: ResourceID? = nil) -> ResourceRecord {
    let id = known ?? ResourceID("vpc-\(name)")
    return ResourceRecord(
      address: Address(name), type: "AWS::EC2::VPC", region: "eu-central-1", id: id,
      operation: "op-\(name)", properties: ["CidrBlock": "10.0.0.0/16", "Secret": .digest("abcd")],
      attributes: ["VpcId": .string(id.text)])
  }

  static func operation(_ name: String, fence: Int = 1) -> JournalEntry.Operation {
    JournalEntry.Operation(
      id: "op-\(name)", address: Address(name), type: "AWS::EC2::VPC", region: "eu-central-1", action: .create,
      inputsDigest: "d1", record: record(name, id: ""), fence: fence)
  }

  /// With something in every member.
  static let fullOperation = JournalEntry.Operation(
    id: "op-1", address: "network/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", action: .replace,
    resource: "vpc-1", inputsDigest: "d1", record: fullRecord, keepsPredecessor: true, fence: 3)

  /// With something in every member.
  static let fullRecord = ResourceRecord(
    address: "network/vpc", type: "AWS::EC2::VPC", region: "eu-central-1", id: "vpc-2", status: .incomplete,
    operation: "op-1", declared: ["CidrBlock": .reference(Reference("network/log", "Block"))],
    properties: ["CidrBlock": "10.0.0.0/16", "Secret": .digest("abcd")],
    attributes: ["VpcId": "vpc-2"], dependencies: ["network/log"], isProtected: true, isRetained: true,
    createsBeforeDestroy: true, triggers: [1, .digest("cd")],
    deposed: [
      .init(
        id: "vpc-0", operation: "op-0", attributes: ["VpcId": "vpc-0"], type: "AWS::EC2::DHCPOptions",
        region: "us-east-1", isProtected: true, isRetained: true)
    ], position: SourcePosition(file: "Environments/Dev.swift", line: 31, column: 9))

  static func finished(_ name: String) -> JournalEntry {
    .finished(operation: "op-\(name)", outcome: .succeeded, effect: .store(record(name)))
  }

  static func run(_ number: Int) -> RunRecord {
    RunRecord(
      who: "ada", host: "example", commit: "c0ffee", environment: environment, command: "apply", planDigest: "7f3a",
      started: 1_795_230_900.25, ended: 1_795_230_960, changes: [.create: number, .delete: 1], result: .partial,
      failures: [.init(address: "a", code: "IN5001", message: "the cloud said no")], serial: number)
  }
}

/// A folder that is removed with its last reference.
final class Scratch: Sendable {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  init() throws { folder = try TemporaryFolder("store") }

  var state: String { path + "/finally/dev.json" }
  var journal: String { path + "/finally/dev.journal" }

  func store(_ fileSystem: FileSystem = .unflushed) -> LocalStateStore {
    LocalStateStore(folder: path, fileSystem: fileSystem)
  }

  func text(_ file: String) throws -> String { try String(contentsOfFile: file, encoding: .utf8) }
  func write(_ text: String, to file: String) throws {
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  /// The names in the environment's folder.
  func names(_ folder: String = "finally") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }
}

extension FileSystem {
  /// Real files without real flushes: these tests outlive no power cut.
  static var unflushed: FileSystem {
    var system = live
    system.synchronize = { _ throws(Errno) in }
    return system
  }
}

/// Expects an error of the store.
func expect(
  _ expected: StoreError, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
  do {
    try await body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch { #expect(error as? StoreError == expected, sourceLocation: sourceLocation) }
}
