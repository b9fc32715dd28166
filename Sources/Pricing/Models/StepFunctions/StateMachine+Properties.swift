extension PropertyTable {
  static let stateMachine: PropertyTable = [
    .free(
      "TODO", "Definition", "DefinitionS3Location", "DefinitionString", "DefinitionSubstitutions",
      "EncryptionConfiguration", "LoggingConfiguration", "RoleArn", "StateMachineName", "StateMachineType", "Tags",
      "TracingConfiguration")
  ]
}
