extension Dollars: DocumentPart {
  /// A number of dollars, or an object with `low` and `high`.
  public var document: Value {
    low == high ? Self.value(low) : ["low": Self.value(low), "high": Self.value(high)]
  }

  public init(document: Value) throws(DocumentError) {
    if let point = Self.millionths(document) {
      self.init(low: point, high: point)
    } else if let low = document["low"].flatMap(Self.millionths), let high = document["high"].flatMap(Self.millionths) {
      self.init(low: low, high: high)
    } else {
      throw DocumentError(path: "", .expected("an amount of dollars"))
    }
  }

  /// A number of dollars.
  static func value(_ millionths: Int64) -> Value {
    millionths % 1_000_000 == 0 ? .integer(millionths / 1_000_000) : .number(Double(millionths) / 1e6)
  }

  /// The millionths of a number of dollars; `nil` beyond ``limit`` and for what is no number.
  static func millionths(_ value: Value) -> Int64? {
    switch value {
    case .integer(let dollars):
      let (result, overflows) = dollars.multipliedReportingOverflow(by: 1_000_000)
      return overflows || result.magnitude > limit.magnitude ? nil : result
    case .number(let dollars):
      return Int64(exactly: (dollars * 1e6).rounded()).flatMap { $0.magnitude > limit.magnitude ? nil : $0 }
    default: return nil
    }
  }
}

extension CostFigures: DocumentPart {
  public var document: Value {
    .compact([
      "monthly": monthly.document, "fixed": fixed.document, "usage": usage.document,
      "incomplete": isComplete ? nil : true,
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      fixed: try reader.part("fixed") ?? .zero, usage: try reader.part("usage") ?? .zero,
      isComplete: try !reader.flag("incomplete"))
  }
}

extension CostChange: DocumentPart {
  public var document: Value {
    .compact([
      "before": before.map(\.document), "after": after.map(\.document), "difference": difference.document,
      "parts": parts.nonEmpty.map { .list($0.map(\.document)) },
      "oneTime": oneTime.nonEmpty.map { .list($0.map(\.document)) },
      "growing": growing.nonEmpty.map { .list($0.map(\.document)) },
      "unknown": gaps.nonEmpty.map { .list($0.map(\.document)) },
      "assumptions": assumptions.nonEmpty.map { .strings($0) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      before: try reader.part("before"), after: try reader.part("after"), parts: try reader.parts("parts"),
      oneTime: try reader.parts("oneTime"), growing: try reader.parts("growing"), gaps: try reader.parts("unknown"),
      assumptions: try reader.strings("assumptions"))
  }
}

extension CostChange.Part: DocumentPart {
  public var document: Value {
    .compact([
      "name": .string(name), "kind": .string(kind.rawValue), "before": before.map(\.document),
      "after": after.map(\.document), "rate": rate.map(Value.string),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      name: try reader.string("name"), kind: try reader.named("kind", "'fixed', 'usage' or 'free'"),
      before: try reader.part("before"), after: try reader.part("after"), rate: try reader.optionalString("rate"))
  }
}

extension CostChange.Item: DocumentPart {
  public var document: Value {
    .compact(["name": .string(name), "amount": amount.map(\.document), "note": note.map(Value.string)])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      name: try reader.string("name"), amount: try reader.part("amount"), note: try reader.optionalString("note"))
  }
}

extension CostChange.Gap: DocumentPart {
  public var document: Value {
    .compact([
      "code": .string(code), "what": .string(what), "why": .string(why), "fix": fix.map(Value.string),
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      code: try reader.string("code"), what: try reader.string("what"), why: try reader.string("why"),
      fix: try reader.optionalString("fix"))
  }
}

extension PlanCost: DocumentPart {
  public var document: Value {
    .compact([
      "catalogueDigest": .string(catalogDigest), "currency": "USD", "before": before.document,
      "after": after.document, "difference": difference.document,
      "unknown": gaps.nonEmpty.map { .list($0.map(\.document)) },
    ])
  }

  public init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    self.init(
      catalogDigest: try reader.string("catalogueDigest"), before: try reader.part("before") ?? .zero,
      after: try reader.part("after") ?? .zero, gaps: try reader.parts("unknown"))
  }
}
