import InfraModel
import Planner
import Testing

@Suite("What is wrong between alarms over alarms")
struct CompositeAlarmRuleTests {
  private func found(_ rules: [(name: String, rule: String)]) -> [String] {
    let nodes = rules.map { name, rule in
      RuleTests.node(
        Address(name), "AWS::CloudWatch::CompositeAlarm", ["AlarmName": .string(name), "AlarmRule": .string(rule)])
    }
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line)
  }

  @Test("Alarms do not depend on each other in a circle")
  func circle() {
    #expect(found([("one", "ALARM(two)"), ("two", "OK(\"three\") OR TRUE"), ("three", "ALARM(slow)")]) == [])
    #expect(
      found([("one", "ALARM(two)"), ("two", "NOT ALARM(\"one\")")]) == [
        "IN2080 one: its rule names two, which depends on it, so that neither is ever evaluated [alarmRule] take one of the alarms out of the circle",
        "IN2080 two: its rule names one, which depends on it, so that neither is ever evaluated [alarmRule] take one of the alarms out of the circle",
      ])
  }
}
