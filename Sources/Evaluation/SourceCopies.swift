/// What the compiler gets to read of a stage.
enum SourceCopies {
  /// The sources by their full paths. The compiler refuses two files of one name in a module, as two systems may well
  /// have a `Staging.swift`: such files are read from copies of other names, which say where they come from.
  static func files(of stage: BuildStage, in output: String) throws(EvaluationError) -> [String] {
    var counts: [Substring: Int] = [:]
    for source in stage.sources { counts[name(of: source.path), default: 0] += 1 }
    var files: [String] = []
    for (number, source) in stage.sources.enumerated() {
      let path = stage.root + "/" + source.path
      let name = name(of: source.path)
      guard counts[name, default: 0] > 1, !isMain(source.path, of: stage) else {
        files.append(path)
        continue
      }
      guard let bytes = try EvaluationFiles.read(path, limit: SourceIndex.longestSource) else {
        throw .file(action: "read", path: path, errno: 2)
      }
      let copy = "\(output)/\(folder)/\(number)-\(name)"
      try EvaluationFiles.makeFolder("\(output)/\(folder)")
      let literal = path.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
      let line = "#sourceLocation(file: \"\(String(literal))\", line: 1)\n"
      try EvaluationFiles.replace(copy, with: Array(line.utf8) + bytes)
      files.append(copy)
    }
    return files
  }

  /// The folder of the copies in that of a stage's products.
  static let folder = "sources"

  private static func name(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// The one file that the compiler knows by its name.
  private static func isMain(_ path: String, of stage: BuildStage) -> Bool {
    stage.isProgram && path == stage.folder + "/main.swift"
  }
}
