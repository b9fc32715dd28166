package import Foundation
import Testing

/// A folder of its own for a test, removed with its last reference unless the test moved it away.
package final class TemporaryFolder: Sendable {
  /// Without symbolic links on the way to it.
  package let url: URL
  package var path: String { url.path }

  /// - Parameter name: What its name begins with, so that one that is left over tells where it is from.
  package init(_ name: String) throws {
    // A short name: debug builds go over each character of a path again and again.
    let number = String(UInt32.random(in: .min ... .max), radix: 36)
    let url = FileManager.default.temporaryDirectory.appending(path: "infra-\(name)-\(number)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    self.url = url.resolvingSymlinksInPath()
  }

  deinit {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do { try FileManager.default.removeItem(at: url) } catch {
      Issue.record("\(path) stays behind: \(error)")
    }
  }
}
