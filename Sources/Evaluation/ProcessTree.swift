internal import Glibc

/// A process and all that it started, as `/proc` has them.
struct ProcessTree {
  let root: pid_t

  /// How many processes there are, and how many bytes of memory they have in use together.
  var usage: (processes: Int, memory: Int) {
    var waiting = [root]
    var processes = 0
    var memory = 0
    while let process = waiting.popLast() {
      processes += 1
      memory += Self.resident(process)
      waiting += Self.children(of: process)
      // As many as that are too many in any case.
      if processes > 10_000 { break }
    }
    return (processes, memory)
  }

  private static func resident(_ process: pid_t) -> Int {
    let fields = text("/proc/\(process)/statm").split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
  }

  /// Each thread has children of its own.
  private static func children(of process: pid_t) -> [pid_t] {
    let tasks = "/proc/\(process)/task"
    return ((try? EvaluationFiles.names(in: tasks)) ?? []).flatMap { thread in
      text("\(tasks)/\(thread)/children").split(separator: " ").compactMap { pid_t($0) }
    }
  }

  /// Empty for what is gone already.
  private static func text(_ path: String) -> String {
    ((try? EvaluationFiles.read(path)) ?? nil).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
