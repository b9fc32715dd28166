import CFuzzer
import FuzzTargets
import Glibc

// infra-fuzz TARGET [libFuzzer's options] [folders of samples]
// infra-fuzz TARGET --samples FOLDER        writes the samples of a kind of documents
//
// Built by Scripts/fuzz with what libFuzzer needs; a finding ends the process and leaves its input in a file.

nonisolated(unsafe) var target = FuzzTarget.xml

guard CommandLine.argc > 1, let chosen = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print("usage: infra-fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) …")
  exit(2)
}
target = chosen
if CommandLine.arguments.dropFirst(2).first == "--samples", let folder = CommandLine.arguments.dropFirst(3).first {
  for (number, sample) in try chosen.samples().enumerated() {
    let file = fopen("\(folder)/\(number)", "w")
    fwrite(sample, 1, sample.count, file)
    fclose(file)
  }
  exit(0)
}
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    if let finding = target.finding(Array(UnsafeBufferPointer(start: data, count: size))) {
      print("FINDING \(target.rawValue): \(finding)")
      fflush(nil)
      abort()
    }
    return 0
  })
