internal import InfraModel

/// Another value for a property, or for a part of one.
struct PropertyEdit: Hashable, Sendable {
  /// The part, below the value that it was asked for; empty for the whole.
  var path: String
  var words: String
  /// The value as it is to be, whole; `nil` where it is left out.
  var value: Value?

  /// The same for what holds this value as a part.
  func within(_ name: String, _ whole: (Value?) -> Value) -> PropertyEdit {
    PropertyEdit(path: path.isEmpty ? name : "\(name).\(path)", words: words, value: whole(value))
  }
}
