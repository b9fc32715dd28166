internal import ArgumentParser
internal import Glibc
internal import InfraModel

/// Graphs in files, and documents.
enum GraphFile {
  static func read(_ path: String) throws -> Graph {
    guard let file = fopen(path, "re") else { throw ValidationError("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return try Graph(document: JSON.parse(bytes, symbols: .tagged))
  }

  static func write(_ document: Value, to path: String) throws {
    guard let file = fopen(path, "we") else { throw ValidationError("\(path) cannot be written") }
    let bytes = JSON.pretty(document)
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw ValidationError("\(path) cannot be written") }
  }
}
