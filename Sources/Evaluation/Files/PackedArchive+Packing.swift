internal import Archives
internal import Digests
internal import InfraModel

extension PackedArchive {
  /// Packs files; the digest is that of the stored files, the bytes are compressed. What this machine lacks for it is an
  /// error of the evaluation, and no answer to keep.
  init(_ entries: [ZIPArchive.Entry], as ask: FileAsk) throws(EvaluationError) {
    let digest = RunningDigest()
    ZIPArchive.store(entries) { digest.update($0) }
    let bytes: [UInt8]
    do throws(CompressionFailure) { bytes = try ZIPArchive.deflated(entries) } catch {
      switch error {
      case .noLibrary:
        throw .toolFailed("opening zlib (libz.so.1; Debian and Ubuntu have it in zlib1g)", output: "")
      case .noMemory: throw .toolFailed("allocating memory to compress \(ask.path)", output: "")
      }
    }
    let archive = ArchiveReference(
      path: ask.path, digest: digest.finish(), packed: Digest.sha256(bytes), size: Int64(bytes.count),
      contentSize: entries.reduce(0) { $0 + Int64($1.content.count) }, except: ask.except)
    self.init(archive: archive, bytes: bytes)
  }
}
