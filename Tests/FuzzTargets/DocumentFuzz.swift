import AWSResources
import AWSSchemas
import InfraModel
import Planner
import Pricing
import Reports
import StateStore

/// Documents that others hand in: what is read is written and read again, used as commands use it, and shown.
///
/// Checksums and digests are made right first: they hold off accidents, not people.
enum DocumentFuzz {
  private static let provider = AWSProvider.unasked(schemas: AWSSchemaCatalog())
  static let planner = Planner(provider: provider, rules: .aws)
  private static let pricing = Pricing(Catalog(.aws), takingAccountAllowances: true)
  private static let page = Page(width: 100)

  // MARK: Graphs

  static func graph(_ bytes: [UInt8]) -> String? {
    guard let value = parsed(bytes), let graph = try? Graph(document: value) else { return nil }
    if let finding = rewritten(graph) { return finding }
    for drawing in GraphDrawing.allCases { _ = drawing.text(of: graph) }
    return plan(graph, over: DocumentSamples.empty(graph))
  }

  /// Plans, and reads the plan as it is saved.
  private static func plan(_ graph: Graph, over state: State, purpose: Plan.Purpose = .apply) -> String? {
    let plan: Plan
    do throws(Diagnostics) { plan = try planner.plan(graph, state: state, purpose: purpose) } catch {
      return shown(DiagnosticReport { _ in nil }.lines(error.all))
    }
    let priced = pricing.priced(plan, state: state, digest: PriceBook.aws.digest)
    do throws(Diagnostics) {
      let saved = try PlanFile.decode(PlanFile.encode(priced))
      // As an apply does: of the graph that the plan carries.
      let again = pricing.priced(
        try planner.plan(saved.graph, state: state, purpose: purpose), state: state, digest: PriceBook.aws.digest)
      guard PlanFile.differences(of: saved, from: again).isEmpty else { return "saved as another plan" }
    } catch { return "a plan that was made is refused: \(error.all.map(\.message))" }
    return shown(priced)
  }

  // MARK: Saved plans

  static func savedPlan(_ bytes: [UInt8]) -> String? {
    guard case .object(var members)? = parsed(bytes) else { return nil }
    members["digest"] = nil
    if let graph = members["graph"].flatMap({ try? Graph(document: $0) }) {
      members["graphDigest"] = .string(graph.digest)
    }
    members["digest"] = .string(Plan.digest(of: members))
    let text = JSON.canonical(.object(members), symbols: .tagged)
    let plan: Plan
    do throws(Diagnostics) { plan = try PlanFile.decode(text) } catch {
      return shown(DiagnosticReport { _ in nil }.lines(error.all))
    }
    guard let again = try? PlanFile.decode(PlanFile.encode(plan)) else { return "written as what is refused" }
    if canonical(again) != canonical(plan) { return "another plan the second time" }
    let state = State(
      environment: plan.environment, account: plan.account, region: plan.region, lineage: plan.lineage,
      serial: plan.serial, digestKey: DocumentSamples.key)
    if let computed = try? planner.plan(plan.graph, state: state, purpose: plan.purpose) {
      _ = shown(DiagnosticReport { _ in nil }.lines(PlanFile.differences(of: plan, from: computed)))
    }
    return shown(plan)
  }

  // MARK: States

  static func state(_ bytes: [UInt8]) -> String? {
    guard case .object(let members)? = parsed(bytes),
      let state = try? StateEnvelope.decode(StateEnvelope.sealed(members))
    else { return nil }
    if let finding = use(state) { return finding }
    return rewritten(state, by: { try? StateEnvelope.decode(StateEnvelope.encode($0)) })
  }

  private static func use(_ state: State) -> String? {
    let report = StateReport(state)
    if let finding = shown(
      report.list(on: page) + state.resources.keys.flatMap { report.detail(of: $0, on: page) ?? [] })
    {
      return finding
    }
    for purpose in [Plan.Purpose.apply, .destroy] {
      var graph = DocumentSamples.graph
      graph.environment = state.environment
      graph.account = state.account
      if let finding = plan(graph, over: state, purpose: purpose) { return finding }
    }
    return nil
  }

  // MARK: Journals

  static func journal(_ bytes: [UInt8]) -> String? {
    // A line as it is, and as whoever writes a journal would have written it.
    _ = JournalText.read(bytes)
    var text: [UInt8] = []
    for (number, line) in bytes.split(separator: 0x0A).enumerated() {
      guard let value = parsed(Array(line)) else { continue }
      text += JournalText.line(value["entry"] ?? value, number: number, after: text.count)
    }
    let content = JournalText.read(text)
    var operations = OpenOperations(content.entries)
    let open = operations.all
    for entry in operations.carried { operations.record(entry) }
    if operations.all != open { return "carried on as other operations" }
    var again: [UInt8] = []
    if let header = content.header {
      again += JournalText.line(header.document, number: 0, after: 0)
      for (number, entry) in content.entries.enumerated() {
        again += JournalText.line(entry.document, number: number + 1, after: again.count)
      }
      // Entries of an older version are in the newest form now.
      if header.version == JournalHeader.formatVersion,
        JournalText.read(again).entries.map(canonical) != content.entries.map(canonical)
      {
        return "other entries the second time"
      }
    }
    var state = DocumentSamples.state
    state.replay(content.entries)
    return use(state)
  }

  // MARK: Prices

  static func prices(_ bytes: [UInt8]) -> String? {
    let own = try? OwnPrices(file: bytes)
    if let own, (try? OwnPrices(file: JSON.pretty(own.document))) == nil { return "written as what is refused" }
    let updated = try? UpdatedPrices(file: bytes)
    if let updated, (try? UpdatedPrices(file: JSON.pretty(updated.document))) == nil {
      return "written as what is refused"
    }
    guard own != nil || updated != nil else { return nil }
    let pricing = Pricing(Catalog(.aws, own: own, updated: updated), takingAccountAllowances: true)
    guard let plan = try? DocumentSamples.plan.get() else { return "the sample has no plan" }
    return shown(pricing.priced(plan, state: DocumentSamples.state, digest: ""))
  }

  // MARK: What they have in common

  private static func parsed(_ bytes: [UInt8]) -> Value? { try? JSON.parse(bytes, symbols: .tagged) }

  private static func rewritten(_ graph: Graph) -> String? {
    rewritten(graph) { graph in
      parsed(JSON.canonical(graph.document, symbols: .tagged)).flatMap { try? Graph(document: $0) }
    }
  }

  /// Compared as text: a number that is written with a fraction of zero is read as an integer.
  private static func rewritten<Document: DocumentPart>(
    _ document: Document, by again: (Document) -> Document?
  ) -> String? {
    guard let first = again(document) else { return "written as what is refused" }
    return canonical(first) == canonical(document) ? nil : "another document the second time"
  }

  private static func canonical(_ document: some DocumentPart) -> [UInt8] {
    JSON.canonical(document.document, symbols: .tagged)
  }

  private static func shown(_ plan: Plan) -> String? {
    _ = PlanComment(plan, digest: plan.digest).markdown
    _ = PlanDocument.of(plan, digest: plan.digest)
    return shown(PlanReport(plan, digest: plan.digest, isDetailed: true).lines(on: page))
  }

  /// What is shown has no control characters but the ends of its lines.
  private static func shown(_ lines: [Line]) -> String? {
    let text = TerminalText(lines, on: page).text
    let control = text.unicodeScalars.first { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    return control.map { "shows U+\(String($0.value, radix: 16))" }
  }
}
