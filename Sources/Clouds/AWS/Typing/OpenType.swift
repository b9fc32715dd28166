internal import InfraModel

/// A type for a list that the cloud extends at any time: some values have names, any other is written as text.
package struct OpenType {
  /// A value that has a name.
  package struct Named {
    package var text: String
    /// What is known of it in a few words.
    var meaning: String?
  }

  /// The Swift name (`EC2.InstanceType`).
  package var name: String
  var meaning: String
  var example: String
  /// What every value begins with and no name repeats (`db.`).
  var prefix: String
  /// The file of `Facts` that lists what exists, where the schemas do not.
  package var list: String?
  package var values: [Named]

  init(name: String, document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.name = name
    meaning = try reader.string("meaning")
    example = try reader.string("example")
    prefix = try reader.optionalString("prefix") ?? ""
    list = try reader.optionalString("listedIn")
    values = (reader.optional("values")?.list ?? []).compactMap { entry in
      (entry.list?.first?.string).map { Named(text: $0, meaning: entry.list?.dropFirst().first?.string) }
    }
  }

  /// The service that the type belongs to; `nil` for one that several share.
  var service: String? { name.firstIndex(of: ".").map { String(name[..<$0]) } }
  var shortName: String { String(name.split(separator: ".").last ?? "") }

  /// The type and its named values.
  func text(heading: String) -> String {
    let indent = service == nil ? "" : "  "
    var output = heading + "public import Infra\n\n"
    if let service { output += "extension \(service) {\n" }
    output +=
      "\(indent)/// \(meaning) (`\(example)`). The list is open: common ones have names, any other is written as text.\n"
    output += "\(indent)public enum \(shortName): TextValue {}\n"
    if service != nil { output += "}\n" }
    output += "\n/// The ones in common use.\nextension Input where Wrapped == \(name) {\n"
    let names = SwiftText.caseNames(values.map { String($0.text.trimmingPrefix(prefix)) })
    for (value, name) in zip(values, names) {
      output += "  /// `\(value.text)`" + (value.meaning.map { ": \($0)" } ?? "") + ".\n"
      output += "  public static var \(SwiftText.escaped(name)): Self { \(SwiftText.literal(value.text)) }\n"
    }
    return output + "}\n"
  }
}
