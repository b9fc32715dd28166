import Foundation
import InfraModel
import OperationModels

/// Writes the embedded operation tables from botocore's service models.
///
///     generate-operations <site-packages> <operations.txt> <folder of the generated files>
///
/// The list names what is in use, one `service operation` a line. Running it again changes nothing.
@main
struct GenerateOperations {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else {
      throw ToolError(description: "usage: generate-operations <site-packages> <operations.txt> <output folder>")
    }
    let models = URL(filePath: arguments[1]).appending(path: "botocore/data")
    let list = try String(contentsOfFile: arguments[2], encoding: .utf8)
    let output = URL(filePath: arguments[3])
    var wanted: [String: [String]] = [:]
    for line in list.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      guard words.count == 2 else { throw ToolError(description: "not `service operation`: \(line)") }
      wanted[String(words[0]), default: []].append(String(words[1]))
    }
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    var facts: [ServiceFacts] = []
    for (service, operations) in wanted.sorted(by: { $0.key < $1.key }) {
      let model = try BotocoreModel.load(service, from: models)
      facts.append(model.facts)
      let table = ServiceTable.text(
        of: try operations.map { name throws in try model.operation(name) },
        waiters: try model.waiters(calling: operations))
      try write(SourceText.table(service, table), to: output.appending(path: SourceText.fileName(service)))
    }
    let ruled = (wanted.keys + endpointOnly).sorted()
    for service in ruled {
      let rules = try BotocoreModel.endpointRules(service, from: models)
      try write(SourceText.rules(service, rules), to: output.appending(path: SourceText.rulesFileName(service)))
    }
    let partitions = try BotocoreModel.partitions(from: models)
    try write(SourceText.rulesIndex(ruled, partitions), to: output.appending(path: "EndpointRuleTables.swift"))
    try write(SourceText.index(facts), to: output.appending(path: "OperationTables.swift"))
  }

  /// Services whose endpoints are known although nothing calls them yet.
  static let endpointOnly = ["account", "service-quotas"]

  private static func write(_ text: String, to file: URL) throws {
    if let present = try? String(contentsOf: file, encoding: .utf8), present == text { return }
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}

/// What stops the tool.
struct ToolError: Error, CustomStringConvertible {
  var description: String
}

extension BotocoreModel {
  /// Reads a service's newest model from a folder `<service>/<version>/`.
  static func load(_ service: String, from folder: URL) throws -> BotocoreModel {
    let place = try newest(service, in: folder)
    let model = try JSON.parse(contents(of: place.appending(path: "service-2.json")))
    func optional(_ name: String) throws -> Value? {
      let file = place.appending(path: name)
      let names = [file.path(), file.path() + ".gz"]
      return names.contains { FileManager.default.fileExists(atPath: $0) } ? try JSON.parse(contents(of: file)) : nil
    }
    return try BotocoreModel(
      id: service, model: model, paginators: optional("paginators-1.json"), waiters: optional("waiters-2.json"))
  }

  private static func newest(_ service: String, in folder: URL) throws -> URL {
    let versions = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: service).path())
    guard let newest = versions.filter({ $0.first?.isNumber == true }).max() else {
      throw ToolError(description: "\(service): no model")
    }
    return folder.appending(path: "\(service)/\(newest)")
  }

  /// A service's endpoint rules as canonical JSON, without their documentation.
  static func endpointRules(_ service: String, from folder: URL) throws -> String {
    let file = try newest(service, in: folder).appending(path: "endpoint-rule-set-1.json")
    return JSON.canonicalText(try JSON.parse(contents(of: file)).withoutDocumentation)
  }

  /// The partitions as canonical JSON, without what describes their regions to people.
  static func partitions(from folder: URL) throws -> String {
    let source = try JSON.parse(contents(of: folder.appending(path: "partitions.json")))
    return JSON.canonicalText(source.withoutDocumentation)
  }

  /// A file's bytes, or what `gzip` unpacks from the file of that name with `.gz`.
  private static func contents(of file: URL) throws -> [UInt8] {
    if FileManager.default.fileExists(atPath: file.path()) { return [UInt8](try Data(contentsOf: file)) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path() + ".gz"]
    process.standardOutput = pipe
    try process.run()
    let unpacked = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ToolError(description: "cannot unpack \(file.path()).gz") }
    return [UInt8](unpacked)
  }
}

extension Value {
  /// Without the members that only people read.
  fileprivate var withoutDocumentation: Value {
    switch self {
    case .object(let members):
      .object(
        members.filter { $0.key != "documentation" && $0.key != "description" }.mapValues(\.withoutDocumentation))
    case .list(let elements): .list(elements.map(\.withoutDocumentation))
    default: self
    }
  }
}
