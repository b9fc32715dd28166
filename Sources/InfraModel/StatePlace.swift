/// Where states are kept: a folder, or a bucket of a store of objects.
///
///     state
///     s3://finally-infra/states?region=eu-central-1&encryption=kms:alias/infra
public enum StatePlace: Hashable, Sendable {
  /// A path, from the project's folder or absolute.
  case folder(String)
  case bucket(BucketPlace)

  /// - Parameter text: As `--state` takes it.
  public init(_ text: String) throws(StatePlaceProblem) {
    guard let mark = text.firstRange(of: "://") else {
      self = .folder(text)
      return
    }
    self = .bucket(try BucketPlace(scheme: text[..<mark.lowerBound], rest: text[mark.upperBound...]))
  }
}

extension StatePlace: CustomStringConvertible {
  /// As `--state` takes it.
  public var description: String {
    switch self {
    case .folder(let path): path
    case .bucket(let place): place.description
    }
  }
}

/// A bucket with states in it.
public struct BucketPlace: Hashable, Sendable {
  /// How what is stored is encrypted.
  public enum Encryption: Hashable, Sendable {
    /// As the bucket does it by itself.
    case bucket
    /// By the store, with a key of its key service.
    case service(key: String)
    /// Before it is sent, with keys that the store's key service keeps.
    case ownByService(key: String)
    /// Before it is sent, with the keys of a file.
    case ownByFile(String)
  }

  /// How the store is spoken to: `s3`.
  public var scheme: String
  public var bucket: String
  /// What the keys of all objects begin with, without a `/` at its ends; may be empty.
  public var prefix: String
  /// The bucket's region; `nil` for that of the credentials' configuration.
  public var region: String?
  /// Where the store is, if it is not the cloud's own.
  public var endpoint: String?
  public var encryption: Encryption

  public init(
    scheme: String, bucket: String, prefix: String = "", region: String? = nil, endpoint: String? = nil,
    encryption: Encryption = .bucket
  ) {
    self.scheme = scheme
    self.bucket = bucket
    self.prefix = prefix.split(separator: "/").joined(separator: "/")
    self.region = region
    self.endpoint = endpoint
    self.encryption = encryption
  }

  /// The bucket and the prefix, as people name them.
  public var name: String { "\(scheme)://\(bucket)" + (prefix.isEmpty ? "" : "/\(prefix)") }
}

/// Why a text is no place of states.
public struct StatePlaceProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String
}

extension BucketPlace: CustomStringConvertible {
  fileprivate init(scheme: Substring, rest: Substring) throws(StatePlaceProblem) {
    let halves = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard !path[0].isEmpty, path[0].utf8.allSatisfy(Self.isPlain) else {
      throw StatePlaceProblem(description: "'\(path[0])' is not the name of a bucket")
    }
    let prefix = path.count > 1 ? path[1] : ""
    guard prefix.utf8.allSatisfy({ Self.isPlain($0) || $0 == UInt8(ascii: "/") }) else {
      throw StatePlaceProblem(
        description: "the prefix '\(prefix)' has other characters than letters, digits, '-', '_', '.' and '/'")
    }
    self.init(scheme: String(scheme), bucket: String(path[0]), prefix: String(prefix))
    for pair in (halves.count > 1 ? halves[1] : "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let value = Self.decoded(parts[1]), !value.isEmpty else {
        throw StatePlaceProblem(description: "'\(pair)' is not of the form name=value")
      }
      switch parts[0] {
      case "region": region = value
      case "endpoint": endpoint = value
      case "encryption": encryption = try Encryption(value)
      default:
        throw StatePlaceProblem(description: "'\(parts[0])' is none of region, endpoint and encryption")
      }
    }
  }

  public var description: String {
    var pairs: [String] = []
    if let region { pairs.append("region=\(Self.encoded(region))") }
    if let endpoint { pairs.append("endpoint=\(Self.encoded(endpoint))") }
    if let text = encryption.text { pairs.append("encryption=\(Self.encoded(text))") }
    return name + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Encodes what would end a value or a word of the shell.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if isPlain(byte) || [UInt8(ascii: ":"), UInt8(ascii: "/")].contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + Hex.encode([byte]).uppercased()
      }
    }
    return result
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let decoded = Hex.decode(String(decoding: rest.prefix(2), as: UTF8.self).lowercased())
      else { return nil }
      bytes += decoded
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension BucketPlace.Encryption {
  /// - Parameter text: `bucket`, `kms:KEY`, `client-kms:KEY` or `client-file:PATH`.
  init(_ text: String) throws(StatePlaceProblem) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch (parts[0], rest.isEmpty) {
    case ("bucket", true): self = .bucket
    case ("kms", false): self = .service(key: rest)
    case ("client-kms", false): self = .ownByService(key: rest)
    case ("client-file", false): self = .ownByFile(rest)
    default:
      throw StatePlaceProblem(
        description: "'\(text)' is none of bucket, kms:KEY, client-kms:KEY and client-file:PATH")
    }
  }

  var text: String? {
    switch self {
    case .bucket: nil
    case .service(let key): "kms:\(key)"
    case .ownByService(let key): "client-kms:\(key)"
    case .ownByFile(let path): "client-file:\(path)"
    }
  }
}
