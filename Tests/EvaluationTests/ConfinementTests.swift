import Foundation
import Testing

@testable import Evaluation

@Suite("A confined program reaches nothing beside what it is given")
struct ConfinementTests {
  /// A folder with what is somebody's, and a program that tries to get at it.
  private final class Attempt {
    let folder = FileManager.default.temporaryDirectory.appending(path: "infra-confined-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    let own: URL
    let secret: URL

    init() throws {
      own = folder.appending(path: "own")
      secret = folder.appending(path: "secret.txt")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      try Data("canary\n".utf8).write(to: secret)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs Python, which reaches every system call.
    func run(
      _ script: String, mayStartProcesses: Bool = false, wallSeconds: Int = 60, memoryOfAll: Int? = nil,
      processes: Int? = nil
    ) throws -> Program.Outcome {
      let prelude = """
        import ctypes, os, signal, socket, subprocess, sys, time
        SECRET, OWN, PARENT = sys.argv[1], sys.argv[2], int(sys.argv[3])
        libc = ctypes.CDLL(None, use_errno=True)
        def tried(name, attempt):
            try:
                attempt()
                print(name, "done", flush=True)
            except OSError as error:
                print(name, "refused", flush=True)
        def call(*arguments):
            if libc.syscall(*arguments) < 0:
                raise OSError(ctypes.get_errno(), "call")

        """
      return try ProgramRunner.live.run(
        Program(
          path: "/usr/bin/python3",
          arguments: ["-I", "-S", "-c", prelude + script, secret.path, own.path, "\(getpid())"],
          environment: ["CANARY": "none"], folder: "/",
          limits: Program.Limits(
            wallSeconds: wallSeconds, memoryOfAll: memoryOfAll, processes: processes,
            confinement: Confinement.system.adding(
              Confinement(
                readable: ["/usr/lib/python3", "/proc/self"], executable: ["/usr/bin", "/bin"], writable: [own.path],
                mayStartProcesses: mayStartProcesses)))))
    }
  }

  private func lines(_ outcome: Program.Outcome) -> [String] { outcome.printed.split(separator: "\n").map(String.init) }

  @Test("A confined program has its own folder, and cannot read, change, empty, link or move anything else")
  func files() throws {
    let attempt = try Attempt()
    let outcome = try attempt.run(
      """
      tried("own", lambda: open(OWN + "/file", "w").write("x"))
      tried("read", lambda: open(SECRET).read())
      tried("write", lambda: open(SECRET, "a").write("x"))
      tried("truncate", lambda: os.truncate(SECRET, 0))
      tried("open truncating", lambda: os.open(SECRET, os.O_WRONLY | os.O_TRUNC))
      tried("unlink", lambda: os.unlink(SECRET))
      tried("rename", lambda: os.rename(SECRET, OWN + "/taken"))
      tried("rename over", lambda: os.rename(OWN + "/file", SECRET))
      tried("hard link", lambda: os.link(SECRET, OWN + "/linked"))
      tried("through a link", lambda: (os.symlink(SECRET, OWN + "/link"), open(OWN + "/link").read()))
      tried("chmod", lambda: os.chmod(SECRET, 0o666))
      tried("chmod by call", lambda: call(452, -100, SECRET.encode(), 0o666, 0))
      tried("chown", lambda: os.chown(SECRET, os.getuid(), os.getgid()))
      tried("times", lambda: os.utime(SECRET, (1, 1)))
      tried("attribute", lambda: os.setxattr(SECRET, "user.x", b"x"))
      tried("list", lambda: os.listdir(os.path.dirname(SECRET)))
      tried("passwd", lambda: open("/etc/passwd").read())
      tried("device", lambda: os.mknod(OWN + "/device", 0o600 | 0o020000, os.makedev(1, 3)))
      tried("fifo", lambda: os.mkfifo(OWN + "/fifo"))
      tried("memory of the parent", lambda: open(f"/proc/{PARENT}/mem", "rb").read(1))
      tried("environment of the parent", lambda: open(f"/proc/{PARENT}/environ", "rb").read())
      """)
    #expect(outcome.end == .exited(0))
    let done = lines(outcome).filter { $0.hasSuffix(" done") }
    #expect(done == ["own done"])
    #expect(lines(outcome).count == 21)
    #expect(try String(contentsOf: attempt.secret, encoding: .utf8) == "canary\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: attempt.own.path).sorted()
    #expect(names == ["file", "link"])
  }

  @Test("A confined program has no socket, no signal, no trace, no namespace, no process")
  func calls() throws {
    let outcome = try Attempt().run(
      """
      for family in ("AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK", "AF_VSOCK"):
          tried(family, lambda: socket.socket(getattr(socket, family), socket.SOCK_STREAM))
      tried("kill the parent", lambda: os.kill(PARENT, signal.SIGKILL))
      tried("trace", lambda: call(101 if os.uname().machine == "x86_64" else 117, 16, PARENT, 0, 0))
      tried("read its memory", lambda: call(310 if os.uname().machine == "x86_64" else 270, PARENT, 0, 0, 0, 0, 0))
      tried("its descriptors", lambda: call(438, PARENT, 0, 0))
      tried("limits of others", lambda: call(302 if os.uname().machine == "x86_64" else 261, PARENT, 7, 0, 0))
      tried("namespace", lambda: call(272 if os.uname().machine == "x86_64" else 97, 0x10000000))
      tried("mount", lambda: call(165 if os.uname().machine == "x86_64" else 40, b"none", OWN.encode(), b"tmpfs", 0, 0))
      tried("session", lambda: os.setsid())
      tried("ring", lambda: call(425, 8, 0))
      tried("fork", lambda: os._exit(0) if os.fork() == 0 else None)
      tried("spawn", lambda: subprocess.run(["/bin/true"]))
      import threading
      tried("thread", lambda: threading.Thread(target=lambda: None).start())
      """)
    #expect(outcome.end == .exited(0))
    #expect(lines(outcome).filter { $0.hasSuffix(" done") } == ["thread done"], "\(outcome.printed)")
    #expect(lines(outcome).count == 17)
  }

  @Test("What a confined program started ends with it, however it left")
  func children() throws {
    let attempt = try Attempt()
    let outcome = try attempt.run(
      """
      import fcntl
      reading, writing = os.pipe()
      if os.fork() == 0:
          signal.signal(signal.SIGTERM, signal.SIG_IGN)
          if os.fork() == 0:
              held = os.open(OWN + "/held", os.O_CREAT | os.O_RDWR)
              fcntl.flock(held, fcntl.LOCK_EX)
              os.write(writing, b"x")
              for number in (0, 1, 2, 3):
                  os.close(number)
              time.sleep(100)
          os._exit(0)
      os.read(reading, 1)
      print("left")
      """, mayStartProcesses: true)
    #expect(outcome == Program.Outcome(end: .exited(0), printed: "left\n"))
    // Who lives holds the lock.
    let held = open(attempt.own.path + "/held", O_RDWR)
    defer { close(held) }
    #expect(held >= 0 && flock(held, LOCK_EX | LOCK_NB) == 0)
  }

  @Test("A confined program and its children use no more memory and processes than they may")
  func together() throws {
    let memory = try Attempt().run(
      """
      for number in range(8):
          if os.fork() == 0:
              held = bytearray(b"x") * (40 << 20)
              time.sleep(50)
      time.sleep(50)
      """, mayStartProcesses: true, memoryOfAll: 200 << 20)
    #expect(memory.end == .tooLarge)
    let processes = try Attempt().run(
      """
      while True:
          try:
              if os.fork() == 0:
                  time.sleep(50)
          except OSError:
              time.sleep(1)
      """, mayStartProcesses: true, processes: 40)
    #expect(processes.end == .tooLarge)
  }

  @Test("The end of a confined program is told as it was: codes, signals and traps")
  func ends() throws {
    #expect(try Attempt().run("sys.exit(7)").end == .exited(7))
    #expect(try Attempt().run("os.abort()").end == .killed(signal: SIGABRT))
    #expect(try Attempt().run("ctypes.string_at(0)").end == .killed(signal: SIGSEGV))
    #expect(try Attempt().run("time.sleep(100)", wallSeconds: 1).end == .timedOut)
  }

  @Test("This machine's kernel has every part of the confinement")
  func kernel() { #expect(Confinement.missing().filter(\.isEssential) == []) }
}
