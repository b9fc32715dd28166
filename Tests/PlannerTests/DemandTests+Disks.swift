import InfraModel

extension DemandTests {
  static let disks = [
    Mistake(
      "AWS::EC2::FlowLog", ["DeliverLogsPermissionArn": .null],
      "IN2004 it: DeliverLogsPermissionArn is required where LogDestinationType is cloud-watch-logs [deliverLogsPermissionArn] declare deliverLogsPermissionArn"
    ),
    Mistake(
      "AWS::EC2::FlowLog", ["MaxAggregationInterval": 300],
      "IN2080 it: MaxAggregationInterval is 300, and must be 60 or 600 [maxAggregationInterval] use 60 or 600"),
    Mistake(
      "AWS::EC2::Volume", ["VolumeType": "gp2", "Throughput": .null],
      "IN2080 it: Iops is declared, and volumes of gp2 have those of their size [iops] remove iops"),
    Mistake(
      "AWS::EC2::Volume", ["MultiAttachEnabled": true],
      "IN2080 it: MultiAttachEnabled is for volumes of io1 and io2 [multiAttachEnabled] set volumeType to io2"),
    Mistake(
      "AWS::EC2::VolumeAttachment", ["Device": .null],
      "IN2004 it: Device is required [device] declare device"),
    Mistake(
      "AWS::SSM::Document", ["Name": "Amazon-deploy"],
      "IN2007 it: Name is \"Amazon-deploy\", which is not a name that documents can have [name] begin with neither aws, amazon nor amzn"
    ),
    Mistake(
      "AWS::SSM::Document", ["Content": "schemaVersion: '2.2'"],
      "IN2080 it: Content is not a JSON object, and DocumentFormat is JSON [content] set documentFormat to YAML or TEXT"
    ),
    Mistake(
      "AWS::CloudWatch::CompositeAlarm", ["AlarmRule": "ALARM(errors"],
      "IN2080 it: AlarmRule has 1 opening and 0 closing parentheses [alarmRule] close each parenthesis"),
    Mistake(
      "AWS::CloudWatch::CompositeAlarm", ["AlarmRule": "NOT OK(\"shop\")"],
      "IN2080 it: AlarmRule names the alarm itself [alarmRule] name other alarms"),
  ]
}
