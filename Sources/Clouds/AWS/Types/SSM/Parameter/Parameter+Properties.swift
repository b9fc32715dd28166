import Pricing

extension PropertyTable {
  static let parameter: PropertyTable = [
    .choice("Tier", "Advanced", "Intelligent-Tiering", "Standard"),
    .wholes("Policies"),
    .references("Value"),
    .free("what a parameter may be costs nothing", "AllowedPattern", "DataType", "Type"),
    .free("names and tags cost nothing", "Description", "Name", "Tags"),
  ]
}
