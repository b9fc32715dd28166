import InfraModel
import Provider
import Testing

@Suite("What buckets send")
struct BucketRequests {
  static let type: ResourceType = "AWS::S3::Bucket"

  func update(from current: [String: Value], to desired: [String: Value]) async throws -> [String] {
    let recorder = RequestRecorder()
    _ = try await recorder.update(Self.type, "b", from: current, to: desired)
    return recorder.changes
  }

  @Test("A bucket's lists of configurations change by their identifiers")
  func lists() async throws {
    let sent = try await update(
      from: [
        "InventoryConfigurations": [["Id": "gone"]],
        "MetricsConfigurations": [["Id": "same", "Prefix": "a"], ["Id": "other", "Prefix": "a"]],
      ],
      to: [
        "MetricsConfigurations": [
          ["Id": "same", "Prefix": "a"], ["Id": "other", "Prefix": "b", "TagFilters": [["Key": "k", "Value": "v"]]],
        ],
        "AnalyticsConfigurations": [
          [
            "Id": "an", "TagFilters": [["Key": "k", "Value": "v"]],
            "StorageClassAnalysis": [
              "DataExport": ["OutputSchemaVersion": "V_1", "Destination": ["BucketArn": "arn:d", "Format": "CSV"]]
            ],
          ]
        ],
        "IntelligentTieringConfigurations": [
          ["Id": "t", "Status": "Enabled", "Tierings": [["AccessTier": "ARCHIVE_ACCESS", "Days": 90]]]
        ],
      ])
    #expect(
      sent == [
        #"PutBucketAnalyticsConfiguration {"AnalyticsConfiguration":{"Filter":{"Tag":{"Key":"k","Value":"v"}},"Id":"an","StorageClassAnalysis":{"DataExport":{"Destination":{"S3BucketDestination":{"Bucket":"arn:d","Format":"CSV"}},"OutputSchemaVersion":"V_1"}}},"Bucket":"b","Id":"an"}"#,
        #"PutBucketIntelligentTieringConfiguration {"Bucket":"b","Id":"t","IntelligentTieringConfiguration":{"Id":"t","Status":"Enabled","Tierings":[{"AccessTier":"ARCHIVE_ACCESS","Days":90}]}}"#,
        #"DeleteBucketInventoryConfiguration {"Bucket":"b","Id":"gone"}"#,
        #"PutBucketMetricsConfiguration {"Bucket":"b","Id":"other","MetricsConfiguration":{"Filter":{"And":{"Prefix":"b","Tags":[{"Key":"k","Value":"v"}]}},"Id":"other"}}"#,
      ])
  }

  @Test("A bucket's logging is put and taken back by the same call")
  func logging() async throws {
    let on: [String: Value] = ["LoggingConfiguration": ["DestinationBucketName": "logs", "LogFilePrefix": "a/"]]
    #expect(
      try await update(from: [:], to: on) == [
        #"PutBucketLogging {"Bucket":"b","BucketLoggingStatus":{"LoggingEnabled":{"TargetBucket":"logs","TargetPrefix":"a/"}}}"#
      ])
    #expect(try await update(from: on, to: [:]) == [#"PutBucketLogging {"Bucket":"b","BucketLoggingStatus":{}}"#])
  }

  @Test("A bucket's setting that is taken back is deleted, or set to S3's own value")
  func removals() async throws {
    let sent = try await update(
      from: [
        "AbacStatus": "Enabled", "AccessControl": "PublicRead", "BucketEncryption": [:], "CorsConfiguration": [:],
        "LifecycleConfiguration": [:], "NotificationConfiguration": [:], "OwnershipControls": [:],
        "PublicAccessBlockConfiguration": [:], "ReplicationConfiguration": [:],
        "VersioningConfiguration": ["Status": "Enabled"], "WebsiteConfiguration": [:],
        "AccelerateConfiguration": ["AccelerationStatus": "Enabled"],
      ], to: [:])
    #expect(
      sent == [
        #"PutBucketVersioning {"Bucket":"b","VersioningConfiguration":{"Status":"Suspended"}}"#,
        #"DeleteBucketOwnershipControls {"Bucket":"b"}"#, #"DeletePublicAccessBlock {"Bucket":"b"}"#,
        #"PutBucketAcl {"ACL":"private","Bucket":"b"}"#, #"DeleteBucketEncryption {"Bucket":"b"}"#,
        #"DeleteBucketCors {"Bucket":"b"}"#, #"DeleteBucketLifecycle {"Bucket":"b"}"#,
        #"DeleteBucketReplication {"Bucket":"b"}"#,
        #"PutBucketNotificationConfiguration {"Bucket":"b","NotificationConfiguration":{}}"#,
        #"DeleteBucketWebsite {"Bucket":"b"}"#,
        #"PutBucketAccelerateConfiguration {"AccelerateConfiguration":{"Status":"Suspended"},"Bucket":"b"}"#,
        #"PutBucketAbac {"AbacStatus":{"Status":"Disabled"},"Bucket":"b"}"#,
      ])
  }

  @Test("A bucket's events, access lists and metadata tables take S3's forms")
  func forms() async throws {
    let journal: Value = ["RecordExpiration": ["Expiration": "ENABLED", "Days": 30]]
    let sent = try await update(
      from: ["MetadataConfiguration": ["JournalTableConfiguration": ["RecordExpiration": ["Expiration": "DISABLED"]]]],
      to: [
        "AccessControl": "BucketOwnerFullControl",
        "NotificationConfiguration": [
          "EventBridgeConfiguration": ["EventBridgeEnabled": true],
          "LambdaConfigurations": [["Event": "s3:ObjectCreated:*", "Function": "arn:f"]],
        ],
        "MetadataConfiguration": [
          "JournalTableConfiguration": journal, "InventoryTableConfiguration": ["ConfigurationState": "ENABLED"],
        ],
      ])
    #expect(
      sent == [
        #"PutBucketAcl {"ACL":"bucket-owner-full-control","Bucket":"b"}"#,
        #"PutBucketNotificationConfiguration {"Bucket":"b","NotificationConfiguration":{"EventBridgeConfiguration":{},"LambdaFunctionConfigurations":[{"Events":["s3:ObjectCreated:*"],"LambdaFunctionArn":"arn:f"}]}}"#,
        #"UpdateBucketMetadataJournalTableConfiguration {"Bucket":"b","JournalTableConfiguration":{"RecordExpiration":{"Days":30,"Expiration":"ENABLED"}}}"#,
        #"UpdateBucketMetadataInventoryTableConfiguration {"Bucket":"b","InventoryTableConfiguration":{"ConfigurationState":"ENABLED"}}"#,
      ])
  }

  @Test("A bucket without tags and content is taken for what a lost create made; one with content is not")
  func lost() async throws {
    func made(_ content: [String: Value]) async throws -> Bool {
      let recorder = RequestRecorder { operation, _, times in
        switch operation {
        case "HeadBucket" where times == 1: .refusal("404")
        case "CreateBucket": .lost
        case "GetBucketTagging": .refusal("NoSuchTagSet")
        case "ListObjectVersions": .answer(content)
        default: .answer([:])
        }
      }
      do {
        _ = try await recorder.create(Self.type, ["BucketName": "b"])
        return true
      } catch is ProviderError { return false }
    }
    #expect(try await made([:]))
    #expect(try await !made(["Versions": [["Key": "k"]]]))
  }
}
