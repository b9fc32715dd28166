/// What `infra` found where a declaration asked for a file.
public enum FileAnswer: Hashable, Sendable {
  case content([UInt8])
  /// The document in a JSON or YAML file.
  case document(Value)
  /// A folder, packed.
  case archive(ArchiveReference)
  /// It cannot be had.
  case problem(FileProblem)
}

/// Why a file cannot be had.
public enum FileProblem: Error, Hashable, Sendable {
  /// Nothing bears the name; with the most similar name in its folder.
  case missing(near: String?)
  /// A folder, a pipe or a device, where a file is wanted.
  case notAFile
  /// A file, where a folder is wanted.
  case notAFolder
  /// A part of the way is a symbolic link; names it.
  case link(String)
  /// Something in a folder that is neither a file nor a folder, or whose name cannot be packed.
  case special(String)
  /// More bytes than are read.
  case tooLarge(limit: Int64)
  /// A folder of more files than are packed.
  case tooMany(limit: Int)
  /// A folder without a file.
  case empty
  /// What `infra` keeps for itself, or what git does.
  case ours
  /// The operating system refuses.
  case unreadable(String)
  /// No JSON or YAML; the line and column, from 1, and what is wrong there.
  case syntax(line: Int, column: Int, String)
}

extension FileAnswer: DocumentPart {
  public var document: Value {
    switch self {
    case .content(let bytes): ["content": String(validating: bytes, as: UTF8.self).map(Value.string) ?? .bytes(bytes)]
    case .document(let value): ["document": value]
    case .archive(let archive): ["archive": archive.document]
    case .problem(let problem): ["problem": problem.document]
    }
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    if let content = reader.optional("content") {
      guard let bytes = content.byteContent else { throw DocumentError(path: "content", .expected("a text")) }
      self = .content(bytes)
    } else if let archive = try reader.part("archive", ArchiveReference.self) {
      self = .archive(archive)
    } else if let problem = try reader.part("problem", FileProblem.self) {
      self = .problem(problem)
    } else {
      self = .document(try reader.value("document"))
    }
  }
}

extension FileProblem: DocumentPart {
  public var document: Value {
    switch self {
    case .missing(let near): .compact(["kind": "missing", "near": near.map(Value.string)])
    case .notAFile: ["kind": "notAFile"]
    case .notAFolder: ["kind": "notAFolder"]
    case .link(let path): ["kind": "link", "path": .string(path)]
    case .special(let path): ["kind": "special", "path": .string(path)]
    case .tooLarge(let limit): ["kind": "tooLarge", "limit": .integer(limit)]
    case .tooMany(let limit): ["kind": "tooMany", "limit": .integer(Int64(limit))]
    case .empty: ["kind": "empty"]
    case .ours: ["kind": "ours"]
    case .unreadable(let reason): ["kind": "unreadable", "reason": .string(reason)]
    case .syntax(let line, let column, let reason):
      [
        "kind": "syntax", "line": .integer(Int64(line)), "column": .integer(Int64(column)), "reason": .string(reason),
      ]
    }
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    switch try reader.string("kind") {
    case "missing": self = .missing(near: try reader.optionalString("near"))
    case "notAFile": self = .notAFile
    case "notAFolder": self = .notAFolder
    case "link": self = .link(try reader.string("path"))
    case "special": self = .special(try reader.string("path"))
    case "tooLarge": self = .tooLarge(limit: Int64(try reader.integer("limit")))
    case "tooMany": self = .tooMany(limit: try reader.integer("limit"))
    case "empty": self = .empty
    case "ours": self = .ours
    case "unreadable": self = .unreadable(try reader.string("reason"))
    case "syntax":
      self = .syntax(
        line: try reader.integer("line"), column: try reader.integer("column"), try reader.string("reason"))
    default: throw DocumentError(path: "kind", .expected("a problem of a file"))
    }
  }
}
