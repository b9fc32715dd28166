internal import InfraModel

/// What the object `lease` says.
struct LeaseDocument: Hashable, Sendable {
  static let formatVersion = 1

  enum Status: String, Sendable {
    case held
    /// Released by a holder with no writes in progress.
    case released
    /// Released by a holder whose last write has an unknown outcome, and may still take effect.
    case abandoned
  }

  /// Grows with each holder; never used twice.
  var fence: Int
  var holder: LeaseHolder
  /// Names the holder's process among all that ever ran (``ProcessIdentity``); `nil` where that is not known.
  var process: String?
  /// A random value of this holder, which identifies its own writes if a response was lost.
  var mark: String
  /// Counts the signs of life.
  var sign = 0
  var status = Status.held

  var text: [UInt8] {
    JSON.pretty(
      .compact([
        "fence": .integer(Int64(fence)), "formatVersion": .integer(Int64(Self.formatVersion)),
        "holder": holder.document, "mark": .string(mark), "process": process.map(Value.string),
        "sign": .integer(Int64(sign)),
        "status": .string(status.rawValue),
      ]))
  }

  init(fence: Int, holder: LeaseHolder, process: String?, mark: String) {
    self.mark = mark
    self.fence = fence
    self.holder = holder
    self.process = process
  }

  /// `nil` where the text is none.
  init?(_ text: [UInt8]) {
    guard let document = (try? JSON.parse(text)) ?? nil, let reader = try? DocumentReader(document),
      (try? reader.formatVersion(known: Self.formatVersion)) != nil,
      let fence = document["fence"]?.integer, Counted.range.contains(Int(fence)),
      let holder = document["holder"].flatMap({ try? LeaseHolder(document: $0) }),
      let status = document["status"]?.string.flatMap(Status.init)
    else { return nil }
    self.fence = Int(fence)
    self.holder = holder
    process = document["process"]?.string
    mark = document["mark"]?.string ?? ""
    sign = document["sign"]?.integer.map(Int.init) ?? 0
    self.status = status
  }
}
