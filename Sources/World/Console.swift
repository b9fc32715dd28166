/// The three standard streams, and what is known of who is at their ends.
public struct Console: Sendable {
  /// Writes to standard output. A reader that is gone is no error.
  public var writeOutput: @Sendable ([UInt8]) -> Void
  /// Writes to standard error. A reader that is gone is no error.
  public var writeError: @Sendable ([UInt8]) -> Void
  /// What writes to a descriptor that was open when the process began; `nil` where none of the number is open for writing.
  public var descriptor: @Sendable (_ number: Int32) -> (@Sendable ([UInt8]) -> Void)?
  /// A line of standard input, without its end; `nil` at the end of the input.
  public var readLine: @Sendable () async -> String?
  /// Everything that comes by standard input.
  /// - Throws: ``FileFailure`` with ``FileFailure/isTooLarge`` where there are more bytes than the limit.
  public var readInput: @Sendable (_ limit: Int) async throws(FileFailure) -> [UInt8]
  public var isInputTerminal: Bool
  public var isOutputTerminal: Bool
  public var isErrorTerminal: Bool
  /// The terminal as large as it is now; `nil` where there is none.
  public var size: @Sendable () -> Size?

  /// A terminal's size in characters.
  public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  public init(
    writeOutput: @escaping @Sendable ([UInt8]) -> Void, writeError: @escaping @Sendable ([UInt8]) -> Void,
    descriptor: @escaping @Sendable (_ number: Int32) -> (@Sendable ([UInt8]) -> Void)? = { _ in nil },
    readLine: @escaping @Sendable () async -> String? = { nil },
    readInput: @escaping @Sendable (_ limit: Int) async throws(FileFailure) -> [UInt8] = {
      (_) async throws(FileFailure) in []
    },
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, isErrorTerminal: Bool = false,
    size: @escaping @Sendable () -> Size? = { nil }
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.descriptor = descriptor
    self.readLine = readLine
    self.readInput = readInput
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.size = size
  }

  /// Streams that lead nowhere.
  public static let discarding = Console(writeOutput: { _ in }, writeError: { _ in })
}
