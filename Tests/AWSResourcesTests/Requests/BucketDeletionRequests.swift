import AWSLives
import InfraModel
import Provider
import Testing

@Suite("A bucket goes with the uploads of its own environment, and with nothing else")
struct BucketDeletionRequests {
  private static let own = "api/" + String(repeating: "0a", count: 32) + ".zip"

  /// Deletes a bucket that holds these versions; what changed the cloud.
  private func changes(
    versions: [[String: Value]], marks: [[String: Value]] = [], owner: Value = "line", isDeleted: Bool
  ) async throws -> [String] {
    let recorder = RequestRecorder { operation, _, times in
      switch operation {
      case "DeleteBucket": times == 1 ? .refusal("BucketNotEmpty", "not empty") : .answer([:])
      case "ListObjectVersions":
        .answer([
          "Versions": .list(versions.map { .object($0) }), "DeleteMarkers": .list(marks.map { .object($0) }),
          "IsTruncated": false,
        ])
      case "HeadObject": .answer(["Metadata": ["infra-owner": owner]])
      default: .answer([:])
      }
    }
    do throws(ProviderError) { try await delete(recorder) } catch {
      #expect(!isDeleted && error.code == "BucketNotEmpty")
    }
    return recorder.changes
  }

  private func delete(_ recorder: RequestRecorder) async throws(ProviderError) {
    do { try await recorder.delete("AWS::S3::Bucket", "code") } catch let error as ProviderError { throw error } catch {
      Issue.record(error)
    }
  }

  @Test("The uploads of an environment are deleted with its bucket, in every version")
  func ours() async throws {
    let changes = try await changes(
      versions: [["Key": .string(Self.own), "VersionId": "v2"], ["Key": .string(Self.own), "VersionId": "v1"]],
      marks: [["Key": .string(Self.own), "VersionId": "m"]], isDeleted: true)
    let objects = ["v2", "v1", "m"].map { #"{"Key":"\#(Self.own)","VersionId":"\#($0)"}"# }.joined(separator: ",")
    #expect(
      changes == [
        #"DeleteBucket {"Bucket":"code"}"#,
        #"DeleteObjects {"Bucket":"code","Delete":{"Objects":[\#(objects)],"Quiet":true}}"#,
        #"DeleteBucket {"Bucket":"code"}"#,
      ])
  }

  @Test("Where anything else is in a bucket, nothing of it is deleted")
  func others() async throws {
    let refused = [#"DeleteBucket {"Bucket":"code"}"#]
    let own: [String: Value] = ["Key": .string(Self.own), "VersionId": "null"]
    #expect(try await changes(versions: [own, ["Key": "report.pdf"]], isDeleted: false) == refused)
    #expect(try await changes(versions: [own], owner: "another", isDeleted: false) == refused)
    #expect(try await changes(versions: [own], marks: [["Key": "report.pdf"]], isDeleted: false) == refused)
  }
}
