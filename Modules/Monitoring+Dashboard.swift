import AWS
import Infra

extension Monitoring {
  /// A page with the state of all alarms, and below it what each of them looks at, the critical ones first.
  static func dashboard(of alarms: [CloudWatch.Alarm], prefix: Input<String>) -> CloudWatch.Dashboard {
    let width = 12
    let height = 6
    let states: JSONDocument = [
      "type": "alarm", "x": 0, "y": 0, "width": 24, "height": 4,
      "properties": ["title": "Alarms", "alarms": JSONDocument(alarms.map(\.arn))],
    ]
    let graphs: [JSONDocument] = alarms.enumerated().map { place, alarm in
      [
        "type": "metric", "x": JSONDocument(Input(place % 2 * width)), "y": JSONDocument(Input(4 + place / 2 * height)),
        "width": JSONDocument(Input(width)),
        "height": JSONDocument(Input(height)),
        "properties": [
          "title": "\(alarm.alarmName)", "view": "timeSeries",
          // A graph of an alarm shows its metric and its threshold.
          "annotations": ["alarms": JSONDocument([alarm.arn])],
        ],
      ]
    }
    return CloudWatch.Dashboard(
      "dashboard", dashboardBody: .json(["widgets": JSONDocument([states] + graphs)]), dashboardName: prefix)
  }
}
