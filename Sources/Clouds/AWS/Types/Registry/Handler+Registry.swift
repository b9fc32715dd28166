import AWSClient
import AWSSchemas
import InfraModel

extension Handler {
  /// Carries a type out through the Cloud Control API, which has the same operations for every type of the registry, by
  /// the type's schema alone.
  ///
  /// What a schema does not say is taken as the dangerous case: a change that replaces "in some cases" replaces, and a
  /// predecessor goes first, since two may not be able to stand side by side.
  /// - Returns: `nil` for a type that the registry does not have, or that only CloudFormation itself can make.
  static func registry(_ schema: ResourceSchema) -> Handler? {
    guard let entry = RegistryFacts.entry(of: schema.type.name), !entry.isCloudFormationOnly,
      !schema.primaryIdentifier.isEmpty
    else { return nil }
    let type = RegistryType(schema)
    return Handler(schema.type, of: .cloudControl, id: schema.primaryIdentifier.joined(separator: "|")) {
      Create(uses: RegistryType.creating, properties: type.settable, outputs: type.identifierOutputs) {
        try await type.create($0, $1)
      }
      if !type.updatable.isEmpty {
        Sets(properties: type.updatable.sorted(), uses: RegistryType.updating) {
          try await type.update($0, $1, type.updatable)
        }
      }
      if let tags = type.tags {
        Tags(tags.property, create: tags.onCreate, read: .item(tags.property), uses: RegistryType.updating) {
          try await type.update($0, $1, [tags.property])
        }
      }
      Reads(uses: RegistryType.reading) { try await type.read($0, $1) }
      Deletes(uses: RegistryType.deleting) { try await type.delete($0, $1) }
      type.marksCreation
        ? Finds.code(RegistryType.finding) { try await type.find($0, $1) }
        : Finds.likeness(RegistryType.finding) { try await type.find($0, $1) }
      Traits(
        holdsData: entry.holdsData ? "everything in it" : nil,
        replacing: schema.conditionalCreateOnly.union(type.fixedTags),
        identities: type.isIdentifierDeclared ? [schema.primaryIdentifier] : [], knownBySchemaAlone: true)
    }
  }
}
