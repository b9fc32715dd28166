// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == ApiGatewayV2.Api {
  /// The requests to an API.
  /// - Parameters:
  ///   - requests: To an HTTP API, a month.
  ///   - averageRequest: How much one carries; it is counted in steps of 512 KB.
  ///   - messages: Over a WebSocket API, a month.
  ///   - connectionMinutes: Minutes that clients stay connected to a WebSocket API, together.
  public func usage(
    requests: Quantity? = nil,
    averageRequest: DataAmount? = nil,
    messages: Quantity? = nil,
    connectionMinutes: Quantity? = nil
  ) -> Self {
    using([
      "requests": requests?.figure,
      "averageRequestKilobytes": averageRequest?.figure.divided(by: 1 / 1_048_576),
      "messages": messages?.figure,
      "connectionMinutes": connectionMinutes?.figure,
    ])
  }
}
