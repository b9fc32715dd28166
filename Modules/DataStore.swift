import AWS
import Infra

extension EC2.SecurityGroup {
  /// Rules that let clients connect, a rule for each, at the clients' names.
  /// - Parameters:
  ///   - clients: The security groups that may connect, by a name for each.
  ///   - port: The TCP port.
  func admits(
    _ clients: [String: EC2.SecurityGroup], port: Int, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> [EC2.SecurityGroupIngress] {
    clients.sorted { $0.key < $1.key }.map { client, group in
      EC2.SecurityGroupIngress(
        client, ipProtocol: "tcp", fromPort: .init(port), groupId: groupId, sourceSecurityGroupId: group.groupId,
        toPort: .init(port), file: file, line: line, column: column)
    }
  }
}

extension KMS.Key {
  /// A key that encrypts a data store and its credentials. It is rotated, and the account administers it.
  static func forData(
    _ description: Input<String>, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> KMS.Key {
    KMS.Key(
      "key", description: description, enableKeyRotation: true,
      keyPolicy: PolicyDocument {
        Statement.allow("kms:*", on: "*", to: .thisAccount, id: "Administration")
      }, pendingWindowInDays: 7, file: file, line: line, column: column)
  }
}
