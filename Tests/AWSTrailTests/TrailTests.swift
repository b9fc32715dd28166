import AWSTrail
import InfraModel
import Provider
import Testing

/// A trail of calls on one database, in minutes after the last apply.
private struct Story: Sendable, CustomTestStringConvertible {
  var title: String
  var calls: [Value]
  /// What runs now.
  var now: Value? = "db.t3.small"
  var since: Double? = start
  /// How far the trail goes back, in minutes before the last apply.
  var reach = 60.0
  /// The author, or `nil` where it must not be known.
  var author: String?
  /// The minute of the call that moved it.
  var minute: Int?

  var testDescription: String { title }

  static let start = 1_700_000_000.0
}

private func identity(_ who: String) -> Value {
  let parts = who.split(separator: ":").map(String.init)
  switch parts[0] {
  case "root": return ["type": "Root", "accountId": "123456789012", "arn": "arn:aws:iam::123456789012:root"]
  case "service": return ["type": "AWSService", "invokedBy": .string(parts[1])]
  case "role":
    return [
      "type": "AssumedRole", "accessKeyId": .string(parts[3]),
      "arn": .string("arn:aws:sts::123456789012:assumed-role/\(parts[1])/\(parts[2])"),
      "sessionContext": ["sessionIssuer": ["userName": .string(parts[1])]],
    ]
  case "web": return ["type": "WebIdentityUser", "userName": .string(parts.dropFirst().joined(separator: ":"))]
  default:
    return ["type": "IAMUser", "userName": .string(who), "arn": .string("arn:aws:iam::123456789012:user/\(who)")]
  }
}

private func call(
  _ minute: Int, _ who: String, _ members: Value = ["dBInstanceClass": "db.t3.small"], of database: String = "orders",
  operation: String = "ModifyDBInstance", source: String = "rds", error: String? = nil, agent: String = "aws-cli/2",
  response: Value? = nil
) -> Value {
  let seconds = Int(Story.start) + minute * 60
  let time = CivilTime(secondsSince1970: seconds)
  let pad = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
  let request: Value = source == "rds" ? members.with("dBInstanceIdentifier", .string(database)) : members
  return .compact([
    "eventID": .string("\(minute)-\(who)-\(operation)-\(database)"), "eventSource": .string("\(source).amazonaws.com"),
    "eventName": .string(operation), "userAgent": .string(agent), "awsRegion": "eu-central-1",
    "eventTime": .string("\(time.date.text)T\(pad(time.hour)):\(pad(time.minute)):\(pad(time.second))Z"),
    "userIdentity": identity(who), "requestParameters": request, "errorCode": error.map(Value.string),
    "responseElements": response,
  ])
}

/// A call that gives out the keys of a role's session.
private func issued(_ minute: Int, _ who: String, key: String, operation: String = "AssumeRole") -> Value {
  call(
    minute, who, [:], operation: operation, source: "sts",
    response: ["credentials": ["accessKeyId": .string(key)]])
}

extension Value {
  fileprivate func with(_ name: String, _ value: Value) -> Value {
    var members = object ?? [:]
    members[name] = value
    return .object(members)
  }
}

@Suite("Who moved something is exact or unknown")
struct TrailTests {
  private static let class1: Value = ["dBInstanceClass": "db.t3.micro"]
  private static let class2: Value = ["dBInstanceClass": "db.t3.small"]
  private static let class3: Value = ["dBInstanceClass": "db.t3.large"]
  private static let other: Value = ["allocatedStorage": 40]

  private static let stories: [Story] = [
    Story(title: "one call", calls: [call(5, "alice")], author: "alice", minute: 5),
    Story(title: "no call", calls: []),
    Story(title: "another database's", calls: [call(5, "alice", of: "other")]),
    Story(title: "another property's", calls: [call(5, "alice", other)]),
    Story(title: "another operation's", calls: [call(5, "alice", operation: "RebootDBInstance")]),
    Story(title: "another service's", calls: [call(5, "alice", source: "docdb")]),
    Story(title: "another value", calls: [call(5, "alice", class3)]),
    Story(title: "refused", calls: [call(5, "alice", error: "AccessDenied")]),
    Story(
      title: "refused, then done by another", calls: [call(5, "alice", error: "AccessDenied"), call(6, "bob")],
      author: "bob", minute: 6),
    Story(title: "the root user", calls: [call(5, "root")], author: "the root user of 123456789012", minute: 5),
    Story(
      title: "a service", calls: [call(5, "service:autoscaling.amazonaws.com")],
      author: "autoscaling.amazonaws.com", minute: 5),
    Story(
      title: "a forged user agent", calls: [call(5, "mallory", agent: "infra/1.0 (alice)")], author: "mallory",
      minute: 5),
    Story(
      title: "the same twice: the first moved it", calls: [call(5, "alice"), call(9, "bob")], author: "alice",
      minute: 5),
    Story(title: "another value before", calls: [call(5, "alice", class3), call(9, "bob")], author: "bob", minute: 9),
    Story(title: "another value after", calls: [call(5, "alice"), call(9, "bob", class3)]),
    Story(
      title: "there, back, and there again",
      calls: [call(5, "alice"), call(6, "carol", class1), call(9, "bob")], author: "bob", minute: 9),
    Story(
      title: "another property in between", calls: [call(5, "alice"), call(6, "carol", other)], author: "alice",
      minute: 5),
    Story(title: "the call before the last apply", calls: [call(-5, "alice")]),
    Story(
      title: "the apply's own call before",
      calls: [call(-5, "alice"), call(1, "deploy", class1), call(7, "bob")], author: "bob", minute: 7),
    Story(title: "no last apply is known", calls: [call(5, "alice")], since: nil),
    Story(
      title: "no last apply is known, another value before", calls: [call(4, "carol", class1), call(5, "alice")],
      since: nil, author: "alice", minute: 5),
    Story(title: "the trail begins after the last apply", calls: [call(5, "alice")], reach: -3),
    Story(
      title: "the trail begins after it, another value is before",
      calls: [call(4, "carol", class1), call(5, "alice")], reach: -3, author: "alice", minute: 5),
    Story(title: "a hidden value", calls: [call(5, "alice", ["dBInstanceClass": "HIDDEN_DUE_TO_SECURITY_REASONS"])]),
    Story(
      title: "a hidden value after",
      calls: [
        call(5, "alice"), call(9, "bob", ["dBInstanceClass": "HIDDEN_DUE_TO_SECURITY_REASONS"]),
      ]),
    Story(title: "it is gone now", calls: [call(5, "alice")], now: nil),
    Story(title: "upper case", calls: [call(5, "alice", of: "ORDERS")], author: "alice", minute: 5),
    Story(
      title: "by its full name",
      calls: [call(5, "alice", of: "arn:aws:rds:eu-central-1:123456789012:db:orders")], author: "alice", minute: 5),
    Story(title: "a name that ends with it", calls: [call(5, "alice", of: "big-orders")]),
    Story(
      title: "the full name of one that ends with it",
      calls: [call(5, "alice", of: "arn:aws:rds:eu-central-1:123456789012:db:big-orders")]),
    Story(
      title: "the name in another member",
      calls: [call(5, "alice", ["dBInstanceClass": "db.t3.small", "newDBInstanceIdentifier": "orders"], of: "old")]),
    Story(
      title: "a role, with the call that gave out its keys",
      calls: [issued(3, "alice", key: "ASIA1"), call(5, "role:deploy:night:ASIA1")], author: "alice", minute: 5),
    Story(
      title: "a role, without that call", calls: [call(5, "role:deploy:night:ASIA1")],
      author: "deploy, session night", minute: 5),
    Story(
      title: "a session that calls itself somebody", calls: [call(5, "role:deploy:alice:ASIA1")],
      author: "deploy, session alice", minute: 5),
    Story(
      title: "two say that they gave out the keys",
      calls: [issued(3, "alice", key: "ASIA1"), issued(4, "bob", key: "ASIA1"), call(5, "role:deploy:x:ASIA1")],
      author: "deploy, session x", minute: 5),
    Story(
      title: "a role behind a role",
      calls: [
        issued(2, "alice", key: "ASIA1"), issued(3, "role:base:a:ASIA1", key: "ASIA2"),
        call(5, "role:deploy:b:ASIA2"),
      ], author: "alice", minute: 5),
    Story(
      title: "a role behind a role whose keys nobody gave out",
      calls: [issued(3, "role:base:a:ASIA1", key: "ASIA2"), call(5, "role:deploy:b:ASIA2")],
      author: "deploy, session b", minute: 5),
    Story(
      title: "a role that gave itself its keys",
      calls: [issued(3, "role:deploy:b:ASIA2", key: "ASIA2"), call(5, "role:deploy:b:ASIA2")],
      author: "deploy, session b", minute: 5),
    Story(
      title: "a pipeline's identity",
      calls: [
        issued(3, "web:repo:team/shop:ref:refs/heads/main", key: "ASIA1", operation: "AssumeRoleWithWebIdentity"),
        call(5, "role:deploy:b:ASIA1"),
      ], author: "repo:team/shop:ref:refs/heads/main", minute: 5),
    Story(title: "the same record twice", calls: [call(5, "alice"), call(5, "alice")], author: "alice", minute: 5),
    Story(title: "out of order", calls: [call(9, "bob"), call(5, "alice", class3)], author: "bob", minute: 9),
    Story(
      title: "made with the value", calls: [call(5, "alice", class2, operation: "CreateDBInstance")],
      author: "alice", minute: 5),
    Story(
      title: "made without it, then set",
      calls: [call(4, "carol", [:], operation: "CreateDBInstance"), call(5, "alice")]),
    Story(
      title: "a number as a text", calls: [call(5, "alice", ["dBInstanceClass": 3])], now: "3", author: "alice",
      minute: 5),
    Story(
      title: "a list in another order", calls: [call(5, "alice", ["dBInstanceClass": ["b", "a"]])],
      now: ["a", "b"], author: "alice", minute: 5),
    Story(
      title: "a list with more", calls: [call(5, "alice", ["dBInstanceClass": ["b", "a", "c"]])], now: ["a", "b"]),
    Story(
      title: "the lists of EC2", calls: [call(5, "alice", ["dBInstanceClass": ["items": [["a": "x"], ["a": "y"]]]])],
      now: [["a": "x"], ["a": "y"]], author: "alice", minute: 5),
    Story(
      title: "a document as a text", calls: [call(5, "alice", ["dBInstanceClass": "{\"a\": [\"x\", \"y\"]}"])],
      now: ["a": ["x", "y"]], author: "alice", minute: 5),
    Story(title: "true", calls: [call(5, "alice", ["dBInstanceClass": true])], now: true, author: "alice", minute: 5),
    Story(
      title: "four people, the value comes and goes",
      calls: [call(1, "alice"), call(2, "bob", class3), call(3, "carol"), call(4, "dan")], author: "carol", minute: 3),
    Story(
      title: "a record without an identity",
      calls: [.object((call(5, "alice").object ?? [:]).filter { $0.key != "userIdentity" })]),
  ]

  @Test("Fifty trails: the author, or why there is none", arguments: stories)
  private func author(_ story: Story) throws {
    let identity = ["DBInstanceIdentifier": Set(["orders"])]
    let wanted = story.now.map { Value.object(["DBInstanceClass": $0]) }
    let marks = [
      TrailMark(
        source: "rds", operation: "ModifyDBInstance", identity: identity,
        effect: .sets(wanted, replacesWhole: false)),
      TrailMark(
        source: "rds", operation: "CreateDBInstance", identity: identity, effect: .sets(wanted, replacesWhole: true)),
    ]
    let trail = Trail(
      story.calls.compactMap(TrailEvent.init), completeSince: Story.start - story.reach * 60)
    switch trail.author(.value(story.now), by: marks, since: story.since) {
    case .unknown(let reason):
      #expect(story.author == nil, "\(reason)")
      #expect(!reason.isEmpty)
    case .known(let author):
      #expect(author.name ?? author.role == story.author)
      #expect(author.time == story.minute.map { Story.start + Double($0) * 60 })
    }
  }

  @Test("There are fifty of them") func count() { #expect(Self.stories.count >= 50) }

  private static let rules: [TrailMark] = ["AuthorizeIngress", "RevokeIngress"].map { operation in
    TrailMark(
      source: "ec2", operation: operation, identity: ["GroupId": ["sg-1"]],
      effect: operation == "AuthorizeIngress" ? .adds : .takesAway)
  }

  private static func rule(_ minute: Int, _ who: String, _ operation: String, _ block: String) -> Value {
    call(
      minute, who,
      [
        "groupId": "sg-1",
        "ipPermissions": ["items": [["ipProtocol": "tcp", "ipRanges": ["items": [["cidrIp": .string(block)]]]]]],
      ], operation: operation, source: "ec2")
  }

  private static func element(_ block: String) -> Value { ["IpProtocol": "tcp", "CidrIp": .string(block)] }

  @Test("Elements of a list are somebody's where all that moved were theirs")
  func elements() {
    func who(_ calls: [Value], added: [String] = [], removed: [String] = []) -> String? {
      let trail = Trail(calls.compactMap(TrailEvent.init), completeSince: Story.start - 60)
      let found = trail.author(
        .elements(added: added.map(Self.element), removed: removed.map(Self.element)), by: Self.rules,
        since: Story.start)
      if case .known(let author) = found { return author.name }
      return nil
    }
    let ten = Self.rule(1, "alice", "AuthorizeIngress", "10.0.0.0/8")
    let eleven = Self.rule(2, "bob", "AuthorizeIngress", "11.0.0.0/8")
    let gone = Self.rule(3, "alice", "RevokeIngress", "12.0.0.0/8")
    #expect(who([ten], added: ["10.0.0.0/8"]) == "alice")
    #expect(who([ten, eleven], added: ["10.0.0.0/8"]) == "alice")
    #expect(who([ten, eleven], added: ["10.0.0.0/8", "11.0.0.0/8"]) == nil)
    #expect(who([ten, gone], added: ["10.0.0.0/8"], removed: ["12.0.0.0/8"]) == "alice")
    #expect(who([ten], added: ["10.0.0.0/8"], removed: ["12.0.0.0/8"]) == nil)
    #expect(who([ten], added: ["10.0.0.0/16"]) == nil)
    #expect(who([ten, Self.rule(4, "bob", "AuthorizeIngress", "10.0.0.0/8")], added: ["10.0.0.0/8"]) == nil)
    #expect(who([Self.rule(-4, "bob", "AuthorizeIngress", "10.0.0.0/8")], added: ["10.0.0.0/8"]) == nil)
  }

  @Test("What is gone was deleted by whoever called for it last")
  func deletion() {
    let mark = TrailMark(
      source: "rds", operation: "DeleteDBInstance", identity: ["DBInstanceIdentifier": ["orders"]], effect: .deletes)
    let calls = [
      call(1, "alice", [:], operation: "DeleteDBInstance", error: "InvalidParameterCombination"),
      call(2, "bob", [:], operation: "DeleteDBInstance"),
      call(3, "carol", [:], of: "other", operation: "DeleteDBInstance"),
    ]
    let trail = Trail(calls.compactMap(TrailEvent.init), completeSince: 0)
    guard case .known(let author) = trail.author(.deletion, by: [mark], since: nil) else {
      Issue.record("nobody")
      return
    }
    #expect(author.name == "bob")
    #expect(author.call == "rds DeleteDBInstance")
  }

  @Test(
    "Names of operations lose the version that records append",
    arguments: [
      ("UpdateFunctionConfiguration20150331v2", "UpdateFunctionConfiguration"),
      ("UpdateDistribution2020_05_31", "UpdateDistribution"), ("PutRule", "PutRule"),
      ("GetSubscriptionAttributesV2", "GetSubscriptionAttributesV2"), ("Import2020", "Import2020"),
    ])
  func versions(_ name: String, _ expected: String) throws {
    #expect(try #require(TrailEvent(call(1, "alice", operation: name))).operation == expected)
  }
}
