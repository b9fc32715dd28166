internal import Digests

/// The checksums that S3 verifies: those that OpenSSL has, and the cyclic redundancy checks.
///
/// Source: S3 User Guide, "Checking object integrity". XXHash and SHA-512 are kept as they are given.
enum Checksum: String, CaseIterable {
  case crc32 = "CRC32"
  case crc32c = "CRC32C"
  case crc64nvme = "CRC64NVME"
  case md5 = "MD5"
  case sha1 = "SHA1"
  case sha256 = "SHA256"

  /// The member of S3's shapes that holds it.
  var member: String { "Checksum" + rawValue }

  func value(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .crc32: Self.ieee.value(of: bytes)
    case .crc32c: Self.castagnoli.value(of: bytes)
    case .crc64nvme: Self.nvme.value(of: bytes)
    case .md5: Hash.md5(bytes)
    case .sha1: Hash.sha1(bytes)
    case .sha256: Hash.sha256(bytes)
    }
  }

  private static let ieee = CyclicCheck(polynomial: 0xEDB8_8320, bits: 32)
  private static let castagnoli = CyclicCheck(polynomial: 0x82F6_3B78, bits: 32)
  private static let nvme = CyclicCheck(polynomial: 0x9A6C_9329_AC4B_C9B5, bits: 64)
}

/// A cyclic redundancy check whose bits are reflected, with all ones before and after.
private struct CyclicCheck {
  private let table: [UInt64]
  private let bits: Int

  /// - Parameter polynomial: Reflected.
  init(polynomial: UInt64, bits: Int) {
    self.bits = bits
    table = (0..<256).map { byte in
      (0..<8).reduce(UInt64(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ polynomial : rest >> 1 }
    }
  }

  /// The check's bytes, the highest first.
  func value(of bytes: [UInt8]) -> [UInt8] {
    let ones = UInt64.max >> UInt64(64 - bits)
    let check = bytes.reduce(ones) { rest, byte in table[Int((rest ^ UInt64(byte)) & 0xFF)] ^ rest >> 8 } ^ ones
    return stride(from: bits - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: check >> UInt64($0)) }
  }
}
