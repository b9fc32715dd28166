import AWS
import Infra
import InfraModel
import Testing

@Suite("A policy")
struct PolicyDocumentTests {
  private func document(_ policy: PolicyDocument, placing bucket: S3.Bucket? = nil) -> String {
    let evaluation = Evaluation(
      of: Environment("test/one", in: .euCentral1, account: "123456789012") {
        bucket
        IAM.ManagedPolicy("policy", policyDocument: policy)
      })
    #expect(evaluation.diagnostics == [])
    let node = evaluation.graph.resources.first { $0.address == "policy" }
    return String(
      decoding: JSON.pretty(node?.properties["PolicyDocument"] ?? .null, symbols: .tagged).dropLast(), as: UTF8.self)
  }

  @Test("A policy is built of statements")
  func statements() {
    let bucket = S3.Bucket("bucket")
    let isStrict = true
    let policy = PolicyDocument(id: "Access") {
      Statement.allow("s3:GetObject", on: "\(bucket.arn)/*", to: .aws("arn:aws:iam::1:root"), id: "Read")
      if isStrict {
        Statement.deny(
          "s3:*", on: "\(bucket.arn)", "\(bucket.arn)/*", to: .everyone,
          when: .isFalse("aws:SecureTransport"), .equals("aws:RequestedRegion", "eu-central-1", "us-east-1"))
      }
    }
    #expect(
      document(policy, placing: bucket) == """
        {
          "Id": "Access",
          "Statement": [
            {
              "Action": "s3:GetObject",
              "Effect": "Allow",
              "Principal": {
                "AWS": "arn:aws:iam::1:root"
              },
              "Resource": {
                "$join": [
                  {
                    "$ref": "bucket",
                    "property": "Arn"
                  },
                  "/*"
                ]
              },
              "Sid": "Read"
            },
            {
              "Action": "s3:*",
              "Condition": {
                "Bool": {
                  "aws:SecureTransport": "false"
                },
                "StringEquals": {
                  "aws:RequestedRegion": [
                    "eu-central-1",
                    "us-east-1"
                  ]
                }
              },
              "Effect": "Deny",
              "Principal": "*",
              "Resource": [
                {
                  "$ref": "bucket",
                  "property": "Arn"
                },
                {
                  "$join": [
                    {
                      "$ref": "bucket",
                      "property": "Arn"
                    },
                    "/*"
                  ]
                }
              ]
            }
          ],
          "Version": "2012-10-17"
        }
        """)
  }

  @Test("A policy says who may take on a role, or is free JSON")
  func others() {
    #expect(
      document(.assumable(by: .service("lambda.amazonaws.com", "edgelambda.amazonaws.com"))) == """
        {
          "Statement": [
            {
              "Action": "sts:AssumeRole",
              "Effect": "Allow",
              "Principal": {
                "Service": [
                  "lambda.amazonaws.com",
                  "edgelambda.amazonaws.com"
                ]
              }
            }
          ],
          "Version": "2012-10-17"
        }
        """)
    #expect(
      document(PolicyDocument(["Version": "2012-10-17", "Statement": []])) == """
        {
          "Statement": [],
          "Version": "2012-10-17"
        }
        """)
  }
}
