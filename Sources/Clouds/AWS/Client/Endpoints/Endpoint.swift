/// Where a request goes, and what its signature says.
package struct Endpoint: Hashable, Sendable {
  /// Scheme and host, without a slash at the end; a path before the operation's own is allowed.
  package var url: String
  package var signingName: String
  package var signingRegion: String

  package init(url: String, signingName: String, signingRegion: String) {
    self.url = url
    self.signingName = signingName
    self.signingRegion = signingRegion
  }
}
