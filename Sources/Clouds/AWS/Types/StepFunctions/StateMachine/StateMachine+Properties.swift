import Pricing

extension PropertyTable {
  static let stateMachine: PropertyTable = [
    .choice("StateMachineType", "EXPRESS", "STANDARD"),
    .flags("TracingConfiguration.Enabled"),
    .free("logs are charged at their group", "LoggingConfiguration"),
    .free("requests for keys are charged at the key", "EncryptionConfiguration"),
    .free(
      "only what runs is paid for", "Definition", "DefinitionS3Location", "DefinitionString",
      "DefinitionSubstitutions", "RoleArn"),
    .free("names and tags cost nothing", "StateMachineName", "Tags"),
  ]
}
