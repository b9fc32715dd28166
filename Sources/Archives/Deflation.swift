internal import CZlib

/// The system's zlib.
enum Deflation {
  /// A raw stream of DEFLATE; `nil` where it would not be smaller.
  static func compressed(_ bytes: [UInt8]) throws(CompressionFailure) -> [UInt8]? {
    if bytes.isEmpty { return nil }
    guard infra_zlib_start() == 1 else { throw .noLibrary }
    let made = [UInt8](unsafeUninitializedCapacity: infra_zlib_bound(bytes.count)) { target, count in
      count = infra_zlib_deflate(bytes, bytes.count, target.baseAddress)
    }
    if made.isEmpty { throw .noMemory }
    return made.count < bytes.count ? made : nil
  }
}

/// Why an archive is not compressed.
public enum CompressionFailure: Error, Hashable, Sendable {
  /// zlib (`libz.so.1`) is not installed.
  case noLibrary
  case noMemory
}
