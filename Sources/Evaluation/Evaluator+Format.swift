internal import Digests

extension Evaluator {
  /// The formatter is asked again until it has nothing to say: what it breaks first may fit better afterwards.
  private static let rounds = 4

  /// A Swift file's text as the toolchain's formatter writes it, by the project's `.swift-format` where it has one.
  /// - Returns: the text as it is where the toolchain has no formatter, or the formatter refuses it.
  public func formatted(_ text: String) async throws(EvaluationError) -> String {
    try await blocking { () throws(EvaluationError) in
      let formatter = toolchain.programs + "/swift-format"
      guard EvaluationFiles.isExecutable(formatter) else { return text }
      let folder = "\(cache.path)/format-\(Digest.sha256(Array(text.utf8)).prefix(20))"
      try EvaluationFiles.makeFolder(folder)
      let file = folder + "/Text.swift"
      let own = try EvaluationFiles.read(root + "/.swift-format")
      if let own { try EvaluationFiles.replace(folder + "/.swift-format", with: own) }
      var current = Array(text.utf8)
      try EvaluationFiles.replace(file, with: current)
      let program = Program(
        path: formatter, arguments: ["format", "--in-place", file],
        environment: ["HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8"], folder: folder,
        limits: Program.Limits(wallSeconds: 60))
      for _ in 0..<Self.rounds {
        let outcome = try? runner.run(program)
        guard outcome?.end == .exited(0), let formatted = try EvaluationFiles.read(file), formatted != current else {
          break
        }
        current = formatted
      }
      try EvaluationFiles.remove(folder)
      return String(decoding: current, as: UTF8.self)
    }
  }
}
