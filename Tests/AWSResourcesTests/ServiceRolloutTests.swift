import InfraModel
import Provider
import Testing

@Suite("A service's rollout is told as it is")
struct ServiceRolloutTests {
  private static let applied: [String: Value] = [
    "ServiceArn": "arn:aws:ecs:eu-central-1:123456789012:service/shop/api", "Cluster": "shop",
    "TaskDefinition": "arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:2",
  ]

  private static func deployment(
    _ revision: Int, _ status: String = "PRIMARY", _ state: String? = "COMPLETED", running: Int = 2, of wanted: Int = 2
  ) -> Value {
    .compact([
      "status": .string(status), "rolloutState": state.map(Value.string),
      "taskDefinition": .string("arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:\(revision)"),
      "rolloutStateReason": state == "FAILED" ? "tasks failed to start" : nil,
      "runningCount": .integer(Int64(running)), "desiredCount": .integer(Int64(wanted)),
    ])
  }

  private static func service(_ deployments: Value..., events: [String] = []) -> ScriptedCloud.Reply {
    .answer([
      "services": [
        [
          "status": "ACTIVE", "deployments": .list(deployments),
          "events": .list(events.map { ["message": .string($0)] }),
        ]
      ]
    ])
  }

  /// - Parameter look: Gives the answer of each look, from 1; the last one stays.
  private static func trial(
    stopped tasks: [(revision: Int, reason: String)] = [],
    _ look: @escaping @Sendable (_ number: Int) -> ScriptedCloud.Reply
  ) -> RolloutTrial {
    RolloutTrial { operation, _, times in
      switch operation {
      case "DescribeServices": look(times)
      case "ListTasks": .answer(["taskArns": .list(tasks.indices.map { .string("task/\($0)") })])
      default:
        .answer([
          "tasks": .list(
            tasks.map { task in
              [
                "taskDefinitionArn": .string("task-definition/shop:\(task.revision)"),
                "stoppedReason": .string(task.reason),
              ]
            })
        ])
      }
    }
  }

  private func end(_ trial: RolloutTrial, timeout: Int = 300) async throws -> GateWork {
    try await trial.run("AWS::ECS::Service", Self.applied, timeout: timeout)
  }

  @Test("A service is steady once its deployment is complete and all tasks run, and not before")
  func steady() async throws {
    let trial = Self.trial { look in
      switch look {
      case 1: Self.service(Self.deployment(2, "PRIMARY", "IN_PROGRESS", running: 0), Self.deployment(1, "ACTIVE"))
      case 2: Self.service(Self.deployment(2, "PRIMARY", "IN_PROGRESS"), Self.deployment(1, "ACTIVE", running: 1))
      case 3: Self.service(Self.deployment(2, running: 1))
      default: Self.service(Self.deployment(2))
      }
    }
    #expect(try await end(trial) == GateWork(note: "2 of 2 tasks of shop:2 run"))
    #expect(trial.waited == 30)
    #expect(trial.order.all == [])
  }

  @Test("A deployment without a state of its own is complete when it is the only one")
  func stateless() async throws {
    let trial = Self.trial { look in
      look == 1
        ? Self.service(Self.deployment(2, "PRIMARY", nil), Self.deployment(1, "ACTIVE", nil))
        : Self.service(Self.deployment(2, "PRIMARY", nil, running: 1, of: 1))
    }
    #expect(try await end(trial) == GateWork(note: "1 of 1 task of shop:2 runs"))
    #expect(trial.waited == 10)
  }

  @Test("Reads that still tell of the deployment before are waited for")
  func lag() async throws {
    let trial = Self.trial { look in Self.service(Self.deployment(look < 4 ? 1 : 2)) }
    #expect(try await end(trial).failures == [])
    #expect(trial.waited == 30)
  }

  @Test("A circuit breaker that gives up without going back ends it at once, with the reasons of its own tasks")
  func breaker() async throws {
    let trial = Self.trial(stopped: [(2, "no image"), (1, "scaled in"), (2, "no image"), (2, "out of memory")]) { _ in
      Self.service(Self.deployment(2, "PRIMARY", "FAILED", running: 0), events: ["newest", "older"])
    }
    let work = try await end(trial)
    #expect(
      work.failures == [
        "tasks failed to start", "a task ended: no image", "a task ended: out of memory", "older", "newest",
      ])
    #expect(trial.waited == 0)
  }

  @Test("A circuit breaker that has put the version before in place is a failure, though that one is complete")
  func breakerGoesBack() async throws {
    let trial = Self.trial { _ in
      Self.service(Self.deployment(1), Self.deployment(2, "ACTIVE", "FAILED", running: 0))
    }
    #expect(
      try await end(trial).failures == ["it runs shop:1, and shop:2 was applied: tasks failed to start"])
    #expect(trial.waited == 0)
  }

  @Test("A deployment that another one overtakes is not taken for the one that was applied")
  func overtaken() async throws {
    let trial = Self.trial { look in
      look == 1
        ? Self.service(Self.deployment(2, "PRIMARY", "IN_PROGRESS", running: 1), Self.deployment(1, "ACTIVE"))
        : Self.service(Self.deployment(3))
    }
    #expect(try await end(trial).failures == ["it runs shop:3, and shop:2 was applied"])
    #expect(trial.waited == 40)
  }

  @Test("One that never becomes steady ends with the timeout, and says how far it came")
  func never() async throws {
    let trial = Self.trial { _ in
      Self.service(Self.deployment(2, "PRIMARY", "IN_PROGRESS", running: 1), Self.deployment(1, "ACTIVE", running: 1))
    }
    #expect(
      try await end(trial, timeout: 60).failures == ["it is not steady after 60 s: 1 of 2 tasks of shop:2 runs"])
    #expect(trial.waited == 60)
  }

  @Test("A service that is gone, or on its way out, is not waited for")
  func gone() async throws {
    for reply: ScriptedCloud.Reply in [
      .answer(["services": []]), .answer(["services": [["status": "DRAINING", "deployments": []]]]),
      .refusal("ClusterNotFoundException"),
    ] {
      let trial = Self.trial { _ in reply }
      #expect(try await end(trial).failures == ["the service does not exist any more"])
      #expect(trial.waited == 0)
    }
  }

  @Test("A rollback waits until the version before runs, whatever became of the one that failed")
  func rollback() async throws {
    let trial = Self.trial { look in
      look < 3
        ? Self.service(
          Self.deployment(1, "PRIMARY", "IN_PROGRESS", running: look), Self.deployment(2, "ACTIVE", "FAILED"))
        : Self.service(Self.deployment(1))
    }
    var applied = Self.applied
    applied["TaskDefinition"] = "shop:1"
    #expect(
      try await trial.run("AWS::ECS::Service", applied) == GateWork(note: "2 of 2 tasks of shop:1 run"))
    #expect(trial.waited == 20)
  }

  @Test("A read that is refused ends it with the cloud's error, and changes nothing")
  func denied() async throws {
    let trial = Self.trial { _ in .denied }
    let error = await #expect(throws: ProviderError.self) { try await end(trial) }
    #expect(error?.kind == .denied)
    #expect(trial.order.all == [])
  }
}
