import InfraModel

extension Amount where Unit == CountUnit {
  /// A plain count.
  public static func count(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, SourcePosition(file: file, line: line, column: column)) }

  /// 1,000 each.
  public static func thousands(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 1e3, SourcePosition(file: file, line: line, column: column)) }

  /// 1,000,000 each.
  public static func millions(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 1e6, SourcePosition(file: file, line: line, column: column)) }

  /// 1,000,000,000 each.
  public static func billions(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 1e9, SourcePosition(file: file, line: line, column: column)) }
}

extension Amount where Unit == DataUnit {
  /// 1,048,576 bytes each.
  public static func megabytes(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, per: 1_024, SourcePosition(file: file, line: line, column: column)) }

  /// 1,073,741,824 bytes each, as they are billed.
  public static func gigabytes(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, SourcePosition(file: file, line: line, column: column)) }

  /// 1,024 gigabytes each.
  public static func terabytes(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 1_024, SourcePosition(file: file, line: line, column: column)) }
}

extension Amount where Unit == TimeUnit {
  /// Thousandths of a second.
  public static func milliseconds(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, SourcePosition(file: file, line: line, column: column)) }

  /// 1,000 milliseconds each.
  public static func seconds(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 1e3, SourcePosition(file: file, line: line, column: column)) }

  /// 60 seconds each.
  public static func minutes(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 6e4, SourcePosition(file: file, line: line, column: column)) }

  /// 60 minutes each; a month has 730.
  public static func hours(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, times: 3.6e6, SourcePosition(file: file, line: line, column: column)) }
}

extension Amount where Unit == ShareUnit {
  /// Hundredths: 25 is a quarter.
  public static func percent(
    _ number: some Figure, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Amount { Amount(number, per: 100, SourcePosition(file: file, line: line, column: column)) }
}
