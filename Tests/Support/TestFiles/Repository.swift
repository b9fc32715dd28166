package import Foundation

/// The files of this repository.
package enum Repository {
  /// Its root; this file is three folders below it.
  package static let root = URL(filePath: #filePath)
    .appending(path: "../../../..", directoryHint: .isDirectory).standardizedFileURL

  /// A file or a folder by its path from the root: `Facts/refinements.json`.
  package static func file(_ path: String) -> URL { root.appending(path: path) }

  /// The text of a file.
  package static func text(_ path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

  /// The names of the files in a folder, sorted.
  package static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(folder).path).sorted()
  }

  /// The Swift of a folder, hand-written and generated, by path.
  package static func sources(of folder: String) throws -> [(path: String, text: String)] {
    let files = FileManager.default.enumerator(at: file(folder), includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.map {
      ($0.path(percentEncoded: false), try String(contentsOf: $0, encoding: .utf8))
    }
  }
}
