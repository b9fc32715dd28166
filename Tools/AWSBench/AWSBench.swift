import AWSClient
import Glibc
import InfraModel

/// Measures the client by itself; `Benchmarks/bench.py` runs it and puts the figures beside what is expected.
///
///     aws-bench sign                       requests signed a second, on one core
///     aws-bench codec                      megabytes a second: large answers parsed, large inputs serialized
///     aws-bench table SERVICE OPERATION    microseconds until a service's first operation is decoded
///     aws-bench calls URL COUNT            processor time a call, and memory, with 50 calls in flight
///     aws-bench failures URL COUNT         the same, of calls that fail
///     aws-bench serve                      answers such calls on a free loopback port, until its input ends
///
/// Every answer is one line of JSON.
@main
struct AWSBench {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let count = arguments.count > 2 ? Int(arguments[2]) ?? 1000 : 1000
    let answer: Value? =
      switch (arguments.first, arguments.count) {
      case ("sign", 1): SigningBench.run()
      case ("codec", 1): CodecBench.run()
      case ("table", 3): TableBench.run(arguments[1], arguments[2])
      case ("serve", 1): LoopbackServer.run()
      case ("calls", 3): await CallBench(arguments[1]).run(count)
      case ("failures", 3): await CallBench(arguments[1]).run(count, failing: true)
      default: nil
      }
    guard let answer else {
      print("usage: aws-bench sign | codec | table SERVICE OPERATION | calls URL COUNT | failures URL COUNT | serve")
      exit(2)
    }
    print(JSON.canonicalText(answer))
  }
}

/// Processor time, and what memory holds.
enum Usage {
  /// Seconds of the whole process, in user and system mode.
  static var processor: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return Double(seconds) + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  /// Kilobytes that are resident now.
  static var residentKilobytes: Int64 {
    guard let file = fopen("/proc/self/statm", "re") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, file) != nil else { return 0 }
    let words = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
      separator: " ")
    return (words.count > 1 ? Int64(words[1]) ?? 0 : 0) * Int64(sysconf(Int32(_SC_PAGESIZE))) / 1024
  }

  /// The least processor time of several runs.
  static func least(of runs: Int, _ work: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let began = processor
      work()
      least = min(least, processor - began)
    }
    return least
  }
}
