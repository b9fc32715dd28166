import InfraModel
import Planner
import StateStore

/// What is fed with arbitrary bytes, and compared with readers that others wrote.
///
/// `make fuzz` feeds them by libFuzzer, guided by what the bytes reach; the unit tests feed them some thousand mutations
/// of published cases.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Answers in XML, against libxml2.
  case xml
  /// JSON, against Foundation's reader, and written and read again.
  case json
  /// The shared configuration files, written and read again.
  case config
  /// Endpoint rules, and what users put into them, against Foundation's reader of URLs.
  case endpoint
  /// SigV4's canonical requests, which are their own canonical form.
  case signing
  /// Operation tables, written and read again.
  case table
  /// What a declaration's program answers: planned, priced, drawn and shown.
  case graph
  /// Saved plans, compared with what is computed again.
  case plan
  /// States, planned against.
  case state
  /// Journals, replayed on a state.
  case journal
  /// A project's own and fetched prices.
  case prices

  /// What machines answer and read; the others are documents that people hand in.
  package static let wire: [FuzzTarget] = [.xml, .json, .config, .endpoint, .signing, .table]
  package static let documents: [FuzzTarget] = [.graph, .plan, .state, .journal, .prices]

  /// Documents that are right, for mutations to begin with; those of the wire are published cases.
  package func samples() throws -> [[UInt8]] {
    switch self {
    case .graph: [JSON.canonical(DocumentSamples.graph.document, symbols: .tagged)]
    case .plan: [PlanFile.encode(try DocumentSamples.plan.get())]
    case .state: [StateEnvelope.encode(DocumentSamples.state)]
    case .journal: [DocumentSamples.journal]
    case .prices:
      [DocumentSamples.ownPrices.document, DocumentSamples.updatedPrices.document].map { JSON.canonical($0) }
    case .xml, .json, .config, .endpoint, .signing, .table: []
    }
  }

  /// The first finding among mutations of some samples, with the text that it is about; the same ones for a seed.
  package func finding(mutating samples: [[UInt8]], rounds: Int, seed: UInt64) -> (finding: String, text: String)? {
    var mutation = Mutation(seed: seed)
    for _ in 0..<rounds {
      let bytes = mutation.mutated(samples)
      if let finding = finding(bytes) { return (finding, String(decoding: bytes, as: UTF8.self)) }
    }
    return nil
  }

  /// What is wrong with how some bytes are read; `nil` if nothing is.
  package func finding(_ bytes: [UInt8]) -> String? {
    switch self {
    case .xml: XMLFuzz.finding(bytes)
    case .json: JSONFuzz.finding(bytes)
    case .config: ConfigurationFuzz.finding(bytes)
    case .endpoint: EndpointFuzz.finding(bytes)
    case .signing: SigningFuzz.finding(bytes)
    case .table: TableFuzz.finding(bytes)
    case .graph: DocumentFuzz.graph(bytes)
    case .plan: DocumentFuzz.savedPlan(bytes)
    case .state: DocumentFuzz.state(bytes)
    case .journal: DocumentFuzz.journal(bytes)
    case .prices: DocumentFuzz.prices(bytes)
    }
  }
}
