internal import Digests
public import InfraModel

extension Graph {
  /// The SHA-256 of the canonical text: names exactly this declaration.
  public var digest: String { Digest.sha256(JSON.canonical(document, symbols: .tagged)) }

  /// The environment alone, as a destroy leaves it, with the deletions that were allowed by what was declared.
  func withoutResources(allowing deletions: [Address]) -> Graph {
    var result = self
    result.resources = []
    result.outputs = []
    result.lookups = []
    result.settings.release = result.settings.release?.ofDestroy
    let added = Set(deletions).subtracting(allowedDeletions.subtracting(resources.flatMap(\.lifecycle.allowsDeletion)))
    result.settings.allowedDeletions += added.sorted().map { .init($0) }
    return result
  }
}
