/// How a cloud writes the numbers of its accounts.
public struct AccountForm: Hashable, Sendable {
  /// How many digits a number has.
  public let digits: Int
  /// The same for people: `twelve digits`.
  public let words: String

  /// - Parameter words: What a number consists of: `twelve digits`.
  public init(digits: Int, words: String) {
    self.digits = digits
    self.words = words
  }

  func fits(_ text: String) -> Bool {
    text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
