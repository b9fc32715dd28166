import InfraModel

/// What can be wrong with a file that a declaration reads.
enum FileReadProblem {
  /// A path that leads out of the project, or is none; as it was written.
  case outside(String)
  case file(FileAsk, FileProblem)
  /// The offset of the first byte that is no UTF-8.
  case notText(String, offset: Int)
  /// A template's mistake, and where it is in the template.
  case template(SourcePosition, TemplateProblem)
  /// Values of a template that no placeholder takes.
  case unusedValue(String, path: String, known: [String])
  case valueTwice(String)

  private var code: DiagnosticCode {
    switch self {
    case .file(_, .missing): .fileMissing
    case .file(_, .syntax): .badDataFile
    case .outside, .file, .notText: .fileUnfit
    case .template, .unusedValue, .valueTwice: .badTemplate
    }
  }

  /// - Parameter position: where the declaration reads it.
  func diagnostic(at position: SourcePosition) -> Diagnostic {
    let place = placeInFile
    let notes = place == nil ? [] : [Diagnostic.Note("it is read here", at: position)]
    return Diagnostic(code, message, at: place ?? position, notes: notes, fix: fix)
  }

  private var placeInFile: SourcePosition? {
    switch self {
    case .file(let ask, .syntax(let line, let column, _)): SourcePosition(file: ask.path, line: line, column: column)
    case .template(let place, _): place
    case .outside, .file, .notText, .unusedValue, .valueTwice: nil
    }
  }

  private var message: String {
    switch self {
    case .outside(let path):
      path.isEmpty ? "a path is needed here" : "'\(path)' does not lead to a file inside of the project"
    case .file(let ask, let problem): problem.message(of: ask)
    case .notText(let path, let offset): "\(path) is not UTF-8 text: the byte at offset \(offset) begins no character"
    case .template(_, .unclosed): "a placeholder begins here and does not end in this line"
    case .template(_, .badName(let name)): "'\(name)' is not the name of a placeholder"
    case .template(_, .unknown(let name, _)): "no value is given for the placeholder '\(name)'"
    case .unusedValue(let name, let path, _): "\(path) has no placeholder '\(name)'"
    case .valueTwice(let name): "the value '\(name)' is given twice"
    }
  }

  private var fix: String? {
    switch self {
    case .outside: "write a relative path that stays inside of the project, such as \"scripts/start.sh\""
    case .file(let ask, let problem): problem.fix(of: ask)
    case .notText: "save it as UTF-8, or take its bytes as File(…).base64"
    case .template(_, .unclosed): "close it with '}', or write '@@{' where '@{' shall stay as it is"
    case .template(_, .badName):
      "use letters, digits, '-', '_' and '.', starting with a letter, or write '@@{' where '@{' shall stay as it is"
    case .template(_, .unknown(let name, let known)):
      Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "add it to the values: with: [\"\(name)\": …]"
    case .unusedValue(let name, _, let known):
      Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "write @{\(name)} in the template, or leave the value out"
    case .valueTwice: "give it once"
    }
  }
}

/// What is wrong in a template.
enum TemplateProblem {
  case unclosed
  case badName(String)
  case unknown(String, known: [String])
}

extension FileProblem {
  fileprivate func message(of ask: FileAsk) -> String {
    switch self {
    case .missing: "there is no \(ask.form == .archive ? "folder" : "file") \(ask.path)"
    case .notAFile: "\(ask.path) is not a regular file"
    case .notAFolder: "\(ask.path) is not a folder"
    case .link(let path): "\(path) is a symbolic link, and links are not followed"
    case .special(let path): "\(path.debugDescription) is neither a file nor a folder that can be packed"
    case .tooLarge(let limit): "\(ask.path) is larger than \(limit >> 20) MiB"
    case .tooMany(let limit): "\(ask.path) has more than \(limit) files"
    case .empty: "\(ask.path) has no file to pack"
    case .ours: "\(ask.path) is not read: .git and .infra are not a part of the declaration"
    case .unreadable(let reason): "\(ask.path) cannot be read: \(reason)"
    case .syntax(_, _, let reason): "this is not \(ask.form == .yaml ? "YAML that is understood" : "JSON"): \(reason)"
    }
  }

  fileprivate func fix(of ask: FileAsk) -> String? {
    switch self {
    case .missing(let near):
      near.map { "did you mean '\($0)'?" }
        ?? "put it there, or write its path from the folder of this Swift file"
    case .notAFile: ask.form == .content ? "name a file in it, or pack the folder with Archive(…)" : "name a file"
    case .notAFolder: "name a folder, or read the file with File(…)"
    case .link, .special:
      ask.form == .archive ? "put a file there, or leave it out: Archive(…, except: […])" : "put the file itself there"
    case .tooLarge, .tooMany:
      ask.form == .archive ? "leave out what is not needed: Archive(…, except: […])" : "keep large data elsewhere"
    case .empty: "put the function's code there, or leave out less"
    case .ours: nil
    case .unreadable: nil
    case .syntax: nil
    }
  }
}
