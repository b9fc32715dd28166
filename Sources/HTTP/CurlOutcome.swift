internal import CCurl

/// What libcurl's result codes mean here.
enum CurlOutcome {
  static func error(_ result: CURLcode, text: String, requestSize: Int, status: Int) -> TransportError {
    let message = text.isEmpty ? String(cString: infra_curl_easy_strerror(result)) : text
    return TransportError(
      code(result, text: text, wasSent: requestSize > 0, hasStatus: status > 0), message: message,
      mayHaveBeenSent: requestSize > 0)
  }

  private static func code(_ result: CURLcode, text: String, wasSent: Bool, hasStatus: Bool) -> TransportError.Code {
    switch result {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .resolve
    case CURLE_COULDNT_CONNECT: .connect
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM: .tls
    case CURLE_OPERATION_TIMEDOUT:
      text.contains("too slow") ? .silence : wasSent ? .timeout : .connectTimeout
    case CURLE_PARTIAL_FILE: .truncated
    case CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_SEND_FAIL_REWIND, CURLE_HTTP2,
      CURLE_HTTP2_STREAM:
      hasStatus ? .truncated : .reset
    default: .other
    }
  }
}
