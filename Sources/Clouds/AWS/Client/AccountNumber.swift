/// The numbers of accounts: twelve digits.
/// https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
package enum AccountNumber {
  package static func isWellFormed(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
