import AWS
import Infra
import Modules

/// The smallest of environments: a bucket for files, a topic that tells of them, and a log.
let development = Environment("example/dev", in: .euCentral1, account: "123456789012") {
  let uploads = PrivateBucket("uploads")
  uploads

  let events = SNS.Topic("events", topicName: "\(Environment.prefix)-events")
  events

  Logs.LogGroup("logs", logGroupName: "/\(Environment.prefix)/app", retentionInDays: .days14)

  Output("bucket", uploads.bucket.bucketName)
  Output("topic", events.topicArn)
}
.tags(["Project": "example", "ManagedBy": "infra"])
