internal import CRegistryFacts
internal import CZlib
internal import InfraModel

/// The facts of every type of the CloudFormation registry, compressed in the program.
///
/// The index is uncompressed when a type is first asked for (a fraction of a millisecond), and the 64 KB that a type's
/// facts stand in each time that they are.
public enum RegistryFacts {
  /// A type, and what is known of it beside its facts.
  public struct Entry: Hashable, Sendable {
    public var type: String
    /// Whether only CloudFormation itself can make it: the Cloud Control API refuses the type.
    public var isCloudFormationOnly: Bool
    /// Whether deleting it loses data, as cfn-lint's list of stateful types says.
    public var holdsData: Bool
    fileprivate var place: Place
  }

  fileprivate struct Place: Hashable, Sendable {
    var block: Int
    var offset: Int
    var length: Int
  }

  /// Every type, sorted; empty where zlib is not installed, which libcurl needs, too.
  public static var types: [Entry] { index }

  /// How many types, and where their facts come from.
  public static var source: String { "\(index.count) types of the registry, of cfn-lint 1.51.0" }

  /// What is known of a type; `nil` for one that the registry does not have.
  public static func entry(of type: String) -> Entry? {
    var low = 0
    var high = index.count
    while low < high {
      let middle = (low + high) / 2
      if index[middle].type == type { return index[middle] }
      if index[middle].type < type { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The facts of a type, JSON in the form of `Facts/aws-schemas/README.md`; `nil` for one that the registry does not have.
  public static func facts(of type: String) -> [UInt8]? {
    guard let place = entry(of: type)?.place, let block = archive?.block(place.block) else { return nil }
    return Array(block[place.offset..<place.offset + place.length])
  }

  private static let archive = RegistryArchive()

  private static let index: [Entry] = {
    guard let lines = archive?.block(0) else { return [] }
    return lines.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 5, let block = Int(words[1]), let offset = Int(words[2]), let length = Int(words[3]) else {
        return nil
      }
      return Entry(
        type: words[0], isCloudFormationOnly: words[4].contains("c"), holdsData: words[4].contains("d"),
        place: Place(block: block, offset: offset, length: length))
    }
  }()
}

/// The blocks of the compressed facts; their form stands in `Scripts/registry_facts.py`.
private struct RegistryArchive: Sendable {
  private struct Block: Sendable {
    var start: Int
    var size: Int
    var uncompressed: Int
  }

  private let blocks: [Block]

  init?() {
    guard infra_zlib_start() == 1 else { return nil }
    let header = Self.bytes
    func number(_ place: Int) -> Int { (0..<4).reduce(0) { $0 | Int(header[place + $1]) << (8 * $1) } }
    let table = 12
    let count = number(8)
    var start = table + 8 * count
    blocks = (0..<count).map { index in
      let block = Block(
        start: start, size: number(table + 8 * index), uncompressed: number(table + 8 * index + 4))
      start += block.size
      return block
    }
  }

  func block(_ number: Int) -> [UInt8]? {
    let block = blocks[number]
    var whole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: block.uncompressed) { target, count in
      whole =
        infra_zlib_inflate(
          Self.bytes.baseAddress?.advanced(by: block.start), block.size, target.baseAddress, block.uncompressed) == 1
      count = whole ? block.uncompressed : 0
    }
    return whole ? bytes : nil
  }

  private static var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: infra_registry_facts(), count: infra_registry_facts_size())
  }
}
