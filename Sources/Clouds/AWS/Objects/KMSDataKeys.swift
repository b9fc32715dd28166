public import AWSClient
internal import InfraModel
public import StateStore

/// Keys of encrypted objects that KMS makes and keeps: each run has one of its own, and an object names it as KMS has
/// encrypted it. A key that KMS rotates goes on opening what it closed.
public struct KMSDataKeys: DataKeys {
  private let client: any AWSCalling
  private let key: String
  private let region: String

  /// - Parameter key: An identifier, an alias (`alias/infra`) or the full name of either.
  public init(_ client: any AWSCalling, key: String, region: String) {
    self.client = client
    self.key = key
    self.region = region
  }

  public var names: [String] { ["kms:\(key)"] }

  public func current() async throws(ObjectFailure) -> DataKey {
    let answer: [String: Value]
    do throws(AWSError) {
      answer = try await client.call(
        .kms, "GenerateDataKey",
        ["KeyId": .string(key), "KeySpec": "AES_256", "EncryptionContext": Self.context], region: region)
    } catch { throw failure(error) }
    guard let bytes = answer["Plaintext"]?.byteContent, let sealed = answer["CiphertextBlob"]?.byteContent else {
      throw ObjectFailure(.keyRefused, action: "use", place: "kms:\(key)", reason: "the answer has no key")
    }
    return DataKey(name: Self.mark + Base64.encode(sealed), bytes: bytes)
  }

  public func key(_ name: String) async throws(ObjectFailure) -> DataKey? {
    guard name.hasPrefix(Self.mark), let sealed = Base64.decode(String(name.dropFirst(Self.mark.count))) else {
      return nil
    }
    do throws(AWSError) {
      let answer = try await client.call(
        .kms, "Decrypt", ["CiphertextBlob": .bytes(sealed), "EncryptionContext": Self.context], region: region)
      return answer["Plaintext"]?.byteContent.map { DataKey(name: name, bytes: $0) }
    } catch {
      // Of another account or region, where this key is not known.
      if ["InvalidCiphertextException", "IncorrectKeyException"].contains(error.code) { return nil }
      throw failure(error)
    }
  }

  private static let mark = "kms:"
  private static let context: Value = ["purpose": "infra state"]

  private func failure(_ error: AWSError) -> ObjectFailure {
    let kind: ObjectFailure.Kind =
      switch error.kind {
      case .service(let code, _):
        code.hasPrefix("ExpiredToken") ? .expired : error.status >= 500 ? .unreachable : .keyRefused
      case .credentials: .noCredentials
      case .transport, .timeout, .notAnswer, .cancelled: .unreachable
      case .invalidInput: .refused
      }
    return ObjectFailure(kind, action: "use", place: "kms:\(key)", reason: error.description)
  }
}
