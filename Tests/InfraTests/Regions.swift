import Infra

/// The language knows no region of its own; these are the tests'.
extension Region {
  private static let accounts = AccountForm(digits: 12, words: "twelve digits")
  static let euCentral1 = Region(
    "eu-central-1", zones: ["eu-central-1a", "eu-central-1b", "eu-central-1c"], partition: "aws", accounts: accounts)
  static let euWest1 = Region(
    "eu-west-1", zones: ["eu-west-1a", "eu-west-1b", "eu-west-1c"], partition: "aws", accounts: accounts)
  static let usEast1 = Region(
    "us-east-1", zones: ["a", "b", "c", "d", "e", "f"].map { "us-east-1" + $0 }, partition: "aws", accounts: accounts)
}
