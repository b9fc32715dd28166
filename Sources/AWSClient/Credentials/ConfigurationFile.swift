/// The sections of a shared file, in order, before their titles are understood.
struct ConfigurationFile: Hashable {
  var sections: [(title: String, section: SharedConfiguration.Section)] = []

  static func == (left: ConfigurationFile, right: ConfigurationFile) -> Bool {
    left.sections.elementsEqual(right.sections, by: ==)
  }

  func hash(into hasher: inout Hasher) { for (title, _) in sections { hasher.combine(title) } }

  /// Reads a file; lines that are not understood are passed over, as the AWS CLI does.
  static func parse(_ text: String) -> ConfigurationFile {
    var file = ConfigurationFile()
    var open: String?
    for raw in text.split(whereSeparator: \.isNewline) {
      let line = String(raw)
      let isIndented = line.first == " " || line.first == "\t"
      let content = line.trimmingBlanks
      if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") { continue }
      if !isIndented, content.first == "[" {
        open = nil
        guard let end = content.firstIndex(of: "]") else { continue }
        let title = String(content[content.index(after: content.startIndex)..<end]).trimmingBlanks
        file.sections.append((title, SharedConfiguration.Section()))
      } else if !file.sections.isEmpty {
        file.addProperty(content, isIndented: isIndented, open: &open)
      }
    }
    return file
  }

  private mutating func addProperty(_ content: String, isIndented: Bool, open: inout String?) {
    let last = sections.count - 1
    if isIndented, let parent = open {
      if sections[last].section.values[parent]?.isEmpty == true || sections[last].section.nested[parent] != nil {
        guard let (name, value) = Self.split(content) else { return }
        sections[last].section.values[parent] = nil
        sections[last].section.nested[parent, default: [:]][name] = value
      } else {
        sections[last].section.values[parent, default: ""] += "\n" + content
      }
      return
    }
    guard let (name, raw) = Self.split(content) else { return }
    sections[last].section.values[name] = Self.withoutComment(raw)
    open = name
  }

  private static func split(_ line: String) -> (String, String)? {
    guard let cut = line.firstIndex(of: "=") else { return nil }
    let name = String(line[..<cut]).trimmingBlanks.lowercased()
    return name.isEmpty ? nil : (name, String(line[line.index(after: cut)...]).trimmingBlanks)
  }

  /// A comment behind a value starts with a blank and `#` or `;`.
  private static func withoutComment(_ value: String) -> String {
    var previous: Character = " "
    for index in value.indices {
      let character = value[index]
      if character == "#" || character == ";", previous == " " || previous == "\t" {
        return String(value[..<index]).trimmingBlanks
      }
      previous = character
    }
    return value
  }
}

extension String {
  /// Without blanks and tabs at both ends.
  var trimmingBlanks: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" || character == "\r" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
