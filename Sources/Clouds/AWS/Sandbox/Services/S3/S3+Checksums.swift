internal import InfraModel

extension S3 {
  /// Checks what a body's sender says of it; gives the checksums that are kept with the object.
  static func checksums(of body: [UInt8], _ call: Call) throws(Fault) -> [String: Value] {
    if let given = call.string("ContentMD5") {
      guard let digest = Base64.decode(given), digest.count == 16 else {
        throw Fault("InvalidDigest", "The Content-MD5 you specified was invalid.", status: 400)
      }
      if digest != Checksum.md5.value(of: body) {
        throw Fault("BadDigest", "The Content-MD5 you specified did not match what we received.", status: 400)
      }
    }
    var kept = call.input.filter { $0.key.hasPrefix("Checksum") && $0.key != "ChecksumAlgorithm" }
    for checksum in Checksum.allCases {
      guard let given = call.string(checksum.member) else { continue }
      let value = checksum.value(of: body)
      guard let told = Base64.decode(given), told.count == value.count else {
        throw Fault(
          "InvalidRequest",
          "Value for x-amz-checksum-\(checksum.rawValue.lowercased()) header is invalid.", status: 400)
      }
      if told != value {
        throw Fault(
          "BadDigest", "The \(checksum.rawValue) you specified did not match the calculated checksum.", status: 400)
      }
    }
    if !kept.isEmpty { kept["ChecksumType"] = "FULL_OBJECT" }
    return kept
  }

  /// Whether a member tells of a checksum.
  static func isChecksum(_ member: String) -> Bool { member.hasPrefix("Checksum") }

  /// The algorithms of an object's checksums, as lists tell them; `nil` where there are none.
  static func algorithms(_ record: Record) -> Value? {
    let names = record.fields.keys.filter { isChecksum($0) && $0 != "ChecksumType" }.sorted()
    return names.isEmpty ? nil : .list(names.map { .string(String($0.dropFirst("Checksum".count))) })
  }
}
