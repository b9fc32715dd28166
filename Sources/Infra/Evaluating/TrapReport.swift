import Glibc
import InfraModel
import Synchronization

/// Says where the program trapped: an index that is out of range, a forced value that is missing, a number too large.
///
/// Nobody can look into the confined process from outside, so it walks its own stack. It answers with the addresses of
/// the calls, innermost first, each as a file of machine code and an offset in it; `infra` looks their lines up in what
/// the compiler wrote down of them.
enum TrapReport {
  /// The most calls that are told.
  private static let longest = 128
  private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]
  private static let descriptor = Atomic<Int32>(3)

  /// Answers from now on when the program traps, and lets it end by its signal then.
  /// - Parameter number: Where the answer goes.
  static func install(descriptor number: Int32) {
    descriptor.store(number, ordering: .relaxed)
    // A stack that is full, by a recursion without end, leaves no room to run on.
    let size = 256 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    guard sigaltstack(&stack, nil) == 0 else { return }
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler = .init(sa_sigaction: { _, _, context in TrapReport.answer(from: context) })
      // Once: the instruction is run again behind this, and ends the program then.
      action.sa_flags = Int32(truncatingIfNeeded: SA_SIGINFO | SA_ONSTACK) | Int32(truncatingIfNeeded: SA_RESETHAND)
      _ = sigaction(signal, &action, nil)
    }
  }

  private static func answer(from context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    let registers = context.assumingMemoryBound(to: ucontext_t.self).pointee.uc_mcontext
    #if arch(x86_64)
      let (counter, frame) = (UInt(bitPattern: Int(registers.gregs.16)), UInt(bitPattern: Int(registers.gregs.10)))
    #elseif arch(arm64)
      let (counter, frame) = (UInt(registers.pc), UInt(registers.regs.29))
    #else
      let (counter, frame): (UInt, UInt) = (0, 0)
    #endif
    let mappings = Mapping.all
    let places = ([counter] + callers(above: frame)).compactMap { address in
      mappings.first { $0.range.contains(address) }.map { mapping -> Value in
        ["object": .string(mapping.path), "offset": .integer(Int64(address - mapping.base))]
      }
    }
    let document: Value = ["formatVersion": 1, "trap": .list(places)]
    _ = Environments.write(JSON.canonical(document), to: descriptor.load(ordering: .relaxed))
  }

  /// The addresses of the calls around a frame. Swift keeps the chain of frames: each begins with the address of the
  /// one around it, and what it returns to is beside that.
  private static func callers(above frame: UInt) -> [UInt] {
    var found: [UInt] = []
    var frame = frame
    let reach: UInt = 64 << 20
    while found.count < longest, frame % 8 == 0, let start = UnsafePointer<UInt>(bitPattern: frame), start[1] > 0 {
      found.append(start[1] - 1)
      guard start[0] > frame, start[0] - frame < reach else { break }
      frame = start[0]
    }
    return found
  }
}

/// A part of a file of machine code, and where it lies in the process.
private struct Mapping {
  var range: Range<UInt>
  var path: String
  /// Where the file's beginning lies.
  var base: UInt

  /// Those of the process, as the kernel lists them: `55d0c000-55d0d000 r-xp 00001000 fe:01 42 /path`, a file's parts
  /// in the order in which they lie in it.
  static var all: [Mapping] {
    var found: [Mapping] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 5)
      let bounds = (fields.first ?? "").split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard fields.count == 6, bounds.count == 2, bounds[0] < bounds[1] else { continue }
      let path = String(fields[5].drop { $0 == " " })
      let base = found.first { $0.path == path }?.base ?? bounds[0]
      found.append(Mapping(range: bounds[0]..<bounds[1], path: path, base: base))
    }
    return found
  }

  private static var text: String {
    let file = open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
