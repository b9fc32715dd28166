public import InfraModel

/// Whoever can call AWS: the live client, or a stand-in of a test.
public protocol AWSCalling: Sendable {
  /// Calls one operation and gives its output's members.
  ///
  /// Members that are absent in the answer are left out. Timestamps are epoch seconds (``Value/integer(_:)`` where
  /// whole), blobs ``Value/bytes(_:)``, maps and structures ``Value/object(_:)``.
  /// - Parameters:
  ///   - operation: The API's name of the operation (`CreateVpc`).
  ///   - input: The members by the API's names. Members that are ``Value/null`` count as absent. A string given for
  ///     a blob means its UTF-8 bytes. An idempotency token is made where none is given.
  ///   - region: Where the call goes; global services turn it into theirs.
  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value]

  /// Calls an operation until its paginator says that there are no more pages, and joins the lists it names.
  ///
  /// Other members are those of the first page. An operation without a paginator is called once.
  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value]
}
