internal import COpenSSL

/// AES-256-GCM (NIST SP 800-38D): authenticated encryption.
public enum Sealing {
  /// The bytes of a key.
  public static let keyLength = 32
  /// The bytes of a nonce, of which no two may meet under one key.
  public static let nonceLength = 12
  private static let tagLength = 16

  /// The encrypted text, and behind it the 16 bytes by which a change is seen. `nil` if there is no memory for it, or
  /// key or nonce are not of their length.
  /// - Parameter context: What must be the same when it is opened; it is not part of the result.
  public static func seal(_ text: [UInt8], key: [UInt8], nonce: [UInt8], context: [UInt8]) -> [UInt8]? {
    guard key.count == keyLength, nonce.count == nonceLength, let cipher = EVP_CIPHER_CTX_new() else { return nil }
    defer { EVP_CIPHER_CTX_free(cipher) }
    var output = [UInt8](repeating: 0, count: text.count + tagLength)
    var count: Int32 = 0
    guard EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_EncryptUpdate(cipher, nil, &count, context, Int32(context.count)) == 1,
      EVP_EncryptUpdate(cipher, &output, &count, text, Int32(text.count)) == 1, count == text.count
    else { return nil }
    var tag = [UInt8](repeating: 0, count: tagLength)
    var rest = tag
    guard EVP_EncryptFinal_ex(cipher, &rest, &count) == 1, count == 0,
      EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, Int32(tagLength), &tag) == 1
    else { return nil }
    output.replaceSubrange(text.count..., with: tag)
    return output
  }

  /// The text again; `nil` if it was changed, or key, nonce or context are others.
  public static func open(_ sealed: [UInt8], key: [UInt8], nonce: [UInt8], context: [UInt8]) -> [UInt8]? {
    guard key.count == keyLength, nonce.count == nonceLength, sealed.count >= tagLength,
      let cipher = EVP_CIPHER_CTX_new()
    else { return nil }
    defer { EVP_CIPHER_CTX_free(cipher) }
    let length = sealed.count - tagLength
    var tag = Array(sealed[length...])
    var output = [UInt8](repeating: 0, count: length + tagLength)
    var count: Int32 = 0
    guard EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_DecryptUpdate(cipher, nil, &count, context, Int32(context.count)) == 1,
      EVP_DecryptUpdate(cipher, &output, &count, sealed, Int32(length)) == 1, count == length,
      EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(tagLength), &tag) == 1
    else { return nil }
    var rest = [UInt8](repeating: 0, count: tagLength)
    guard EVP_DecryptFinal_ex(cipher, &rest, &count) == 1 else { return nil }
    return Array(output[..<length])
  }
}
