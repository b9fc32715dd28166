extension PropertyTable {
  static let parameter: PropertyTable = [
    .texts("Tier"),
    .free(
      "TODO", "AllowedPattern", "DataType", "Description", "Name", "Policies", "Tags", "Type", "Value"),
  ]
}
