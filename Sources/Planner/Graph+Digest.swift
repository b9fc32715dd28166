internal import Digests
public import InfraModel

extension Graph {
  /// The SHA-256 of the canonical text: names exactly this declaration.
  public var digest: String { Digest.sha256(JSON.canonical(document, symbols: .tagged)) }

  /// The environment alone, as a destroy leaves it.
  var withoutResources: Graph {
    var result = self
    result.resources = []
    result.outputs = []
    return result
  }
}
