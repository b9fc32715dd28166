internal import Glibc

/// The operations of one service, embedded as text and decoded one operation at a time.
///
/// Each line is one record of fields between tabs; its first field says what it is:
///
///     V  facts of the service                 name=value …
///     O  an operation                         name method uri input output errors name=value …
///     W  a waiter                             name operation delay attempts, acceptors …
///     s l m S B b i L f d t D  a shape        name, then attributes (name=value) and uses (.name:shape,flags)
///
/// Shapes are numbered in order of their lines. A use's flags are a letter each, with a value after `=`.
/// Opening a table only finds where the lines start; a shape is decoded when an operation that reaches it is asked for.
public struct ServiceTable: Sendable {
  public let facts: ServiceFacts
  private let text: [UInt8]
  private let shapeLines: [Range<Int>]
  private let operationLines: [String: Range<Int>]
  private let waiterLines: [String: Range<Int>]

  /// Opens a table; `nil` if the text is not one.
  public init?(_ text: [UInt8]) {
    var shapeLines: [Range<Int>] = []
    var operationLines: [String: Range<Int>] = [:]
    var waiterLines: [String: Range<Int>] = [:]
    var facts: ServiceFacts?
    var start = 0
    while start < text.count {
      let end = Self.lineEnd(in: text, from: start)
      switch text[start] {
      case UInt8(ascii: "V"): facts = ServiceFacts(record: TableRecord(text[start..<end]))
      case UInt8(ascii: "O"):
        let name = text[start..<end].dropFirst(2).prefix { $0 != 0x09 }
        operationLines[String(decoding: name, as: UTF8.self)] = start..<end
      case UInt8(ascii: "W"):
        let name = text[start..<end].dropFirst(2).prefix { $0 != 0x09 }
        waiterLines[String(decoding: name, as: UTF8.self)] = start..<end
      default: shapeLines.append(start..<end)
      }
      start = end + 1
    }
    guard let facts else { return nil }
    self.facts = facts
    self.text = text
    self.shapeLines = shapeLines
    self.operationLines = operationLines
    self.waiterLines = waiterLines
  }

  private static func lineEnd(in text: [UInt8], from start: Int) -> Int {
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let end = memchr(base + start, 0x0A, bytes.count - start) else {
        return bytes.count
      }
      return UnsafeRawPointer(end) - base
    }
  }

  /// The names of the operations in the table, sorted.
  public var operationNames: [String] { operationLines.keys.sorted() }

  /// The HTTP method and the path's template of an operation, without its shapes; `nil` if there is no such operation.
  public func place(of operation: String) -> (method: String, uri: String)? {
    guard let line = operationLines[operation] else { return nil }
    let record = TableRecord(text[line])
    return (record[field: 2], record[field: 3])
  }

  /// The names of the waiters in the table, sorted.
  public var waiterNames: [String] { waiterLines.keys.sorted() }

  /// Decodes one waiter; `nil` if the table has no such waiter.
  public func waiter(_ name: String) -> Waiter? {
    waiterLines[name].flatMap { Waiter(record: TableRecord(text[$0])) }
  }

  /// Decodes one operation and the shapes it reaches; `nil` if the table has no such operation.
  public func operation(_ name: String) -> OperationModel? {
    guard let line = operationLines[name] else { return nil }
    return OperationModel(record: TableRecord(text[line]), service: facts) { index in
      shapeLines.indices.contains(index) ? Shape(record: TableRecord(text[shapeLines[index]])) : nil
    }
  }
}

/// One line of a table: its fields, and those of the form `name=value`.
struct TableRecord {
  var fields: [String]

  init(_ line: ArraySlice<UInt8>) {
    fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  subscript(field index: Int) -> String { index < fields.count ? fields[index] : "" }

  /// The fields from an index on, cut at their first `=`.
  func attributes(from index: Int) -> [(name: Substring, value: Substring)] {
    fields.dropFirst(index).map { field in
      guard let cut = field.firstIndex(of: "=") else { return (field[...], "") }
      return (field[..<cut], field[field.index(after: cut)...])
    }
  }
}
