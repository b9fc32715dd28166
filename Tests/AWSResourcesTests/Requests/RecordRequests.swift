import InfraModel
import Provider
import Testing

@Suite("What zones and records send")
struct RecordRequests {
  private static let record: Value = [
    "Name": "www.example.com.", "Type": "A", "TTL": 300, "ResourceRecords": [["Value": "192.0.2.1"]],
  ]
  private static let answers: [String: [String: Value]] = [
    "ChangeResourceRecordSets": ["ChangeInfo": ["Id": "/change/C1", "Status": "PENDING"]],
    "GetChange": ["ChangeInfo": ["Id": "/change/C1", "Status": "INSYNC"]],
    "ListResourceRecordSets": ["ResourceRecordSets": [record]],
    "CreateHostedZone": ["HostedZone": ["Id": "/hostedzone/Z1"]],
    "GetHostedZone": ["HostedZone": ["Id": "/hostedzone/Z1", "Name": "example.com.", "ResourceRecordSetCount": 2]],
    "ListQueryLoggingConfigs": ["QueryLoggingConfigs": [["Id": "q-1", "CloudWatchLogsLogGroupArn": "arn:a"]]],
  ]

  @Test("A record is created as a change that is waited for, and never overwrites what is there")
  func creation() async throws {
    let recorder = RequestRecorder(Self.answers)
    let made = try await recorder.create(
      "AWS::Route53::RecordSet",
      [
        "HostedZoneId": "Z1", "Name": "www.example.com", "Type": "A", "TTL": "300", "ResourceRecords": ["192.0.2.1"],
        "Comment": "why",
      ])
    #expect(made.id == "Z1_www.example.com_A")
    #expect(
      recorder.cloud.requests.map(\.description).prefix(2) == [
        #"ChangeResourceRecordSets {"ChangeBatch":{"Changes":[{"Action":"CREATE","ResourceRecordSet":{"#
          + #""Name":"www.example.com","ResourceRecords":[{"Value":"192.0.2.1"}],"TTL":300,"Type":"A"}}],"Comment":"why"},"#
          + #""HostedZoneId":"Z1"}"#,
        #"GetChange {"Id":"C1"}"#,
      ])
  }

  @Test("A record that is there already is told as such")
  func taken() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      operation == "ListResourceRecordSets"
        ? .answer(["ResourceRecordSets": []])
        : .refusal(
          "InvalidChangeBatch",
          "[Tried to create resource record set [name='www.example.com.', type='A'] but it already exists]")
    }
    await #expect { () async throws in
      _ = try await recorder.create(
        "AWS::Route53::RecordSet",
        ["HostedZoneId": "Z1", "Name": "www.example.com", "Type": "A", "TTL": "1", "ResourceRecords": ["192.0.2.1"]])
    } throws: {
      ($0 as? ProviderError)?.kind == .alreadyExists
    }
  }

  @Test("A changed record is sent whole, and an alias says whether its target's health counts")
  func update() async throws {
    let recorder = RequestRecorder(Self.answers)
    _ = try await recorder.update(
      "AWS::Route53::RecordSet", "Z1_www.example.com_A",
      from: [
        "HostedZoneId": "Z1", "Name": "www.example.com", "Type": "A", "TTL": "300", "ResourceRecords": ["192.0.2.1"],
      ],
      to: [
        "HostedZoneId": "Z1", "Name": "www.example.com", "Type": "A",
        "AliasTarget": ["DNSName": "d.cloudfront.net", "HostedZoneId": "Z2"],
      ])
    #expect(
      recorder.changes == [
        #"ChangeResourceRecordSets {"ChangeBatch":{"Changes":[{"Action":"UPSERT","ResourceRecordSet":{"AliasTarget":{"#
          + #""DNSName":"d.cloudfront.net","EvaluateTargetHealth":false,"HostedZoneId":"Z2"},"Name":"www.example.com","#
          + #""Type":"A"}}]},"HostedZoneId":"Z1"}"#
      ])
  }

  @Test("A record is deleted with the values that it has")
  func deletion() async throws {
    let recorder = RequestRecorder(Self.answers)
    try await recorder.delete("AWS::Route53::RecordSet", "Z1_www.example.com_A", known: ["TTL": "5"])
    #expect(
      recorder.changes == [
        #"ChangeResourceRecordSets {"ChangeBatch":{"Changes":[{"Action":"DELETE","ResourceRecordSet":{"#
          + #""Name":"www.example.com.","ResourceRecords":[{"Value":"192.0.2.1"}],"TTL":300,"Type":"A"}}]},"#
          + #""HostedZoneId":"Z1"}"#
      ])
  }

  @Test("Queries are logged to another group by a configuration of their own")
  func logging() async throws {
    let recorder = RequestRecorder(Self.answers)
    _ = try await recorder.update(
      "AWS::Route53::HostedZone", "Z1", from: ["QueryLoggingConfig": ["CloudWatchLogsLogGroupArn": "arn:a"]],
      to: ["QueryLoggingConfig": ["CloudWatchLogsLogGroupArn": "arn:b"]])
    #expect(
      recorder.changes == [
        #"DeleteQueryLoggingConfig {"Id":"q-1"}"#,
        #"CreateQueryLoggingConfig {"CloudWatchLogsLogGroupArn":"arn:b","HostedZoneId":"Z1"}"#,
      ])
  }

  @Test("Accelerated recovery is switched on and off")
  func recovery() async throws {
    let recorder = RequestRecorder(Self.answers)
    _ = try await recorder.update(
      "AWS::Route53::HostedZone", "Z1", from: ["HostedZoneFeatures": ["EnableAcceleratedRecovery": true]], to: [:])
    #expect(
      recorder.changes == [#"UpdateHostedZoneFeatures {"EnableAcceleratedRecovery":false,"HostedZoneId":"Z1"}"#])
  }

  @Test("A zone that holds records keeps its logs, for Route 53 refuses its deletion", arguments: [2, 3])
  func full(_ records: Int64) async throws {
    var answers = Self.answers
    answers["GetHostedZone"] = ["HostedZone": ["Id": "/hostedzone/Z1", "ResourceRecordSetCount": .integer(records)]]
    let recorder = RequestRecorder(answers)
    try await recorder.delete("AWS::Route53::HostedZone", "Z1")
    let logs = #"DeleteQueryLoggingConfig {"Id":"q-1"}"#
    #expect(recorder.changes == (records == 2 ? [logs] : []) + [#"DeleteHostedZone {"Id":"Z1"}"#])
  }
}
