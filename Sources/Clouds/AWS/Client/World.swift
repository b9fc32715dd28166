/// What the client knows of the machine it runs on: handed in, so that tests hold still.
public struct World: Sendable {
  /// An environment variable; `nil` where it is not set.
  public var variable: @Sendable (String) -> String?
  /// A file's bytes; `nil` where it cannot be read.
  public var readFile: @Sendable (String) -> [UInt8]?
  /// Seconds since 1970, UTC.
  public var now: @Sendable () -> Double
  /// Random bits.
  public var random: @Sendable () -> UInt64
  /// Waits; ends early, by throwing, when the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void

  /// Runs a command by the shell; `nil` where it cannot be started.
  public var run: @Sendable (String) async -> CommandResult?

  /// Replaces a file as a whole, readable by its owner only; whether that went well.
  public var writeFile: @Sendable (String, [UInt8]) -> Bool

  /// Asks a person for a line of text; `nil` where nobody is there to answer.
  public var ask: @Sendable (String) async -> String?

  public init(
    variable: @escaping @Sendable (String) -> String?, readFile: @escaping @Sendable (String) -> [UInt8]?,
    now: @escaping @Sendable () -> Double, random: @escaping @Sendable () -> UInt64,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    run: @escaping @Sendable (String) async -> CommandResult? = { _ in nil },
    writeFile: @escaping @Sendable (String, [UInt8]) -> Bool = { _, _ in false },
    ask: @escaping @Sendable (String) async -> String? = { _ in nil }
  ) {
    self.variable = variable
    self.readFile = readFile
    self.now = now
    self.random = random
    self.sleep = sleep
    self.run = run
    self.writeFile = writeFile
    self.ask = ask
  }

  /// An environment variable that is set and not empty.
  func setVariable(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }

  /// The most bytes that a file is read for: shared files of thousands of profiles are of some hundred kilobytes.
  static let largestFile = 8 << 20

  /// The text of a file that has a token in it.
  func token(in path: String) throws(CredentialsError) -> String {
    guard let bytes = readFile(path) else { throw CredentialsError("cannot read \(path)") }
    guard bytes.count <= CredentialsContext.mostBytes else {
      throw CredentialsError(
        "\(path) is larger than \(CredentialsContext.mostBytes >> 10) KB, which is too large for a token")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A random UUID (RFC 9562, version 4) in lower case.
  func uuid() -> String {
    var bytes: [UInt8] = []
    for word in [random(), random()] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Hex.encode(bytes)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}
