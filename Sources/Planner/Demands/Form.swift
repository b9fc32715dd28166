internal import InfraModel

/// A form that AWS wants a text to have.
struct Form: Sendable {
  /// What a text of the form is, with its article: `a protocol`.
  let what: String
  /// What to write instead.
  let fix: String
  let fits: @Sendable (String) -> Bool

  init(_ what: String, fix: String, fits: @escaping @Sendable (String) -> Bool) {
    self.what = what
    self.fix = fix
    self.fits = fits
  }

  func diagnostic(_ text: String, _ subject: Subject, _ name: String) -> Diagnostic {
    let its = subject.full(name)
    let message = text.isEmpty ? "\(its) is empty, and must be \(what)" : "\(its) is \"\(text)\", which is not \(what)"
    return subject.problem(.wrongForm, message, at: name, fix: fix)
  }
}

extension Form {
  /// A text of some letters and a length.
  static func letters(_ letters: Letters, _ lengths: ClosedRange<Int>, _ what: String) -> Form {
    Form(what, fix: "use \(lengths.lowerBound) to \(lengths.upperBound) characters of \(letters.words)") { text in
      lengths.contains(text.unicodeScalars.count) && letters.areAll(of: text)
    }
  }

  /// A name in AWS's form: `arn:partition:service:region:account:resource`.
  static let arn = Form("an ARN", fix: "write all six parts, such as arn:aws:sns:eu-central-1:123456789012:name") {
    isARN($0)
  }

  static func isARN(_ text: String) -> Bool {
    text.hasPrefix("arn:") && text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).count == 6
  }

  static func arn(of service: String, _ what: String) -> Form {
    Form(what, fix: "write an ARN that begins with arn:aws:\(service):") { text in
      isARN(text) && text.split(separator: ":", omittingEmptySubsequences: false)[2] == service
    }
  }

  /// A JSON object.
  static let jsonObject = Form("a JSON object", fix: "write an object such as {\"username\": \"admin\"}") { text in
    (try? JSON.parse(text))?.object != nil
  }

  /// A text that is not empty.
  static func filled(_ what: String) -> Form { Form(what, fix: "write \(what)") { !$0.isEmpty } }
}
