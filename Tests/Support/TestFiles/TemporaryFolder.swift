package import Foundation
import Testing

/// A folder of its own for a test, removed with its last reference.
package final class TemporaryFolder: Sendable {
  /// Without symbolic links on the way to it.
  package let url: URL
  package var path: String { url.path }

  /// - Parameter name: What its name begins with, so that one that is left over tells where it is from.
  package init(_ name: String) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "infra-\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    self.url = url.resolvingSymlinksInPath()
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch {
      Issue.record("\(path) stays behind: \(error)")
    }
  }
}
