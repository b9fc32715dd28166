import InfraModel

extension Samples {
  package static let s3: [Sample] = [bucket, bucketWithRules, bucketThatTells, lockedBucket, bucketPolicy]

  package static let bucket = Sample(
    "AWS::S3::Bucket", needs: [aKey],
    [
      "BucketName": "infra-sample", "VersioningConfiguration": ["Status": "Enabled"],
      "BucketEncryption": [
        "ServerSideEncryptionConfiguration": [["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"]]]
      ],
      "PublicAccessBlockConfiguration": [
        "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
      ],
      "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerPreferred"]]], "Tags": .tags(["Name": "bucket"]),
    ],
    updates: [
      .set([
        "VersioningConfiguration": ["Status": "Suspended"],
        "BucketEncryption": [
          "ServerSideEncryptionConfiguration": [
            [
              "ServerSideEncryptionByDefault": ["SSEAlgorithm": "aws:kms", "KMSMasterKeyID": .ref("key", "Arn")],
              "BucketKeyEnabled": true,
            ]
          ]
        ], "Tags": .tags(["Name": "b", "Owner": "me"]),
      ]),
      .set([
        "PublicAccessBlockConfiguration": [
          "BlockPublicAcls": true, "BlockPublicPolicy": false, "IgnorePublicAcls": true, "RestrictPublicBuckets": false,
        ], "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
        "AccelerateConfiguration": ["AccelerationStatus": "Enabled"], "AccessControl": "Private",
      ]),
      .set(["AccelerateConfiguration": ["AccelerationStatus": "Suspended"]]),
      .remove(
        "BucketEncryption", "PublicAccessBlockConfiguration", "OwnershipControls", "AccelerateConfiguration", "Tags"),
    ])

  package static let bucketWithRules = Sample(
    "AWS::S3::Bucket", title: "rules",
    [
      "BucketName": "infra-sample-rules",
      "LifecycleConfiguration": [
        "Rules": [
          [
            "Id": "old", "Status": "Enabled", "Prefix": "logs/", "ExpirationInDays": 365,
            "NoncurrentVersionExpiration": ["NoncurrentDays": 30],
            "Transitions": [
              ["StorageClass": "STANDARD_IA", "TransitionInDays": 30],
              ["StorageClass": "GLACIER", "TransitionInDays": 90],
            ], "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7],
          ],
          [
            "Id": "tagged", "Status": "Disabled", "TagFilters": [["Key": "kind", "Value": "temporary"]],
            "ExpirationDate": "2030-02-28T00:00:00Z", "Transition": ["StorageClass": "GLACIER", "TransitionInDays": 3],
          ],
        ]
      ],
      "CorsConfiguration": [
        "CorsRules": [
          [
            "Id": "web", "AllowedMethods": ["GET", "PUT"], "AllowedOrigins": ["https://example.com"],
            "AllowedHeaders": ["*"], "ExposedHeaders": ["ETag"], "MaxAge": 600,
          ]
        ]
      ],
      "WebsiteConfiguration": [
        "IndexDocument": "index.html", "ErrorDocument": "error.html",
        "RoutingRules": [
          [
            "RoutingRuleCondition": ["KeyPrefixEquals": "old/"], "RedirectRule": ["ReplaceKeyPrefixWith": "new/"],
          ]
        ],
      ],
    ],
    updates: [
      .set([
        "LifecycleConfiguration": [
          "Rules": [["Id": "old", "Status": "Enabled", "ExpirationInDays": 30]]
        ],
        "CorsConfiguration": ["CorsRules": [["AllowedMethods": ["GET"], "AllowedOrigins": ["*"]]]],
        "WebsiteConfiguration": ["RedirectAllRequestsTo": ["HostName": "example.com", "Protocol": "https"]],
      ]), .remove("LifecycleConfiguration", "CorsConfiguration", "WebsiteConfiguration"),
    ])

  /// Logging is proved by the request: moto puts logs into the bucket for them, which then can't be deleted.
  package static let bucketThatTells = Sample(
    "AWS::S3::Bucket", title: "notifications, inventory, replication",
    needs: [
      Sample.Need("topic", "AWS::SNS::Topic"),
      Sample.Need(
        "logs", "AWS::S3::Bucket",
        [
          "AccessControl": "LogDeliveryWrite",
          "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerPreferred"]]],
        ]),
      Sample.Need("copy", "AWS::S3::Bucket", ["VersioningConfiguration": ["Status": "Enabled"]]),
      Sample.Need("replicator", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("s3.amazonaws.com")]),
    ],
    [
      "BucketName": "infra-sample-tells", "VersioningConfiguration": ["Status": "Enabled"],
      "NotificationConfiguration": [
        "TopicConfigurations": [
          [
            "Event": "s3:ObjectCreated:*", "Topic": .ref("topic", "TopicArn"),
            "Filter": ["S3Key": ["Rules": [["Name": "prefix", "Value": "in/"]]]],
          ]
        ]
      ],
      "InventoryConfigurations": [
        [
          "Id": "all", "Enabled": true, "IncludedObjectVersions": "Current", "ScheduleFrequency": "Weekly",
          "Destination": ["BucketArn": .ref("logs", "Arn"), "Format": "CSV", "Prefix": "inventory"],
        ]
      ],
      "ReplicationConfiguration": [
        "Role": .ref("replicator", "Arn"),
        "Rules": [
          [
            "Id": "copy", "Status": "Enabled", "Priority": 1, "Filter": ["Prefix": "in/"],
            "DeleteMarkerReplication": ["Status": "Disabled"], "Destination": ["Bucket": .ref("copy", "Arn")],
          ]
        ],
      ],
    ],
    updates: [
      .set([
        "NotificationConfiguration": [
          "TopicConfigurations": [["Event": "s3:ObjectRemoved:*", "Topic": .ref("topic", "TopicArn")]]
        ],
        "InventoryConfigurations": [
          [
            "Id": "all", "Enabled": false, "IncludedObjectVersions": "All", "ScheduleFrequency": "Daily",
            "Destination": ["BucketArn": .ref("logs", "Arn"), "Format": "CSV"],
          ]
        ],
      ]),
      .remove(
        "NotificationConfiguration", "ReplicationConfiguration"),
    ],
    motoLacks: [
      "ReplicationConfiguration": "the filter's prefix is lost",
      "InventoryConfigurations":
        "IncludedObjectVersions is always All; DeleteBucketInventoryConfiguration deletes the bucket itself",
    ])

  package static let lockedBucket = Sample(
    "AWS::S3::Bucket", title: "locked",
    [
      "BucketName": "infra-sample-locked", "ObjectLockEnabled": true,
      "ObjectLockConfiguration": [
        "ObjectLockEnabled": "Enabled", "Rule": ["DefaultRetention": ["Mode": "GOVERNANCE", "Days": 3]],
      ],
    ],
    updates: [
      .set([
        "ObjectLockConfiguration": [
          "ObjectLockEnabled": "Enabled", "Rule": ["DefaultRetention": ["Mode": "COMPLIANCE", "Years": 1]],
        ]
      ])
    ])

  package static let bucketPolicy = Sample(
    "AWS::S3::BucketPolicy", needs: [Sample.Need("bucket", "AWS::S3::Bucket")],
    ["Bucket": .ref("bucket", "BucketName"), "PolicyDocument": tlsOnly("TLSOnly")],
    updates: [.set(["PolicyDocument": tlsOnly("EncryptedTransportOnly")])])

  private static func tlsOnly(_ id: Value) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Sid": id, "Effect": "Deny", "Action": "s3:*", "Principal": "*", "Resource": "arn:aws:s3:::*",
          "Condition": ["Bool": ["aws:SecureTransport": "false"]],
        ]
      ],
    ]
  }
}
