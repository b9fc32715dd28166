import Foundation
package import Testing

/// Whole outputs, kept as files. To record them anew, run the tests with `RECORD_GOLDEN=1` and read the difference.
package enum Golden {
  /// Expects a text to be that of a file.
  /// - Parameter path: The file's path from the repository's root.
  package static func expect(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.file(path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)), sourceLocation: sourceLocation)
  }
}
