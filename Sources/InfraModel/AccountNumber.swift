/// The numbers of cloud accounts: twelve digits.
/// https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
public enum AccountNumber {
  public static func isWellFormed(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
