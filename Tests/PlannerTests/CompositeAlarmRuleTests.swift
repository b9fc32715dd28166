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

  @Test("What is quoted is a name, whatever is in it")
  func quoted() {
    #expect(found([("one", "ALARM(\"cpu :(\") OR ALARM( \"NOT OK(one\" )")]) == [])
    #expect(
      found([("one", "OK(\"slow (x\") OR ALARM( \"two\" )"), ("two", "ALARM(one)")]).map { $0.prefix(10) } == [
        "IN2080 one", "IN2080 two",
      ])
  }

  @Test("Alarms do not depend on each other in a circle")
  func circle() {
    #expect(found([("one", "ALARM(two)"), ("two", "OK(\"three\") OR TRUE"), ("three", "ALARM(slow)")]) == [])
    #expect(
      found([("one", "ALARM(two)"), ("two", "NOT ALARM(\"one\")")]) == [
        "IN2080 one: its rule names two, which depends on it, so that neither is ever evaluated [alarmRule] remove one of the references",
        "IN2080 two: its rule names one, which depends on it, so that neither is ever evaluated [alarmRule] remove one of the references",
      ])
  }
}
