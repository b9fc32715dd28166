import InfraModel
import Provider
import Synchronization
import Testing

@Suite("A group is refreshed once for each release")
struct GroupRefreshTests {
  private static let started = "StartInstanceRefresh"
  private static let cancelled = "CancelInstanceRefresh"

  /// The refreshes of a group, the newest first, as a cloud has them.
  private final class Group: Sendable {
    private let all: Mutex<[Value]>

    init(_ refreshes: Value...) { all = Mutex(refreshes) }

    var ids: [String] { all.withLock { $0.compactMap { $0["InstanceRefreshId"]?.string } } }

    @discardableResult
    func start(_ status: String = "InProgress") -> String {
      all.withLock { all in
        let id = "r\(all.count + 1)"
        all.insert(GroupRefreshTests.refresh(id, status), at: 0)
        return id
      }
    }

    func set(_ id: String, _ status: String, because reason: String? = nil) {
      all.withLock { all in
        all = all.map { $0["InstanceRefreshId"]?.string == id ? GroupRefreshTests.refresh(id, status, reason) : $0 }
      }
    }

    func described(_ input: [String: Value]) -> ScriptedCloud.Reply {
      let wanted = input["InstanceRefreshIds"]?.list
      return .answer([
        "InstanceRefreshes": .list(
          all.withLock { $0 }.filter { one in wanted?.contains(one["InstanceRefreshId"] ?? .null) ?? true })
      ])
    }
  }

  private static func refresh(_ id: String, _ status: String, _ reason: String? = nil) -> Value {
    .compact([
      "InstanceRefreshId": .string(id), "Status": .string(status), "StatusReason": reason.map(Value.string),
      "PercentageComplete": 50,
    ])
  }

  /// - Parameters:
  ///   - reply: Answers what changes something, and activities; `nil` for the usual answer.
  ///   - looks: Is told of each look at the refreshes, from 1, before it is answered.
  private static func trial(
    _ group: Group,
    _ reply: @escaping @Sendable (_ operation: String, _ times: Int) -> ScriptedCloud.Reply? = { _, _ in nil },
    looks: @escaping @Sendable (_ number: Int) -> Void = { _ in }
  ) -> RolloutTrial {
    RolloutTrial { operation, input, times in
      if operation == "DescribeInstanceRefreshes" {
        looks(times)
        return group.described(input)
      }
      if let reply = reply(operation, times) { return reply }
      switch operation {
      case started: return .answer(["InstanceRefreshId": .string(group.start("Successful"))])
      case "DescribeScalingActivities": return .answer(["Activities": []])
      default: return .answer([:])
      }
    }
  }

  private func end(_ trial: RolloutTrial, kept: String? = nil, timeout: Int = 300) async throws -> GateWork {
    try await trial.run(
      "AWS::AutoScaling::AutoScalingGroup", ["AutoScalingGroupName": "shop"],
      refresh: MachineRefresh(minimumHealthy: 50, warmUp: 30), kept: kept, timeout: timeout)
  }

  @Test("The newest refresh is kept before one is started, with what was declared")
  func starts() async throws {
    for (group, kept) in [(Group(), "none"), (Group(Self.refresh("r1", "Successful")), "r1")] {
      let trial = Self.trial(group)
      #expect(try await end(trial) == GateWork(note: "refresh r\(group.ids.count)"))
      #expect(trial.order.all == ["keep \(kept)", Self.started])
      let sent = trial.cloud.requests.first { $0.operation == Self.started }?.input
      #expect(
        sent == [
          "AutoScalingGroupName": "shop", "Strategy": "Rolling",
          "Preferences": ["MinHealthyPercentage": 50, "InstanceWarmup": 30, "SkipMatching": true],
        ])
    }
  }

  @Test("A later try finds what an earlier one has started, and starts none")
  func found() async throws {
    let before = Self.refresh("r1", "Successful")
    for (group, kept) in [(Group(Self.refresh("r2", "Successful"), before), "r1"), (Group(before), "none")] {
      let trial = Self.trial(group)
      #expect(try await end(trial, kept: kept).failures == [])
      #expect(trial.order.all == [])
    }
    // The one that was started first after what was kept, if another one came later.
    let three = Group(Self.refresh("r3", "Failed"), Self.refresh("r2", "Successful"), before)
    #expect(try await end(Self.trial(three), kept: "r1") == GateWork(note: "refresh r2"))
    // Where the earlier try did not come to start one, this one does.
    let trial = Self.trial(Group(before))
    #expect(try await end(trial, kept: "r1").note == "refresh r2")
    #expect(trial.order.all == ["keep r1", Self.started])
  }

  @Test("A refresh that is under way already is waited for, and then the release's own is started")
  func another() async throws {
    for status in ["Pending", "InProgress", "Baking", "Cancelling", "RollbackInProgress"] {
      let group = Group(Self.refresh("r1", status))
      let trial = Self.trial(group, looks: { look in if look == 4 { group.set("r1", "Cancelled") } })
      #expect(try await end(trial) == GateWork(note: "refresh r2"))
      #expect(trial.order.all == ["keep r1", Self.started])
      #expect(trial.waited == 30)
    }
  }

  @Test("Another one that does not end is not cancelled, and none is started")
  func anotherWithoutEnd() async throws {
    let trial = Self.trial(Group(Self.refresh("r1", "InProgress")))
    let work = try await end(trial, timeout: 60)
    #expect(work.failures == ["another refresh of the group did not end within 60 s"])
    #expect(trial.order.all == [])
    #expect(trial.waited == 60)
  }

  @Test("A start whose answer is lost is found where it took effect, and repeated where it did not")
  func lostAnswer() async throws {
    let group = Group(Self.refresh("r1", "Successful"))
    let taken = Self.trial(group) { operation, _ in
      guard operation == Self.started else { return nil }
      group.start("Successful")
      return .lost
    }
    #expect(try await end(taken) == GateWork(note: "refresh r2"))
    #expect(taken.order.all == ["keep r1", Self.started])

    let refused = Self.trial(Group(Self.refresh("r1", "Successful"))) { operation, times in
      operation == Self.started && times == 1 ? .lost : nil
    }
    #expect(try await end(refused) == GateWork(note: "refresh r2"))
    #expect(refused.order.all == ["keep r1", Self.started, "keep r1", Self.started])
  }

  @Test("A start that never has an answer ends with the cloud's error after three tries")
  func lostForGood() async throws {
    let trial = Self.trial(Group()) { operation, _ in operation == Self.started ? .lost : nil }
    let error = await #expect(throws: ProviderError.self) { try await end(trial) }
    #expect(error?.kind == .answerLost)
    #expect(trial.order.all.count { $0 == Self.started } == 3)
  }

  @Test("A refresh that another process starts between the look and the start is the group's, and is waited for")
  func race() async throws {
    let group = Group()
    let trial = Self.trial(group) { operation, _ in
      guard operation == Self.started else { return nil }
      group.start("Successful")
      return .refusal("InstanceRefreshInProgress", "An Instance Refresh is already in progress")
    }
    #expect(try await end(trial) == GateWork(note: "refresh r1"))
    #expect(trial.order.all == ["keep none", Self.started])
  }

  @Test("A start that is refused is not repeated")
  func refused() async throws {
    let trial = Self.trial(Group()) { operation, _ in operation == Self.started ? .denied : nil }
    let error = await #expect(throws: ProviderError.self) { try await end(trial) }
    #expect(error?.kind == .denied)
    #expect(trial.order.all == ["keep none", Self.started])
  }

  @Test(
    "One that fails, is cancelled by others or is rolled back is a failure, with why",
    arguments: [
      "Failed", "Cancelled", "RollbackSuccessful", "RollbackFailed",
    ])
  func failed(_ status: String) async throws {
    let group = Group()
    let trial = Self.trial(group) { operation, _ in
      switch operation {
      case Self.started: .answer(["InstanceRefreshId": .string(group.start())])
      case "DescribeScalingActivities":
        .answer(["Activities": [["StatusCode": "Failed", "StatusMessage": "no such key pair"]]])
      default: nil
      }
    } looks: { look in
      if look == 3 { group.set("r1", status, because: "why") }
    }
    #expect(
      try await end(trial).failures == [
        "it ended as \(status): why", "no machine could be launched: no such key pair",
      ])
    #expect(trial.order.all == ["keep none", Self.started])
  }

  /// A refresh that goes on for ever, and what is answered to the call that cancels it.
  private func overtime(_ answer: ScriptedCloud.Reply, _ changed: @escaping @Sendable (Group) -> Void = { _ in })
    async throws -> (work: GateWork, order: [String])
  {
    let group = Group()
    let trial = Self.trial(group) { operation, times in
      switch operation {
      case Self.started: return .answer(["InstanceRefreshId": .string(group.start())])
      case Self.cancelled:
        if times == 1 { changed(group) }
        return answer
      default: return nil
      }
    }
    return (try await end(trial, timeout: 60), trial.order.all)
  }

  @Test("One that takes too long is cancelled; whether that came through is said as it is")
  func overtime() async throws {
    let cancelled = try await overtime(.answer(["InstanceRefreshId": "r1"]))
    #expect(cancelled.work.failures == ["it did not end within 60 s, and was cancelled"])
    #expect(cancelled.order == ["keep none", Self.started, Self.cancelled])

    for (answer, start) in [(ScriptedCloud.Reply.denied, "not yours"), (.lost, "")] {
      let told = try await overtime(answer).work.failures
      #expect(told.count == 1)
      #expect(told[0].hasPrefix("it did not end within 60 s, and may not be cancelled: "))
      #expect(start.isEmpty || told[0].contains(start))
    }
  }

  @Test("One that ends as it is about to be cancelled ended as it did")
  func endsInTime() async throws {
    let none = ScriptedCloud.Reply.refusal("ActiveInstanceRefreshNotFound", "there is none")
    #expect(try await overtime(none) { $0.set("r1", "Successful") }.work.failures == [])
    #expect(try await overtime(none) { $0.set("r1", "Failed") }.work.failures == ["it ended as Failed"])
    let unclear = try await overtime(none)
    #expect(unclear.work.failures.first?.hasPrefix("it did not end within 60 s, and may not be cancelled") == true)
  }

  @Test("A list that lacks a refresh is read again for a minute")
  func lag() async throws {
    let group = Group()
    let trial = Self.trial(group) { operation, _ in
      operation == Self.started ? .answer(["InstanceRefreshId": "r1"]) : nil
    } looks: { look in
      if look == 5 { group.start("Successful") }
    }
    #expect(try await end(trial).failures == [])
    #expect(trial.waited == 30)
    let gone = Self.trial(Group()) { operation, _ in
      operation == Self.started ? .answer(["InstanceRefreshId": "r1"]) : nil
    }
    #expect(try await end(gone).failures == ["it does not exist any more"])
    #expect(gone.waited == 60)
  }

  @Test("A rollback waits until the refresh of the failed release is cancelled, and starts its own")
  func rollback() async throws {
    let group = Group(Self.refresh("r2", "Cancelling"), Self.refresh("r1", "Successful"))
    let trial = Self.trial(group, looks: { look in if look == 3 { group.set("r2", "Cancelled") } })
    #expect(try await end(trial) == GateWork(note: "refresh r3"))
    #expect(trial.order.all == ["keep r2", Self.started])
    #expect(trial.waited == 20)
  }
}
