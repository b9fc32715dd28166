internal import CCurl
internal import Glibc

/// One request under way. After it is handed to the engine only the engine's thread touches it.
final class CurlTransfer: @unchecked Sendable {
  let id: UInt64
  let request: HTTPRequest
  private let completion: @Sendable (Result<HTTPResponse, TransportError>) -> Void
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private var sent = 0
  private var answer = HTTPResponse(status: 0)
  private var headerBytes = 0
  /// What was larger than it may be.
  private var excess: String?
  /// Bytes of all headers together; libcurl's own bound of 300 KB came with version 8.3.
  private static let mostHeaderBytes = 300 << 10

  init(
    id: UInt64, request: HTTPRequest, completion: @escaping @Sendable (Result<HTTPResponse, TransportError>) -> Void
  ) {
    self.id = id
    self.request = request
    self.completion = completion
    errorText.pointee = 0
  }

  deinit {
    infra_curl_list_free(headerList)
    errorText.deallocate()
  }

  /// Sets an easy handle up for this request.
  func prepare(_ handle: UnsafeMutableRawPointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    infra_curl_set_text(handle, CURLOPT_URL, request.url)
    infra_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    infra_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    infra_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    infra_curl_set_long(handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS_VALUE)
    infra_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(request.limits.connect))
    infra_curl_set_long(
      handle, CURLOPT_TIMEOUT_MS, Self.milliseconds(request.limits.whole(sending: request.body.count)))
    infra_curl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
    infra_curl_set_long(handle, CURLOPT_LOW_SPEED_TIME, max(1, Self.milliseconds(request.limits.silence) / 1000))
    if let file = request.authorities { infra_curl_set_text(handle, CURLOPT_CAINFO, file) }
    if !request.usesProxy { infra_curl_set_text(handle, CURLOPT_NOPROXY, "*") }
    infra_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
    infra_curl_set_pointer(handle, CURLOPT_PRIVATE, context)
    infra_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    infra_curl_set_data(handle, CURLOPT_WRITEFUNCTION) { data, size, count, context in
      CurlTransfer.at(context)?.receiveBody(data, size * count) ?? 0
    }
    infra_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    infra_curl_set_data(handle, CURLOPT_HEADERFUNCTION) { data, size, count, context in
      CurlTransfer.at(context)?.receiveHeader(data, size * count) ?? 0
    }
    prepareMethod(handle, context)
    prepareHeaders(handle)
  }

  private func prepareMethod(_ handle: UnsafeMutableRawPointer, _ context: UnsafeMutableRawPointer) {
    if request.method == "HEAD" {
      infra_curl_set_long(handle, CURLOPT_NOBODY, 1)
      return
    }
    if request.body.isEmpty, request.method == "GET" || request.method == "DELETE" {
      infra_curl_set_long(handle, CURLOPT_HTTPGET, 1)
    } else {
      infra_curl_set_long(handle, CURLOPT_POST, 1)
      infra_curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count))
      infra_curl_set_pointer(handle, CURLOPT_READDATA, context)
      infra_curl_set_data(handle, CURLOPT_READFUNCTION) { data, size, count, context in
        CurlTransfer.at(context)?.sendBody(data, size * count) ?? 0
      }
      // libcurl repeats a request by itself when a kept connection turns out to be dead. It needs to go back to the
      // body's start for that: without a seek function it cannot, and says so instead.
      if request.isRepeatable {
        infra_curl_set_pointer(handle, CURLOPT_SEEKDATA, context)
        infra_curl_set_seek(handle) { context, offset, origin in
          guard let transfer = CurlTransfer.at(context), origin == SEEK_SET else { return CURL_SEEKFUNC_CANTSEEK }
          transfer.sent = Int(offset)
          return CURL_SEEKFUNC_OK
        }
      }
    }
    infra_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
  }

  private func prepareHeaders(_ handle: UnsafeMutableRawPointer) {
    for (name, value) in request.headers {
      // A header without a value is written with a semicolon.
      headerList = infra_curl_list_append(headerList, value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    headerList = infra_curl_list_append(headerList, "Expect:")
    if !request.headers.contains(where: { $0.name.lowercased() == "content-type" }) {
      headerList = infra_curl_list_append(headerList, "Content-Type:")
    }
    infra_curl_set_list(handle, CURLOPT_HTTPHEADER, headerList)
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
    context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
  }

  private func receiveBody(_ data: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard let data else { return 0 }
    guard answer.body.count + count <= request.mostBytes else {
      // Another count than was given ends the transfer.
      excess = "it has more than \(Self.size(request.mostBytes))"
      return 0
    }
    data.withMemoryRebound(to: UInt8.self, capacity: count) {
      answer.body.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return count
  }

  private func receiveHeader(_ data: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard let data else { return 0 }
    headerBytes += count
    guard headerBytes <= Self.mostHeaderBytes else {
      excess = "its headers have more than \(Self.size(Self.mostHeaderBytes))"
      return 0
    }
    let line = data.withMemoryRebound(to: UInt8.self, capacity: count) {
      String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
    }
    if line.hasPrefix("HTTP/") {
      answer.headers.removeAll()
    } else if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let value = line[line.index(after: colon)...].split(whereSeparator: \.isNewline).first ?? ""
      answer.headers.append((String(line[..<colon]), String(value).trimmingBlanks))
    }
    return count
  }

  /// What ends a transfer (`CURL_READFUNC_ABORT`, curl.h).
  private static let abort = 0x1000_0000

  private func sendBody(_ data: UnsafeMutablePointer<CChar>?, _ room: Int) -> Int {
    let count = min(room, request.body.count - sent)
    guard let data, count > 0 else { return 0 }
    // A request without its body does nothing.
    if sent == 0, request.mayBeSent?() == false { return Self.abort }
    request.body.withUnsafeBytes { body in
      if let start = body.baseAddress { memcpy(data, start + sent, count) }
    }
    sent += count
    return count
  }

  /// Ends the transfer with libcurl's outcome.
  func finish(_ handle: UnsafeMutableRawPointer, _ code: CURLcode) {
    var status = 0
    infra_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    if code == CURLE_OK {
      answer.status = status
      completion(.success(answer))
      return
    }
    var size = 0
    infra_curl_get_long(handle, CURLINFO_REQUEST_SIZE, &size)
    if let excess {
      completion(.failure(TransportError(.tooLarge, message: excess, mayHaveBeenSent: size > 0)))
      return
    }
    completion(.failure(CurlOutcome.error(code, text: String(cString: errorText), requestSize: size, status: status)))
  }

  /// Ends the transfer before libcurl did.
  func fail(_ error: TransportError) { completion(.failure(error)) }

  /// `64 MB`, `300 KB`.
  private static func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) KB" }

  private static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(clamping: max(1, parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000))
  }
}

/// `CURL_HTTP_VERSION_2TLS` has no Swift name of its own.
private let CURL_HTTP_VERSION_2TLS_VALUE = 4
