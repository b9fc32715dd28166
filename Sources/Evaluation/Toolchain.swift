internal import Digests
internal import Glibc

/// The Swift compiler that environments are built with.
public struct Toolchain: Hashable, Sendable {
  /// The absolute path of `swiftc`, links resolved as far as its folder.
  public var compiler: String
  /// What the compiler gets as its environment.
  public var environment: [String: String]
  /// Names this very compiler: where it is, how large, and of when.
  public var identity: String

  public init(compiler: String, environment: [String: String], identity: String) {
    self.compiler = compiler
    self.environment = environment
    self.identity = identity
  }

  /// Finds the compiler by `SWIFT` (a folder of programs, or `swiftc` itself) or else by `PATH`, from the variables of
  /// the process's environment. The compiler gets of them what it needs, and no credentials.
  public static func find(in variables: [String: String]) throws(EvaluationError) -> Toolchain {
    let folders =
      if let named = variables["SWIFT"], !named.isEmpty {
        [named]
      } else {
        (variables["PATH"] ?? "").split(separator: ":").map(String.init)
      }
    for folder in folders {
      let candidates = folder.hasSuffix("/swiftc") ? [folder] : [folder + "/swiftc", folder + "/bin/swiftc"]
      for path in candidates where EvaluationFiles.isExecutable(path) {
        // `swiftc` is a link to the driver, which looks at its own name.
        guard let real = EvaluationFiles.resolved(path), let stamp = try EvaluationFiles.stamp(real) else { continue }
        let place = EvaluationFiles.resolved(String(path.dropLast("/swiftc".count))) ?? folder
        let passed = ["LD_LIBRARY_PATH", "SDKROOT"]
        return Toolchain(
          compiler: place + "/swiftc", environment: variables.filter { passed.contains($0.key) },
          identity: "\(real) \(stamp.size) \(stamp.modified)")
      }
    }
    throw .noCompiler(searched: folders)
  }

  /// What the compiler says of itself: its version and what it compiles for. Modules that one compiler made are read by
  /// compilers of the same words only. It is asked once, and remembered in a cache.
  func version(cache: String, _ runner: ProgramRunner) throws(EvaluationError) -> String {
    let file = "\(cache)/compiler-\(Digest.sha256(Array((compiler + identity).utf8)).prefix(20))"
    if let known = try EvaluationFiles.read(file) { return String(decoding: known, as: UTF8.self) }
    let work = "\(file).\(getpid())"
    try EvaluationFiles.makeFolder(work)
    var limits = Program.Limits(wallSeconds: 60)
    limits.confinement = confinement.adding(Confinement(writable: [work]))
    let given = ["PATH": programs + ":/usr/bin:/bin", "HOME": work, "TMPDIR": work, "LANG": "C.UTF-8"]
    let program = Program(
      path: compiler, arguments: ["-version"], environment: environment.merging(given) { _, own in own },
      folder: work, limits: limits)
    let outcome: Program.Outcome
    do throws(ProgramRunner.StartFailure) { outcome = try runner.run(program) } catch {
      throw .notStarted(path: compiler, errno: error.errno)
    }
    try EvaluationFiles.remove(work)
    guard outcome.end == .exited(0) else { throw .toolFailed("swiftc -version", output: outcome.printed) }
    // One line is of the driver, which has a version of its own.
    let lines = outcome.printed.split(separator: "\n").filter { !$0.hasPrefix("swift-driver") }
    let text = lines.joined(separator: "\n")
    try EvaluationFiles.replace(file, with: Array(text.utf8))
    return text
  }

  /// The folder of the toolchain's programs.
  var programs: String { String(compiler.dropLast("/swiftc".count)) }

  /// The folder that holds the toolchain's programs and libraries.
  var folder: String {
    guard let slash = programs.lastIndex(of: "/") else { return programs }
    return String(programs[..<slash])
  }

  /// The linker to ask for: the fastest that there is. `nil` for the driver's own choice.
  var linker: String? {
    if EvaluationFiles.isExecutable(programs + "/ld.lld") { return "lld" }
    return EvaluationFiles.isExecutable("/usr/bin/ld.gold") ? "gold" : nil
  }

  /// The folder of the runtime's libraries.
  var libraries: String { folder + "/lib/swift/linux" }

  /// What every Swift program and library is linked to first.
  var runtimeObject: String {
    #if arch(arm64)
      libraries + "/aarch64/swiftrt.o"
    #else
      libraries + "/x86_64/swiftrt.o"
    #endif
  }

  /// The toolchain's libraries that a declaration may use, by the names that the linker takes. Only those that are used
  /// become part of a program.
  var linked: [String] {
    [
      "swiftSwiftOnoneSupport", "swift_Concurrency", "swift_StringProcessing", "swift_RegexParser", "swiftRegexBuilder",
      "swift_Builtin_float", "swiftGlibc", "swiftObservation", "swiftSynchronization", "swiftDistributed",
      "swift_Differentiation", "swift_Volatile", "swiftDispatch", "dispatch", "BlocksRuntime", "FoundationEssentials",
      "_FoundationICU", "FoundationInternationalization", "Foundation", "FoundationNetworking", "FoundationXML",
    ].filter { EvaluationFiles.isReadable("\(libraries)/lib\($0).so") }
  }

  /// What compiler and linker may touch: themselves, and the system's headers and libraries.
  var confinement: Confinement {
    var linkers: [String] = []
    if linker == "gold" {
      linkers = ["/usr/bin/ld.gold", EvaluationFiles.resolved("/usr/bin/ld.gold")].compactMap(\.self)
    }
    return Confinement.system.adding(
      Confinement(
        readable: ["/usr/include", "/usr/local/include", "/usr/share", "/proc/self", "/sys/devices/system/cpu"],
        executable: [folder] + linkers, writable: ["/dev/null"], mayStartProcesses: true))
  }

  /// What the environments' program may touch beside its own libraries.
  var runtimeConfinement: Confinement {
    Confinement.system.adding(Confinement(readable: [folder + "/lib", "/proc/self"]))
  }
}
