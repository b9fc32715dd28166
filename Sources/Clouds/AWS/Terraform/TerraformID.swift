/// The form of an identifier, with attributes in its places (`{api_id}|{id}`).
struct TerraformID {
  private let form: String

  init(_ form: String) { self.form = form }

  /// The identifier; `nil` where an attribute that it needs is not set.
  /// - Parameter value: The text of an attribute; `nil` where it is not set.
  func text(_ value: @escaping (String) -> String?) -> String? {
    var output = ""
    var rest = form[...]
    while let character = rest.first {
      switch character {
      case "[":
        guard let end = rest.firstIndex(of: "]") else { return nil }
        output += TerraformID(String(rest[rest.index(after: rest.startIndex)..<end])).text(value) ?? ""
        rest = rest[rest.index(after: end)...]
      case "{":
        guard let end = rest.firstIndex(of: "}") else { return nil }
        let names = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",")
        guard let text = names.lazy.compactMap({ $0.hasPrefix("=") ? String($0.dropFirst()) : value(String($0)) }).first
        else { return nil }
        output += text
        rest = rest[rest.index(after: end)...]
      default:
        output.append(character)
        rest = rest.dropFirst()
      }
    }
    return output
  }
}
