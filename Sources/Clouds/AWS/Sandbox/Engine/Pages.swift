internal import AWSClient
internal import InfraModel
internal import OperationModels

/// Cuts an answer into pages, by the operation's paginator.
struct Pages {
  private let paginator: Paginator
  private let start: Int
  private let size: Int
  private let operation: String
  private static let limits = [
    "MaxResults", "maxResults", "MaxRecords", "MaxItems", "MaxKeys", "Limit", "limit", "PageSize", "MaxUploads",
    "EndpointConfigMaxResults",
  ]
  private let badToken: Fault?

  /// `nil` for operations that have no pages.
  /// - Parameter size: The elements of a page where the input names no number.
  init?(_ model: OperationModel, _ input: [String: Value], size: Int?) {
    guard let paginator = model.paginator, let token = paginator.inputTokens.first else { return nil }
    self.paginator = paginator
    operation = model.name
    let asked = Self.limits.lazy.compactMap { input[$0] }.first
    let number = asked?.integer ?? asked?.string.flatMap { Int64($0) }
    self.size = max(1, number.map { Int($0) } ?? size ?? Self.usual(model.service.id))
    guard let text = input[token]?.string, !text.isEmpty else {
      start = 0
      badToken = nil
      return
    }
    let opened = Base64.decode(text).map { String(decoding: $0, as: UTF8.self) }?.split(separator: " ")
    if let opened, opened.count == 2, opened[0] == model.name, let start = Int(opened[1]) {
      self.start = start
      badToken = nil
    } else if model.service.id == "s3" || model.service.id == "route53" {
      // Their markers are names; the behavior knows them.
      return nil
    } else {
      start = 0
      badToken = Fault(
        model.service.wireProtocol == .ec2 ? "InvalidParameterValue" : "InvalidNextTokenException",
        "the token of the next page is not one", status: 400)
    }
  }

  /// What services put on a page by themselves.
  private static func usual(_ service: String) -> Int {
    switch service {
    case "ec2", "s3": 1000
    case "logs", "lambda", "ssm": 50
    case "elbv2": 400
    default: 100
    }
  }

  /// Takes the token out of the input: behaviors tell everything.
  func strip(_ input: inout [String: Value]) throws(Fault) {
    if let badToken { throw badToken }
    for token in paginator.inputTokens { input[token] = nil }
  }

  /// The page of an answer that holds everything.
  func cut(_ output: [String: Value]) throws(Fault) -> [String: Value] {
    var page = Value.object(output)
    var hasMore = false
    for path in paginator.resultKeys {
      guard let elements = ServerWire.value(at: path, in: page)?.list, start > 0 || elements.count > size else {
        continue
      }
      ServerWire.set(.list(Array(elements.dropFirst(start).prefix(size))), at: path, in: &page)
      if elements.count > start + size { hasMore = true }
    }
    if let flag = paginator.moreResults { ServerWire.set(.bool(hasMore), at: flag, in: &page) }
    guard hasMore, let name = paginator.outputTokens.first?.split(separator: " ").first else {
      return page.object ?? output
    }
    let token = Base64.encode(Array("\(operation) \(start + size)".utf8))
    ServerWire.set(.string(token), at: String(name), in: &page)
    return page.object ?? output
  }
}
