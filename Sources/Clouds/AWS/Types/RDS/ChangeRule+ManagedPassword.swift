import InfraModel

extension ChangeRule {
  /// The secret that RDS keeps for the password of a database or a cluster is deleted when it is no longer to keep one.
  /// Source: the user guide of RDS, "Password management with Amazon RDS and AWS Secrets Manager".
  static let managedPassword = update("managed password ends") { change in
    guard change.changed.contains("ManageMasterUserPassword"), change.before["ManageMasterUserPassword"] == true else {
      return []
    }
    return [.renewed("the secret of its password, and its ARN")]
  }
}
