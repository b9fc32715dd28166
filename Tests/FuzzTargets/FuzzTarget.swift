/// What is fed with arbitrary bytes, and compared with readers that others wrote.
///
/// `make fuzz` feeds them by libFuzzer, guided by what the bytes reach; the unit tests feed them some thousand mutations
/// of published cases.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Answers in XML, against libxml2.
  case xml
  /// JSON, against Foundation's reader, and written and read again.
  case json
  /// The shared configuration files, written and read again.
  case config
  /// Endpoint rules, and what users put into them, against Foundation's reader of URLs.
  case endpoint
  /// SigV4's canonical requests, which are their own canonical form.
  case signing
  /// Operation tables, written and read again.
  case table

  /// What is wrong with how some bytes are read; `nil` if nothing is.
  package func finding(_ bytes: [UInt8]) -> String? {
    switch self {
    case .xml: XMLFuzz.finding(bytes)
    case .json: JSONFuzz.finding(bytes)
    case .config: ConfigurationFuzz.finding(bytes)
    case .endpoint: EndpointFuzz.finding(bytes)
    case .signing: SigningFuzz.finding(bytes)
    case .table: TableFuzz.finding(bytes)
    }
  }
}
