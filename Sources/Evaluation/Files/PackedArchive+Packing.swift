internal import Archives
internal import Digests
internal import InfraModel

extension PackedArchive {
  /// Packs files; the digest is that of the stored files, the bytes are compressed.
  init(_ entries: [ZIPArchive.Entry], as ask: FileAsk) throws(CompressionFailure) {
    let digest = RunningDigest()
    ZIPArchive.store(entries) { digest.update($0) }
    let bytes = try ZIPArchive.deflated(entries)
    let archive = ArchiveReference(
      path: ask.path, digest: digest.finish(), packed: Digest.sha256(bytes), size: Int64(bytes.count),
      contentSize: entries.reduce(0) { $0 + Int64($1.content.count) }, except: ask.except)
    self.init(archive: archive, bytes: bytes)
  }
}
