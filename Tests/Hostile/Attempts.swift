import AWS
import Glibc
import Infra

// What a declaration tries beside declaring, by the definition `try`. Where an attempt gets at something, it says so on
// its standard output, which the suite reads; it also says what it has seen.

/// A system call by its number on x86-64, which no library stands before.
@_silgen_name("syscall")
private func call(_ number: Int, _ one: Int, _ two: Int, _ three: Int, _ four: Int, _ five: Int) -> Int

/// The same with a text first.
private func call(_ number: Int, _ text: String, _ two: Int = 0, _ three: Int = 0, _ four: Int = 0, _ five: Int = 0)
  -> Int
{
  text.withCString { call(number, Int(bitPattern: $0), two, three, four, five) }
}

private func call(_ number: Int, _ one: Int, _ two: Int = 0, _ three: Int = 0) -> Int {
  call(number, one, two, three, 0, 0)
}

private func shown(_ text: String) { print(text) }

private func slurp(_ path: String) {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return }
  var bytes = [UInt8](repeating: 0, count: 65536)
  let count = read(file, &bytes, bytes.count)
  if count > 0 { shown("GOT " + path + ": " + String(decoding: bytes.prefix(count), as: UTF8.self)) }
}

/// Looks for canaries in what another process has in memory: by its file, and by the call that needs none.
private func search(memoryOf process: Int32) {
  guard let maps = fopen("/proc/\(process)/maps", "r") else { return }
  defer { fclose(maps) }
  let memory = open("/proc/\(process)/mem", O_RDONLY)
  var line = [CChar](repeating: 0, count: 4096)
  while fgets(&line, Int32(line.count), maps) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let words = text.split(separator: " ")
    let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard words.count > 1, words[1].hasPrefix("rw"), ends.count == 2 else { continue }
    for start in stride(from: ends[0], to: ends[1], by: 1 << 20) {
      let found = bytes(at: Int(start), min(1 << 20, Int(ends[1] - start)), of: process, memory)
      if let canary = found.firstRange(of: Array("canary-".utf8)) {
        shown("GOT memory: " + String(decoding: found[canary.lowerBound...].prefix(64), as: UTF8.self))
      }
    }
  }
}

private func bytes(at place: Int, _ count: Int, of process: Int32, _ memory: Int32) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    filled = max(0, pread(memory, buffer.baseAddress, count, place))
    guard filled == 0 else { return }
    var here = iovec(iov_base: buffer.baseAddress, iov_len: count)
    var there = iovec(iov_base: UnsafeMutableRawPointer(bitPattern: place), iov_len: count)
    withUnsafePointer(to: &here) { here in
      withUnsafePointer(to: &there) { there in
        // process_vm_readv
        filled = max(0, call(310, Int(process), Int(bitPattern: here), 1, Int(bitPattern: there), 1))
      }
    }
  }
}

private func said(_ name: String, _ result: Int) { if result >= 0 { shown("GOT " + name) } }

private func address(_ port: UInt16) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  return address
}

private func connectTCP(_ port: UInt16, type: Int) {
  let socket = Glibc.socket(AF_INET, Int32(type), 0)
  guard socket >= 0 else { return }
  var target = address(port)
  let result = withUnsafePointer(to: &target) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  if result == 0 {
    said("connected", Int(write(socket, "x", 1)))
  }
}

private func withAddress(_ path: String, isAbstract: Bool, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int) -> Int {
  var target = sockaddr_un()
  target.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &target.sun_path) { bytes in
    let text = Array((isAbstract ? "\0" : "").utf8) + Array(path.utf8)
    for (index, byte) in text.enumerated() where index < bytes.count - 1 { bytes[index] = byte }
  }
  let length = socklen_t(2 + path.utf8.count + 1)
  return withUnsafePointer(to: &target) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
  }
}

private func connectPath(_ path: String, isAbstract: Bool) {
  let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
  guard socket >= 0 else { return }
  said("connected", withAddress(path, isAbstract: isAbstract) { Int(connect(socket, $0, $1)) })
}

/// To a socket by its path, from one of a pair: no call of `socket` or `connect`.
private func sendFromPair(_ path: String) {
  var pair: [Int32] = [-1, -1]
  for type in [SOCK_DGRAM, SOCK_RAW] {
    guard socketpair(AF_UNIX, Int32(type.rawValue), 0, &pair) == 0 else { continue }
    said("sent", withAddress(path, isAbstract: false) { Int(sendto(pair[0], "x", 1, 0, $0, $1)) })
  }
}

private func answer(_ text: String) {
  let bytes = Array(text.utf8)
  _ = bytes.withUnsafeBytes { write(3, $0.baseAddress, $0.count) }
  exit(0)
}

/// An answer that asks for files.
private func asking(_ paths: [String]) -> String {
  let asks = paths.map { #"{"form":"content","path":"\#($0)"}"# }.joined(separator: ",")
  return #"{"formatVersion":1,"asks":[\#(asks)]}"#
}

/// Carries an attempt out. `place` is the folder of what is somebody's, `port` leads to somebody's server, `parent` is
/// the process that planned.
func attempt(_ name: String, place: String, port: UInt16, parent: Int32) {
  let secret = place + "/canary.txt"
  switch name {
  case "read-file": slurp(secret)
  case "read-credentials": slurp(place + "/.aws/credentials")
  case "read-passwd": slurp("/etc/passwd")
  case "read-parent-environment": slurp("/proc/\(parent)/environ")
  case "read-parent-memory": search(memoryOf: parent)
  case "read-infra-memory": search(memoryOf: getppid())
  case "read-parent-command": slurp("/proc/\(parent)/cmdline")
  case "read-init-environment": slurp("/proc/1/environ")
  case "read-own-environment": slurp("/proc/self/environ")
  case "read-root-by-proc": slurp("/proc/self/root" + secret)
  case "read-cwd-by-proc": slurp("/proc/self/cwd" + secret)
  case "read-sources": slurp(place + "/project/Environments/main.swift")
  case "read-state": slurp(place + "/project/state/prod/main.json")
  case "read-by-link":
    symlink(secret, "/tmp/infra-hostile-link")
    slurp("/tmp/infra-hostile-link")
  case "list-folder":
    if let folder = opendir(place) {
      shown("GOT list")
      closedir(folder)
    }
  case "write-file": said("write", Int(open(secret, O_WRONLY | O_APPEND)))
  case "create-file": said("create", Int(open(place + "/made", O_WRONLY | O_CREAT, 0o644)))
  case "create-temporary": said("create", Int(open("/tmp/infra-hostile", O_WRONLY | O_CREAT, 0o644)))
  case "truncate-file": said("truncate", Int(truncate(secret, 0)))
  case "truncate-by-open": said("truncate", Int(open(secret, O_WRONLY | O_TRUNC)))
  case "truncate-state": said("truncate", Int(truncate(place + "/project/state/prod/main.json", 0)))
  case "remove-file": said("remove", Int(unlink(secret)))
  case "rename-file": said("rename", Int(rename(secret, secret + ".gone")))
  case "make-folder": said("make", Int(mkdir(place + "/folder", 0o755)))
  case "make-link": said("link", Int(symlink("/etc", place + "/link")))
  case "make-hard-link": said("link", Int(link(secret, place + "/hard")))
  case "make-fifo": said("fifo", Int(mkfifo(place + "/fifo", 0o644)))
  case "change-mode": said("chmod", Int(chmod(secret, 0o666)))
  case "change-owner": said("chown", Int(chown(secret, getuid(), getgid())))
  case "change-times":
    said("utimes", call(235, secret))
  case "change-attribute":
    said("setxattr", "user.x".withCString { call(188, secret, Int(bitPattern: $0), Int(bitPattern: $0), 1) })
  case "connect-tcp": connectTCP(port, type: Int(SOCK_STREAM.rawValue))
  case "send-udp": connectTCP(port, type: Int(SOCK_DGRAM.rawValue))
  case "connect-path": connectPath(place + "/socket", isAbstract: false)
  case "send-path": sendFromPair(place + "/datagrams")
  case "connect-abstract": connectPath("infra-hostile-\(port)", isAbstract: true)
  case "socket-raw": said("socket", Int(socket(AF_PACKET, Int32(SOCK_RAW.rawValue), 0)))
  case "socket-netlink": said("socket", Int(socket(AF_NETLINK, Int32(SOCK_RAW.rawValue), 0)))
  case "listen":
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if socket >= 0 { said("listen", Int(Glibc.listen(socket, 1))) }
  case "kill-parent": said("kill", Int(kill(parent, SIGKILL)))
  case "kill-group": said("kill", Int(kill(-getppid(), SIGTERM)))
  case "stop-parent": said("stop", Int(kill(parent, SIGSTOP)))
  case "fork":
    let child = call(57, 0)
    if child == 0 { while true { sleep(100) } }
    said("fork", Int(child))
  case "session": said("session", Int(setsid()))
  case "run-shell":
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup("cat \(secret)"), nil]
    execv("/bin/sh", &arguments)
  case "spawn-shell":
    var child: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup("cat \(secret)"), nil]
    said("spawn", posix_spawn(&child, "/bin/sh", nil, nil, &arguments, nil) == 0 ? 0 : -1)
  case "execute": if call(59, "/bin/sh") == 0 { shown("GOT execute") }
  case "trace-parent": said("trace", call(101, 16, Int(parent)))
  case "unshare": said("unshare", call(272, 0x1000_0000))
  case "mount": said("mount", "/tmp".withCString { call(165, "none", Int(bitPattern: $0), Int(bitPattern: $0)) })
  case "chroot": said("chroot", call(161, "/tmp"))
  case "ring": said("ring", call(425, 8))
  case "shared-memory": said("shmget", call(29, 1234, 4096, 0o1666))
  case "queue": said("queue", call(240, "infra-hostile", Int(O_CREAT | O_RDWR), 0o666))
  case "keyring":
    said("keyring", "x".withCString { call(248, "user", Int(bitPattern: $0), Int(bitPattern: $0), 1, -3) })
  case "terminal": said("terminal", Int(open("/dev/tty", O_RDWR)))
  case "descriptors":
    for number in 4..<256 where fcntl(Int32(number), F_GETFD) >= 0 { shown("GOT descriptor \(number)") }
  case "limits-of-parent": said("limits", call(302, Int(parent), 7))
  case "memory":
    var held: [[UInt8]] = []
    while true { held.append([UInt8](repeating: 1, count: 64 << 20)) }
  case "loop": while true {}
  case "print":
    while true { shown("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy") }
  case "answer-endless":
    let bytes = [UInt8](repeating: 0x20, count: 1 << 20)
    while true { _ = bytes.withUnsafeBytes { write(3, $0.baseAddress, $0.count) } }
  case "answer-nothing": exit(0)
  case "ask-outside": answer(asking(["../.aws/credentials"]))
  case "ask-absolute": answer(asking([place + "/.aws/credentials"]))
  case "ask-parent-in-the-middle": answer(asking(["Environments/../../canary.txt"]))
  case "ask-device": answer(asking(["../../../../../../dev/zero"]))
  case "ask-million": answer(asking((0..<1_000_000).map(String.init)))
  case "ask-endless": answer(asking([String(getpid()), String(clock())]))
  case "answer-garbage": answer("{\"formatVersion\":1,")
  case "answer-deep": answer(String(repeating: "[", count: 100_000))
  case "close-answer":
    close(3)
    sleep(1)
  case "crash": abort()
  case "trap": _ = [0][Int(port)]
  case "stack":
    func deeper(_ number: Int) -> Int { number == -1 ? 0 : deeper(number + 1) + number }
    shown("\(deeper(0))")
  default: break
  }
}
