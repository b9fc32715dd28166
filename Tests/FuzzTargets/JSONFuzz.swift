import AWSClient
import Foundation
internal import HTTP
import InfraModel
import OperationModels

/// Compares our reader of JSON with Foundation's, and reads what our writer wrote.
enum JSONFuzz {
  static func finding(_ bytes: [UInt8]) -> String? {
    let ours = try? JSON.parse(bytes)
    if let finding = shapes(bytes, ours) { return finding }
    if let ours {
      let text = JSON.canonical(ours)
      guard let again = try? JSON.parse(text) else { return "written as what is not JSON" }
      if JSON.canonical(again) != text { return "another text the second time" }
      guard let pretty = try? JSON.parse(JSON.pretty(ours)) else { return "written prettily as what is not JSON" }
      if JSON.canonical(pretty) != text { return "another value when written prettily" }
    }
    _ = try? JSON.parse(bytes, symbols: .tagged)
    return isComparable(bytes) ? compared(bytes, ours) : nil
  }

  /// Foundation guesses encodings from NULs, drops byte order marks, refuses lone surrogates, and takes fewer depths.
  private static func isComparable(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty, !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return false }
    let isUnusual = text.unicodeScalars.contains("\u{FEFF}") || text.lowercased().contains("\\ud")
    return !isUnusual && !text.lowercased().contains("\\ufeff") && bytes.count { $0 == 0x5B || $0 == 0x7B } < 100
  }

  private static func compared(_ bytes: [UInt8], _ ours: Value?) -> String? {
    let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    switch (ours, theirs) {
    case (nil, nil): return nil
    case (nil, let theirs?):
      return hasVastNumber(theirs) || hasLastComma(bytes) ? nil : "not read; Foundation reads \(theirs)"
    case (_?, nil): return "read, though Foundation refuses it"
    case (let ours?, let theirs?): return isEqual(ours, theirs) ? nil : "read as \(ours), by Foundation as \(theirs)"
    }
  }

  private static func isEqual(_ ours: Value, _ theirs: Any) -> Bool {
    switch (ours, theirs) {
    case (.null, is NSNull): true
    case (.string(let text), let other as String): text.utf8.elementsEqual(other.utf8)
    case (.list(let elements), let others as [Any]):
      elements.count == others.count && zip(elements, others).allSatisfy { isEqual($0, $1) }
    case (.object(let members), let others as [String: Any]):
      members.count == others.count
        && members.allSatisfy { key, value in others[key].map { isEqual(value, $0) } ?? false }
    case (.bool(let flag), let other as Bool): flag == other
    case (_, let other as NSNumber): ours.number.map { isNear($0, other.doubleValue) } ?? false
    default: false
    }
  }

  private static func isNear(_ left: Double, _ right: Double) -> Bool {
    left == right || (left - right).magnitude <= max(left.magnitude, right.magnitude) * 1e-12
  }

  /// Whether a comma stands before a bracket that closes, which Foundation takes and RFC 8259 does not.
  private static func hasLastComma(_ bytes: [UInt8]) -> Bool {
    let kept = bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return zip(kept, kept.dropFirst()).contains { $0 == 0x2C && ($1 == 0x5D || $1 == 0x7D) }
  }

  private static func hasVastNumber(_ value: Any) -> Bool {
    switch value {
    case let list as [Any]: list.contains(where: hasVastNumber)
    case let members as [String: Any]: members.values.contains(where: hasVastNumber)
    case let number as NSNumber: !number.doubleValue.isFinite || number.doubleValue.magnitude > 1e300
    default: false
    }
  }

  /// Reading by shapes takes a text if and only if it is a JSON object.
  private static func shapes(_ bytes: [UInt8], _ ours: Value?) -> String? {
    guard let model = OperationLibrary.shared.operation("ecs", "DescribeTasks"), !bytes.isEmpty else { return nil }
    switch ResponseParser(model, HTTPResponse(status: 200, body: bytes)).parse() {
    case .output: if ours?.object == nil { return "an output of what is no object" }
    case .notUnderstood: if ours?.object != nil { return "an object is not understood" }
    case .error: return "an error of an answer that is none"
    }
    _ = ResponseParser(model, HTTPResponse(status: 400, body: bytes)).parse()
    return nil
  }
}
