package import InfraModel

/// A form that a cloud wants a text to have.
package struct TextForm: Sendable {
  /// What a text of the form is, with its article: `a protocol`.
  package let what: String
  /// What to write instead.
  package let fix: String
  package let fits: @Sendable (String) -> Bool

  package init(_ what: String, fix: String, fits: @escaping @Sendable (String) -> Bool) {
    self.what = what
    self.fix = fix
    self.fits = fits
  }

  package func diagnostic(_ text: String, _ subject: Subject, _ name: String) -> Diagnostic {
    let its = subject.full(name)
    let message = text.isEmpty ? "\(its) is empty, and must be \(what)" : "\(its) is \"\(text)\", which is not \(what)"
    return subject.problem(.wrongForm, message, at: name, fix: fix)
  }
}

extension TextForm {
  /// A text of some letters and a length.
  package static func letters(_ letters: Letters, _ lengths: ClosedRange<Int>, _ what: String) -> TextForm {
    TextForm(what, fix: "use \(lengths.lowerBound) to \(lengths.upperBound) characters of \(letters.words)") { text in
      lengths.contains(text.unicodeScalars.count) && letters.areAll(of: text)
    }
  }

  /// A JSON object.
  package static let jsonObject = TextForm("a JSON object", fix: "write an object such as {\"username\": \"admin\"}") {
    text in
    (try? JSON.parse(text))?.object != nil
  }

  /// A text that is not empty.
  package static func filled(_ what: String) -> TextForm { TextForm(what, fix: "write \(what)") { !$0.isEmpty } }
}
