import InfraModel
import Provider

/// How a bucket goes: with the archives that its own environment put there, and with nothing else in it.
enum BucketDeletion {
  static let uses: [Use] = ["DeleteBucket", "ListObjectVersions", "HeadObject", "DeleteObjects"]

  @Sendable
  static func delete(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let bucket: [String: Value] = ["Bucket": .string(scope.id.text)]
    do throws(ProviderError) {
      _ = try await cloud.change("DeleteBucket", bucket, retries: [.operationAborted])
      return
    } catch {
      // The refusal is what is told, whatever becomes of the look.
      guard error.code == "BucketNotEmpty", let own = try? await uploads(in: bucket, of: scope.owner, cloud)
      else { throw error }
      for start in stride(from: 0, to: own.count, by: mostDeleted) {
        let part = Array(own[start..<min(start + mostDeleted, own.count)])
        let answer = try await cloud.change(
          "DeleteObjects", bucket.merging(["Delete": ["Objects": .list(part), "Quiet": true]]) { $1 })
        if answer["Errors"]?.list?.isEmpty == false { throw error }
      }
    }
    _ = try await cloud.change("DeleteBucket", bucket, retries: [.operationAborted])
  }

  /// DeleteObjects takes so many keys.
  private static let mostDeleted = 1000

  /// Every version in the bucket, if all of them are uploads of this line of states or marks that one was deleted; `nil`
  /// with the first that is not.
  private static func uploads(
    in bucket: [String: Value], of owner: String, _ cloud: CloudCalls
  ) async throws(ProviderError) -> [Value]? {
    if owner.isEmpty { return nil }
    var found: [Value] = []
    var own: Set<String> = []
    var marks: [Value] = []
    var page = bucket
    while true {
      let answer = try await cloud.askOnce("ListObjectVersions", page)
      for version in answer["Versions"]?.list ?? [] {
        guard let key = version["Key"]?.string, isName(key) else { return nil }
        var input = bucket.merging(["Key": .string(key)]) { $1 }
        // Where a bucket never kept versions, they are called so.
        if version["VersionId"] != "null" { input["VersionId"] = version["VersionId"] }
        let head = try await cloud.ask("HeadObject", input)
        guard head["Metadata"]?[Uploads.ownerKey]?.string == owner else { return nil }
        own.insert(key)
        found.append(.compact(["Key": .string(key), "VersionId": version["VersionId"]]))
      }
      for mark in answer["DeleteMarkers"]?.list ?? [] {
        marks.append(.compact(["Key": mark["Key"], "VersionId": mark["VersionId"]]))
      }
      guard answer["IsTruncated"] == true else { break }
      page["KeyMarker"] = answer["NextKeyMarker"]
      page["VersionIdMarker"] = answer["NextVersionIdMarker"]
    }
    guard marks.allSatisfy({ $0["Key"]?.string.map(own.contains) == true }) else { return nil }
    return found + marks
  }

  /// Whether a key ends as those of uploads do: in the digest of the files. What does not is a stranger's at once.
  private static func isName(_ key: String) -> Bool {
    guard key.hasSuffix(".zip") else { return false }
    let digest = key.utf8.dropLast(4).suffix(64)
    return digest.count == 64 && digest.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
