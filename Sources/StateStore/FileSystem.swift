internal import SystemPackage

extension StoreError.FileFailure {
  /// The operating system's words for the error.
  var reason: String { Errno(rawValue: errno).description }
}
