internal import InfraModel

/// Saved plans in a store, by their digests.
enum StoredPlans {
  static let suffix = ".json"
  /// Of the folder with what a plan needs beside it.
  static let filesSuffix = ".files"
  /// Of the folder with a plan's approvals.
  static let approvalsSuffix = ".approvals"

  /// Of what was applied, by its own digest.
  static let graphSuffix = ".graph"

  /// The names of graphs that are kept no longer.
  static func outdated(_ names: [String], keeping digests: Set<String>) -> [String] {
    names.filter { $0.hasSuffix(graphSuffix) && !digests.contains(String($0.dropLast(graphSuffix.count))) }
  }

  /// The whole digest of the one plan whose digest is, or begins with, what was given.
  /// - Parameter names: those of all plans that are kept, each a digest and ``suffix``.
  static func find(
    _ digest: String, among names: [String], of environment: EnvironmentName
  ) throws(StoreError) -> String {
    let digests = names.compactMap { $0.hasSuffix(suffix) ? String($0.dropLast(suffix.count)) : nil }
    let found = digests.filter { $0.hasPrefix(digest) }.sorted()
    guard found.count == 1, let only = found.first, !digest.isEmpty else {
      throw .noPlan(environment: environment, digest: digest, candidates: digest.isEmpty ? [] : found)
    }
    return only
  }
}
