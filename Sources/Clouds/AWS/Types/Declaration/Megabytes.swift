/// A number of bytes in the megabytes of AWS's limits (2^20 bytes), with a tenth, rounded up: what is over a limit
/// shows so.
struct Megabytes: CustomStringConvertible {
  private let tenths: Int64

  init(_ bytes: Int64) { tenths = (bytes * 10 + (1 << 20) - 1) >> 20 }

  var description: String { "\(tenths / 10).\(tenths % 10) MB" }
}
