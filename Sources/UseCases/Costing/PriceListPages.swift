internal import AWSClient
internal import AWSPrices
internal import InfraModel

/// Why the answers of a price list make no whole.
package enum PriceListProblem: Error, Hashable, Sendable {
  /// A page names a page before it as the next one.
  case repeatedToken(service: String, pages: Int)
  /// There is always one more page.
  case endless(service: String, pages: Int)
  /// Tokens expired each time.
  case expired(service: String, times: Int)
  /// The answer is in a form that is not known.
  case otherFormat(service: String, String)

  /// One sentence without a full stop.
  var message: String {
    switch self {
    case .repeatedToken(let service, let pages):
      "the price list of \(service) has no end: page \(pages) names a page that came before it as the next one"
    case .endless(let service, let pages): "the price list of \(service) has no end: \(pages) pages came"
    case .expired(let service, let times):
      "the price list of \(service) cannot be read to its end: its page token expired \(times) times"
    case .otherFormat(let service, let format):
      "the price list of \(service) is in the form '\(format)', and only 'aws_v1' is known"
    }
  }
}

/// The products that one query of the price list gives, page by page.
struct PriceListPages {
  let client: any AWSCalling
  let service: String
  /// What a product's attributes must be.
  let filters: [String: String]

  /// The price list is the same wherever it is asked; it has an endpoint in few regions.
  private static let endpointRegion = "us-east-1"
  private static let format = "aws_v1"
  /// GetProducts gives at most 100 products a page.
  private static let pageSize: Int64 = 100
  /// More than any service has: EC2's whole list is some hundred thousand products.
  private static let mostPages = 20_000
  /// How often it is read from the beginning.
  private static let mostReadings = 3

  /// All of them. A token expires after a while; the list is then read again from its beginning, as AWS asks for
  /// (`ExpiredNextTokenException`: "Try again without a pagination token").
  func products() async throws(PriceFetch.Failure) -> [Value] {
    for _ in 0..<Self.mostReadings {
      if let products = try await reading() { return products }
    }
    throw .list(.expired(service: service, times: Self.mostReadings))
  }

  /// The products from the first page to the last; `nil` if a token expired on the way.
  private func reading() async throws(PriceFetch.Failure) -> [Value]? {
    var products: [Value] = []
    var tokens: Set<String> = []
    var token: String?
    for number in 1...Self.mostPages {
      guard let page = try await page(token) else { return nil }
      if let format = page["FormatVersion"]?.string, format != Self.format {
        throw .list(.otherFormat(service: service, format))
      }
      products += (page["PriceList"]?.list ?? []).map(Self.product)
      guard let next = page["NextToken"]?.string, !next.isEmpty else { return products }
      guard tokens.insert(next).inserted else { throw .list(.repeatedToken(service: service, pages: number)) }
      token = next
    }
    throw .list(.endless(service: service, pages: Self.mostPages))
  }

  /// One page; `nil` if its token has expired.
  private func page(_ token: String?) async throws(PriceFetch.Failure) -> [String: Value]? {
    var input: [String: Value] = [
      "ServiceCode": .string(service), "FormatVersion": .string(Self.format), "MaxResults": .integer(Self.pageSize),
      "Filters": .list(
        filters.sorted { $0.key < $1.key }.map {
          ["Type": "TERM_MATCH", "Field": .string($0.key), "Value": .string($0.value)]
        }),
    ]
    input["NextToken"] = token.map(Value.string)
    do throws(AWSError) {
      return try await client.call(.pricing, "GetProducts", input, region: Self.endpointRegion)
    } catch {
      let isOver = error.code == "ExpiredNextTokenException" || error.code == "InvalidNextTokenException"
      if token != nil, isOver { return nil }
      throw .aws(error)
    }
  }

  /// A product comes as a text of JSON; what is none stays the text that it is, and is refused by name.
  private static func product(_ value: Value) -> Value {
    guard let text = value.string else { return value }
    do throws(JSON.SyntaxError) { return try JSON.parse(text) } catch { return value }
  }
}

extension CommandFailure {
  static func brokenPriceList(_ problem: PriceListProblem) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .brokenPriceList, problem.message, notes: [.init("nothing was written")],
        fix: "run the same command again later"))
  }
}
