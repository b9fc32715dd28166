/// A function as the API takes it: a name or an ARN, and a version or an alias behind it.
struct FunctionName: Hashable, Sendable {
  /// The plain name, or the text as it was given if it is neither name nor ARN.
  var name: String
  /// A version or an alias; `nil` for the function itself.
  var qualifier: String?

  /// Takes apart `name`, `name:alias`, `account:function:name` and `arn:…:function:name:alias`.
  init(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let behind = parts.firstIndex(of: "function").map { Array(parts[($0 + 1)...]) } ?? parts
    name = behind.first ?? text
    qualifier = behind.count > 1 ? behind[1] : nil
  }
}
