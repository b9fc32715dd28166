internal import AWSClient

/// The object that a copy is made of: `/bucket/key?versionId=id`, of which bucket and key are percent-encoded.
struct CopySource {
  let bucket: String
  let key: String
  /// `nil` for the current version.
  let version: String?

  /// `nil` for a text that names no object.
  init?(_ text: String) {
    let mark = text.firstIndex(of: "?") ?? text.endIndex
    let path = ServerWire.decodedLabel(text[..<mark])
    let parts = path.drop { $0 == "/" }.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    bucket = String(parts[0])
    key = String(parts[1])
    version = ServerWire.pairs(Array(text[mark...].dropFirst().utf8)).first { $0.name == "versionId" }?.value
  }
}
