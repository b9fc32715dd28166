import Explanations
import Foundation
import InfraModel
import Testing

@Suite("The exit code of the whole command line")
struct DoorExitCodeTests {
  private let door: Door

  init() throws {
    door = try Door()
    try door.write(Lab.whole, to: "graph.json")
    try door.write(Lab.graph([Lab.topic]), to: "less.json")
    try door.write(Lab.graph([Lab.topic, Lab.logs(days: 30), Lab.subnet(), Lab.vpc]), to: "more.json")
  }

  private func run(_ words: String..., graph: String = "graph.json", seat: Door.Seat = .pipe) async -> Door.Answer {
    await door.infra(words + ["--graph", door.path(graph), "--sandbox"], seat: seat)
  }

  private func apply() async { #expect(await run("apply", "lab/dev", "--yes").status == 0) }

  @Test("Is 0 for what is done, 2 and 3 for what --fail-on looks for")
  func plans() async {
    #expect(await run("plan", "lab/dev", "--fail-on", "changes").status == 2)
    await apply()
    #expect(await run("plan", "lab/dev", "--fail-on", "changes").status == 0)
    #expect(await run("plan", "lab/dev", "--fail-on", "deletions", graph: "less.json").status == 3)
    let refused = await run("apply", "lab/dev", "--yes", graph: "less.json")
    #expect(refused.status == 3 && refused.errors.contains("--allow-deletions"))
    #expect(await run("apply", "lab/dev", "--yes", "--allow-deletions", graph: "less.json").status == 0)
    #expect(await run("destroy", "lab/dev", "--yes").status == 0)
    #expect(await door.infra("sandbox", "status").output == "the sandbox is empty\n")
  }

  @Test("Is 4 while another run holds the lease")
  func locked() async throws {
    await apply()
    // The lock of a file ends with its process; here another descriptor of this process holds it.
    let lock = open(door.path(".infra/sandbox-state/lab/dev.lock"), O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let answer = await run("apply", "lab/dev", "--yes")
    #expect(answer.status == 4 && answer.errors.contains("IN3"))
  }

  @Test("Is 5 for a saved plan whose state has moved on, 9 for one that was edited, 64 for one that is not there")
  func savedPlans() async throws {
    await apply()
    let plan = door.path("plan.json")
    #expect(await run("plan", "lab/dev", "--out", plan, graph: "more.json").status == 0)
    let text = try door.read("plan.json")
    try door.write(text.replacing("\"RetentionInDays\"", with: "\"RetentionInDay\""), to: "edited.json")
    let edited = await run("apply", door.path("edited.json"), "--yes")
    #expect(edited.status == 9, "\(edited.errors)")
    #expect(await run("apply", door.path("nothing.json"), "--yes").status == 64)
    #expect(await run("apply", "lab/dev", "--yes", graph: "more.json").status == 0)
    let stale = await run("apply", plan, "--yes")
    #expect(stale.status == 5 && stale.errors.contains("stale"))
  }

  @Test("Is 9 for a state that is cut short, edited, or of a newer format; an earlier serial is the way back")
  func damagedStates() async throws {
    await apply()
    #expect(await run("apply", "lab/dev", "--yes", graph: "more.json").status == 0)
    let name = ".infra/sandbox-state/lab/dev.json"
    let good = try door.read(name)
    let newer = good.replacing("\"formatVersion\": 2", with: "\"formatVersion\": 99")
      .replacing("\"formatVersion\":2", with: "\"formatVersion\":99")
    let damages = [
      (String(good.prefix(good.count / 2)), "state restore"), (good.replacing("lab-alarms", with: "my-alarms"), "IN3"),
      (newer, "format version 99"),
    ]
    for (text, words) in damages {
      #expect(text != good)
      try door.write(text, to: name)
      for command in [["plan"], ["apply", "--yes"], ["destroy", "--yes"]] {
        let answer = await door.infra(command + ["lab/dev", "--graph", door.path("more.json"), "--sandbox"])
        #expect(answer.status == 9)
        #expect(answer.errors.contains(words), "\(answer.errors)")
      }
    }
    let serials = await door.infra("state", "restore", "lab/dev", "--sandbox", "--json")
    let last = try #require(try JSON.parse(serials.output)["serials"]?.list?.last?.integer)
    #expect(await door.infra("state", "restore", "lab/dev", "--serial", "\(last)", "--sandbox").status == 0)
    #expect(await run("plan", "lab/dev", "--fail-on", "changes", graph: "more.json").status == 0)
  }

  @Test("Is 9 for a state of another environment, 10 for credentials of another account")
  func otherStates() async throws {
    await apply()
    let name = ".infra/sandbox-state/lab/dev.json"
    let good = try door.read(name)
    try door.write(Lab.whole.replacing("lab/dev", with: "lab/other"), to: "other.json")
    #expect(await run("apply", "lab/other", "--yes", "--allow-deletions", graph: "other.json").status != 64)
    try door.write(try door.read(".infra/sandbox-state/lab/other.json"), to: name)
    for command in [["plan"], ["apply", "--yes"], ["destroy", "--yes"]] {
      let answer = await door.infra(command + ["lab/dev", "--graph", door.path("graph.json"), "--sandbox"])
      #expect(answer.status == 9 && answer.errors.contains("lab/other"), "\(answer.errors)")
    }
    try door.write(good, to: name)
    try door.write(Lab.whole.replacing(Lab.account, with: "999999999999"), to: "account.json")
    for command in [["plan"], ["apply", "--yes"]] {
      let answer = await door.infra(command + ["lab/dev", "--graph", door.path("account.json"), "--sandbox"])
      #expect(answer.status == 10 && answer.errors.contains("999999999999"), "\(answer.errors)")
    }
    #expect(await run("plan", "lab/dev", "--fail-on", "changes").status == 0)
  }

  @Test("Is 8 where nothing can be evaluated, 10 without credentials or a network")
  func unreachable() async throws {
    let none = await door.infra("plan", "lab/dev")
    #expect(none.status == 8, "\(none.errors)")
    let stranger = await door.infra("plan", "lab/dev", "--graph", door.path("graph.json"))
    // Nothing had to be read: a machine without credentials can plan.
    #expect(stranger.status == 0, "\(stranger.screen)")
    let keys = ["AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE00", "AWS_SECRET_ACCESS_KEY": "made-up-for-tests"]
    let apply = await door.infra(
      ["apply", "lab/dev", "--graph", door.path("graph.json"), "--yes"],
      variables: keys.merging(["AWS_MAX_ATTEMPTS": "1"]) { $1 })
    #expect(apply.status == 10, "\(apply.errors)")
    #expect(!apply.screen.contains("made-up-for-tests"))
  }

  @Test("Is 11 where nobody can be asked, or nobody agrees; a person who does is heard")
  func questions() async throws {
    let alone = await run("apply", "lab/dev")
    #expect(alone.status == 11 && alone.errors.contains("--yes"))
    let declined = await run("apply", "lab/dev", seat: .init(columns: 80, answers: ["no"]))
    #expect(declined.status == 11 && declined.errors.contains("nothing was changed"))
    let agreed = await run("apply", "lab/dev", seat: .init(columns: 80, answers: ["yes"]))
    #expect(agreed.status == 0 && agreed.errors.contains("Apply these 4 changes to lab/dev? [y/N]"))
    try door.write(Lab.graph([Lab.topic], words: "APPLY LAB"), to: "guarded.json")
    #expect(await run("apply", "lab/dev", "--yes", "--allow-deletions", graph: "guarded.json").status == 11)
  }

  @Test("Is 12 for a bill over its limit, 13 for one with something unknown where all must be known")
  func bills() async throws {
    try door.write(
      Lab.graph([Lab.node("address", "AWS::EC2::EIP", ["Domain": "vpc"], line: 3)]), to: "address.json")
    #expect(await run("plan", "lab/dev", "--max-increase", "3", graph: "address.json").status == 12)
    #expect(await run("plan", "lab/dev", "--max-increase", "3.65", graph: "address.json").status == 0)
    #expect(await run("plan", "lab/dev", "--max-increase", "much", graph: "address.json").status == 64)
    var bad = Lab.logs()
    bad.usage = ["ingestedGigabytes": -5]
    try door.write(Lab.graph([bad]), to: "usage.json")
    let unknown = await run("cost", "lab/dev", "--require-complete", graph: "usage.json")
    #expect(unknown.status == 13 && unknown.screen.contains("IN7103"), "\(unknown.screen)")
  }

  @Test("Is 1 where a line of standard input cannot be priced; the others are")
  func lines() async throws {
    let good = #"{"type":"AWS::EC2::NatGateway","region":"eu-central-1"}"#
    let all = await door.infra("cost", "resources", "-", seat: .init(columns: nil, input: good + "\n" + good))
    #expect(all.status == 0 && all.output.split(separator: "\n").count == 2 && all.output.contains("37.96"))
    let some = await door.infra("cost", "resources", "-", seat: .init(columns: nil, input: good + "\nno JSON\n"))
    #expect(some.status == 1 && some.errors.contains("line 2 of - cannot be priced"), "\(some.screen)")
  }

  @Test("Is 6 where some changes were made and others failed, and 14 where a rehearsal shows that they would")
  func failures() async throws {
    // A name that somebody else has: the rehearsal cannot know of it, the cloud refuses it.
    let taken = await door.infra(
      "sandbox", "call", "logs", "CreateLogGroup", "--input", #"{"logGroupName": "/lab/api"}"#, "--region",
      "eu-central-1")
    #expect(taken.status == 0, "\(taken.errors)")
    let partly = await run("apply", "lab/dev", "--yes")
    #expect(partly.status == 6, "\(partly.screen)")
    #expect(partly.errors.contains("api/logs: The specified log group already exists"))
  }

  @Test("Is 64 for words that are none, and says which were meant")
  func usage() async {
    for words in [
      ["paln"], ["plan"], ["plan", "lab/dev", "--sandbox", "--endpoint", "http://x"], ["explain", "IN9999"],
    ] {
      let answer = await door.infra(words, isPlaced: false)
      #expect(answer.status == 64 && answer.output.isEmpty, "\(words): \(answer.screen)")
    }
    let help = await door.infra(["--help"], isPlaced: false)
    #expect(help.status == 0 && help.output.hasPrefix("OVERVIEW:") && help.errors.isEmpty)
    #expect(await door.infra(["--version"], isPlaced: false).status == 0)
  }
}
