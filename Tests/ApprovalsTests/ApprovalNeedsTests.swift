import InfraModel
import Planner
import Testing

@testable import Approvals

@Suite("The approvals that a plan needs")
struct ApprovalNeedsTests {
  static let file = ApprovalRule.Signers(file: "ops/allowed-signers", branch: "main")

  static func rule(_ risks: ApprovalRule.Risk..., count: Int = 1) -> ApprovalRule {
    ApprovalRule(count, by: file, when: risks)
  }

  static func change(_ action: Change.Action, _ consequence: Consequence = .none) throws -> Change {
    Change(
      address: Address("database/main"), type: ResourceType("AWS::RDS::DBInstance"), region: "eu-central-1",
      action: action, reasons: [.declared], consequence: consequence, undo: .impossible(""))
  }

  static func plan(_ rules: [ApprovalRule], _ changes: [Change], _ purpose: Plan.Purpose = .apply) -> Plan {
    var graph = Graph(environment: EnvironmentName("shop/production"), region: "eu-central-1")
    graph.settings.approvals = rules
    return Plan(
      environment: graph.environment, account: "123456789012", region: graph.region, purpose: purpose,
      lineage: "0123456789abcdef", serial: 7, graphDigest: graph.digest, isRefreshed: true, changes: changes,
      graph: graph)
  }

  static func state(_ rules: [ApprovalRule], isEmpty: Bool = false) -> State {
    let record = ResourceRecord(
      address: Address("network"), type: ResourceType("AWS::EC2::VPC"), region: "eu-central-1", id: ResourceID("vpc-1"),
      operation: "1")
    return State(
      environment: EnvironmentName("shop/production"), region: "eu-central-1", lineage: "0123456789abcdef", serial: 7,
      digestKey: "", resources: isEmpty ? [:] : [record.address: record], approvals: rules)
  }

  @Test("A plan needs the approvals of what it does, and of nothing else")
  func risks() throws {
    let rules = [
      Self.rule(.always), Self.rule(.interruption), Self.rule(.dataLoss), Self.rule(.deletion),
      Self.rule(.cost(over: 0)),
    ]
    func needed(_ changes: Change...) -> [[ApprovalRule.Risk]] {
      var plan = Self.plan(rules, changes)
      plan.cost = PlanCost(catalogDigest: "", before: .zero, after: .zero)
      return plan.approvalNeeds(after: Self.state([])).map(\.risks)
    }
    #expect(needed() == [])
    #expect(needed(try Self.change(.none)) == [])
    #expect(needed(try Self.change(.create)) == [[.always]])
    #expect(needed(try Self.change(.update, .restart(minutes: 5))) == [[.always], [.interruption]])
    #expect(needed(try Self.change(.update, .dataLoss("it"))) == [[.always], [.interruption], [.dataLoss]])
    #expect(
      needed(try Self.change(.delete, .dataLoss("it"))) == [[.always], [.interruption], [.dataLoss], [.deletion]])
  }

  @Test("What a type known by its schema alone may do counts as done")
  func schemaAlone() throws {
    let rules = [Self.rule(.interruption), Self.rule(.dataLoss)]
    func needed(_ action: Change.Action) throws -> [[ApprovalRule.Risk]] {
      var change = try Self.change(action)
      change.isKnownBySchemaAlone = true
      return Self.plan(rules, [change]).approvalNeeds(after: Self.state([])).map(\.risks)
    }
    #expect(try needed(.create) == [])
    #expect(try needed(.update) == [[.interruption]])
    #expect(try needed(.replace) == [[.interruption], [.dataLoss]])
    #expect(try needed(.delete) == [[.interruption], [.dataLoss]])
  }

  @Test("A cost that is larger than the bound, or not known, needs approval")
  func cost() throws {
    func needs(_ bound: Int64, _ after: CostFigures?) throws -> Bool {
      var plan = Self.plan([Self.rule(.cost(over: bound))], [try Self.change(.create)])
      plan.cost = after.map { PlanCost(catalogDigest: "", before: .zero, after: $0) }
      return !plan.approvalNeeds(after: Self.state([])).isEmpty
    }
    let five = CostFigures(fixed: Dollars(low: 5_000_000, high: 5_000_000))
    #expect(try needs(4_999_999, five))
    #expect(try !needs(5_000_000, five))
    #expect(try needs(5_000_000, nil))
  }

  @Test("A rule of the last apply asks for approval until a plan that ends it has it, whatever else that plan does")
  func ended() throws {
    let (old, new) = (Self.rule(.dataLoss, count: 2), Self.rule(.dataLoss))
    let change = try Self.change(.create)
    func needs(_ declared: [ApprovalRule], _ changes: [Change], _ state: State) -> [ApprovalNeed] {
      Self.plan(declared, changes).approvalNeeds(after: state)
    }
    #expect(needs([old], [change], Self.state([old])) == [])
    #expect(needs([], [change], Self.state([old])) == [ApprovalNeed(old, risks: [], endsRule: true)])
    #expect(needs([new], [], Self.state([old])) == [ApprovalNeed(old, risks: [], endsRule: true)])
    // Where it is declared says nothing.
    var moved = old
    moved.position = SourcePosition(file: "Environments/Shop.swift", line: 9, column: 5)
    #expect(needs([moved], [change], Self.state([old])) == [])
    // Nothing of it is there any more.
    #expect(needs([], [change], Self.state([old], isEmpty: true)) == [])
  }

  @Test("A destroy needs the approvals that are declared and those of the last apply, for what it does")
  func destroy() throws {
    let (declared, stored) = (Self.rule(.deletion), Self.rule(.always, count: 2))
    let plan = Self.plan([declared], [try Self.change(.delete)], .destroy)
    #expect(
      plan.approvalNeeds(after: Self.state([stored])) == [
        ApprovalNeed(declared, risks: [.deletion]), ApprovalNeed(stored, risks: [.always]),
      ])
  }

  @Test("No approved plan of which a bit was changed is read, or it is not the approved one")
  func flipped() throws {
    let signer = try TestSigner(1)
    var plan = Self.plan([Self.rule(.always)], [try Self.change(.delete, .dataLoss("the database"))])
    plan.approvals = PlanApprovals(
      needs: plan.approvalNeeds(after: Self.state([])), expires: 1_800_000_000,
      commit: "3f2a91c0f2a91c03f2a91c0f2a91c03f2a91c0ab")
    let signature = signer.signature(of: plan.digest)
    let signers = [Self.file: try AllowedSigners(signer.line("ada"))]
    func isApproved(_ bytes: [UInt8]) -> Bool {
      guard let read = try? PlanFile.decode(bytes), let needs = read.approvals?.needs else { return false }
      return ApprovalCheck(read.digest, needs, ["a.sig": signature], signers: signers, at: 1_700_000_000).isMet
    }
    let bytes = PlanFile.encode(plan)
    #expect(isApproved(bytes))
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        #expect(!isApproved(changed), "byte \(index), bit \(bit)")
      }
    }
  }
}
