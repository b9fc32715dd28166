import InfraModel
import Reports
import Testing

@Suite("What infra doctor found is told whole, in order, with what to do")
struct DoctorReportTests {
  static let report: DoctorReport = {
    var report = DoctorReport(environment: "finally/production")
    report.places = [
      .init("environment", .none, ["AWS_ACCESS_KEY_ID is not set"]),
      .init(
        "profile work", .used,
        [
          "role arn:aws:iam::222222222222:role/Deploy (/home/u/.aws/config:5)",
          "keys of profile base (/home/u/.aws/credentials:2)", "key ASIA…WXYZ, until 2026-11-21 08:00:00 UTC",
        ]),
      .init("container", .notAsked, []),
    ]
    report.facts = [
      .init("profile", "work", from: "AWS_PROFILE"),
      .init("endpoint sts", "https://sts.eu-central-1.amazonaws.com"), .init("proxy", "none"),
    ]
    report.checks = [
      .init("credentials", .ok, "from profile work"),
      .init(
        "account", .failed, "the credentials are of 111111111111, the environment lives in 222222222222",
        fix: "name a profile of 222222222222 with --profile, or set its keys"),
      .init("clock", .skipped, "needs an answer"),
    ]
    return report
  }()

  @Test("What infra doctor found fits on a page of 80 columns")
  func narrow() {
    #expect(
      Self.report.lines(on: Page(width: 80)).rendered(on: Page(width: 80)) == """
        finally/production · how AWS is reached

        Credentials
          environment           none       AWS_ACCESS_KEY_ID is not set
          profile work          used       role arn:aws:iam::222222222222:role/Deploy
                                           (/home/u/.aws/config:5)
                                           keys of profile base
                                           (/home/u/.aws/credentials:2)
                                           key ASIA…WXYZ, until 2026-11-21 08:00:00 UTC
          container             not asked

        Settings
          profile       work (AWS_PROFILE)
          endpoint sts  https://sts.eu-central-1.amazonaws.com
          proxy         none

        Checks
          ok         credentials  from profile work
          failed     account      the credentials are of 111111111111, the environment
                                  lives in 222222222222
                                  fix: name a profile of 222222222222 with --profile, or
                                       set its keys
          not tried  clock        needs an answer

        1 problem; 1 not tried

        """)
  }

  @Test("What infra doctor found is a document, too")
  func document() {
    #expect(!Self.report.isHealthy)
    #expect(
      Self.report.document == [
        "formatVersion": 1, "kind": "doctor", "environment": "finally/production", "isHealthy": false,
        "credentials": [
          ["place": "environment", "outcome": "none", "details": ["AWS_ACCESS_KEY_ID is not set"]],
          [
            "place": "profile work", "outcome": "used",
            "details": [
              "role arn:aws:iam::222222222222:role/Deploy (/home/u/.aws/config:5)",
              "keys of profile base (/home/u/.aws/credentials:2)", "key ASIA…WXYZ, until 2026-11-21 08:00:00 UTC",
            ],
          ],
          ["place": "container", "outcome": "notAsked", "details": []],
        ],
        "settings": [
          ["name": "profile", "value": "work", "origin": "AWS_PROFILE"],
          ["name": "endpoint sts", "value": "https://sts.eu-central-1.amazonaws.com"],
          ["name": "proxy", "value": "none"],
        ],
        "checks": [
          ["name": "credentials", "outcome": "ok", "text": "from profile work"],
          [
            "name": "account", "outcome": "failed",
            "text": "the credentials are of 111111111111, the environment lives in 222222222222",
            "fix": "name a profile of 222222222222 with --profile, or set its keys",
          ],
          ["name": "clock", "outcome": "skipped", "text": "needs an answer"],
        ],
      ])
  }
}
