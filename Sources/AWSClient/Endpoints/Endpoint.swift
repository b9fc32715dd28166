/// Where a request goes, and what its signature says.
struct Endpoint: Hashable, Sendable {
  /// Scheme and host, without a slash at the end; a path before the operation's own is allowed.
  var url: String
  var signingName: String
  var signingRegion: String
}
