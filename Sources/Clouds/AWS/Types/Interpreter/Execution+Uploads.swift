import AWSClient
import Digests
import InfraModel
import Provider

extension Execution {
  /// Puts the archives that calls take from a bucket there (``Uploads``).
  /// - Parameter changed: The properties that are sent; `nil` for all.
  func upload(_ scope: CallScope, changed: Set<String>? = nil) async throws(ProviderError) {
    for uploads in handler.uploads where changed?.contains(uploads.property) ?? true {
      if let object = uploads.object(in: scope) { try await put(object, owner: scope.owner) }
    }
  }

  private func put(_ object: UploadedObject, owner: String) async throws(ProviderError) {
    let checksum = Value.string(Base64.encode(Hash.sha256(object.bytes)))
    if try await isThere(object, checksum) { return }
    cloud.progress("uploading \(object.size) to \(object.bucket)/\(object.key)")
    var input = object.place
    input["Body"] = .bytes(object.bytes)
    input["ChecksumAlgorithm"] = "SHA256"
    input["ChecksumSHA256"] = checksum
    input["ContentType"] = "application/zip"
    if !owner.isEmpty { input["Metadata"] = [Uploads.ownerKey: .string(owner)] }
    do throws(ProviderError) { _ = try await cloud.change("PutObject", input, of: .s3) } catch {
      guard error.mayHaveTakenEffect, try await isThere(object, checksum) else { throw error }
    }
  }

  /// Whether the object is there with these bytes. Where looking is denied, it is put again.
  private func isThere(_ object: UploadedObject, _ checksum: Value) async throws(ProviderError) -> Bool {
    do throws(ProviderError) {
      let input = object.place.merging(["ChecksumMode": "ENABLED"]) { $1 }
      return try await cloud.askIfPresent("HeadObject", input, of: .s3)?["ChecksumSHA256"] == checksum
    } catch {
      if error.kind == .denied { return false }
      throw error
    }
  }
}
