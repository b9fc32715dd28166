public import InfraModel

/// Why an environment's graph cannot be had.
public enum EvaluationError: Error, Hashable, Sendable {
  /// The folder lacks something that makes it a project.
  case notAProject(root: String, missing: String)
  /// There is no Swift compiler where one was looked for.
  case noCompiler(searched: [String])
  /// The compiler refused; what it printed is to be shown as it is.
  case doesNotCompile(module: String, output: String)
  /// The compiler itself failed: a signal, or a limit of time.
  case compilerFailed(module: String, end: Program.End, output: String)
  /// A program could not be started.
  case notStarted(path: String, errno: Int32)
  /// The environments' program crashed, at these lines of the project, innermost first.
  case crashed(environment: String?, signal: Int32, output: String, lines: [SourcePosition] = [])
  /// The environments' program took too long.
  case timedOut(environment: String?, seconds: Int)
  /// The environments' program ended without an answer.
  case noAnswer(environment: String?, status: Int32, output: String)
  /// The environments' program answered or printed without end.
  case endlessAnswer(environment: String?)
  /// A source that is none, by its path from the project's folder.
  case badSource(path: String, SourceProblem)
  /// There is no language beside the program, and the project has none itself.
  case noLanguage
  /// Modules that import each other, the first one once more at the end.
  case moduleCycle([String])
  /// A package that the project depends on, and that is not in the project's folder yet.
  case packageMissing(name: String, folder: String)
  /// A package that lies outside of the project and of its repository.
  case packageOutside(path: String)
  /// A `Package.swift` that SwiftPM does not understand.
  case badManifest(path: String, output: String)
  /// The environments' program used more memory than it may.
  case tooLarge(environment: String?)
  /// A confinement is required, and the kernel, or who set it up, lacks these parts.
  case unconfined([Confinement.Part])
  /// The answer is no JSON.
  case notJSON(environment: String?, JSON.SyntaxError)
  /// The answer is JSON of another form.
  case malformed(environment: String?, DocumentError)
  /// The environment was evaluated, and what it declares is wrong.
  case problems([Diagnostic])
  /// There is no such commit, or no repository.
  case noCommit(String, output: String)
  /// A program that a commit's files are fetched with failed.
  case toolFailed(String, output: String)
  /// Nothing says where the cache is to be.
  case noCache
  /// The cache cannot be made, or somebody else could have written in it.
  case cacheNotPrivate(path: String, CacheProblem)
  /// The cache lies where the project's files do.
  case cacheInProject(path: String, root: String)
  /// A folder of `infra`'s in a project is a symbolic link.
  case linkedFolder(String)
  /// The project keeps a cache in version control.
  case trackedCache(root: String)
  /// What should be a file is a folder, a pipe or a device.
  case notAFile(String)
  /// A file of more bytes than are read.
  case largeFile(String, limit: Int)
  /// A declaration that asks for more files than are read.
  case tooManyAsks(environment: String?, AskLimit)
  /// A file that cannot be read or written.
  case file(action: String, path: String, errno: Int32)

  /// What a declaration's files have too much of.
  public enum AskLimit: Hashable, Sendable {
    /// So many files and folders.
    case asks(Int)
    /// So many runs, each of which asked for more.
    case rounds(Int)
    /// So many bytes of files.
    case bytes(Int)
  }

  /// Why a cache is not believed.
  public enum CacheProblem: Hashable, Sendable {
    case notMade(errno: Int32), notAFolder, ofAnotherUser, writableByOthers
  }
}

/// Why a source is not compiled.
public enum SourceProblem: Hashable, Sendable {
  /// It is a symbolic link, which may lead anywhere.
  case link
  /// It is a folder, a pipe or a device.
  case noFile
  /// It is larger than any source.
  case size
  /// Its name has control characters.
  case name
  /// The folder's name is none of a module, or one of the language's.
  case moduleName
}
