extension Fault {
  /// What is not written down did not happen.
  init(_ problem: SandboxFile.Problem) {
    self.init("InternalFailure", "the sandbox's file \(problem.path): \(problem.reason)", status: 500)
  }
}
