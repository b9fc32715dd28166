import InfraModel

/// Answers and inputs as AWS has them, about 5 MB each.
enum Samples {
  private static let size = 5_000_000

  private static func filled(_ head: String, _ tail: String, separator: String = "", _ element: (Int) -> String)
    -> [UInt8]
  {
    var text = Array(head.utf8)
    var index = 0
    while text.count < size {
      if index > 0 { text += separator.utf8 }
      text += element(index).utf8
      index += 1
    }
    return text + Array(tail.utf8)
  }

  static func securityGroups() -> [UInt8] {
    filled(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <DescribeSecurityGroupsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
          <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>
          <securityGroupInfo>

      """, "    </securityGroupInfo>\n</DescribeSecurityGroupsResponse>\n"
    ) { index in
      let rules = (0..<4).map { rule in
        """
                        <item>
                            <ipProtocol>tcp</ipProtocol>
                            <fromPort>\(rule * 1000 + 22)</fromPort>
                            <toPort>\(rule * 1000 + 22)</toPort>
                            <groups>
                                <item>
                                    <userId>123456789012</userId>
                                    <groupId>sg-0123456789abcdef\(rule)</groupId>
                                </item>
                            </groups>
                            <ipRanges>
                                <item>
                                    <cidrIp>10.\(index % 256).\(rule).0/24</cidrIp>
                                    <description>Service &amp; office \(rule)</description>
                                </item>
                            </ipRanges>
                            <ipv6Ranges/>
                            <prefixListIds/>
                        </item>

        """
      }.joined()
      return """
                <item>
                    <ownerId>123456789012</ownerId>
                    <groupId>sg-\(100_000_000 + index)</groupId>
                    <groupName>web-\(index)</groupName>
                    <groupDescription>Takes in what comes from the load balancer</groupDescription>
                    <vpcId>vpc-0a1b2c3d4e5f60718</vpcId>
                    <ipPermissions>
        \(rules)            </ipPermissions>
                    <ipPermissionsEgress>
                        <item>
                            <ipProtocol>-1</ipProtocol>
                            <groups/>
                            <ipRanges>
                                <item>
                                    <cidrIp>0.0.0.0/0</cidrIp>
                                </item>
                            </ipRanges>
                            <ipv6Ranges/>
                            <prefixListIds/>
                        </item>
                    </ipPermissionsEgress>
                    <tagSet>
                        <item>
                            <key>Name</key>
                            <value>web-\(index)</value>
                        </item>
                    </tagSet>
                </item>

        """
    }
  }

  static func objects() -> [UInt8] {
    filled(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bucket</Name><Prefix></Prefix>
      """, "</ListBucketResult>"
    ) { index in
      "<Contents><Key>logs/2024/\(index).gz</Key><LastModified>2024-05-01T12:34:56.000Z</LastModified>"
        + "<ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>\(index)</Size>"
        + "<StorageClass>STANDARD</StorageClass></Contents>"
    }
  }

  static func logGroups() -> [UInt8] {
    filled("{\"logGroups\":[", "]}", separator: ",") { index in
      """
      {"arn":"arn:aws:logs:eu-central-1:123456789012:log-group:/aws/lambda/f-\(index):*","creationTime":1714566896123,\
      "kmsKeyId":"arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",\
      "logGroupName":"/aws/lambda/f-\(index)","metricFilterCount":0,"retentionInDays":30,"storedBytes":\(index * 1024)}
      """
    }
  }

  static func functions() -> [UInt8] {
    filled("{\"Functions\":[", "]}", separator: ",") { index in
      """
      {"Description":"Answers \\"\(index)\\"","TracingConfig":{"Mode":"PassThrough"},"VpcConfig":{"SubnetIds":[],\
      "VpcId":"","SecurityGroupIds":[]},"RevisionId":"29b8f9c5-6d64-4b1f-8b7b-2c4cbEXAMPLE",\
      "LastModified":"2024-05-01T12:34:56.000+0000","FunctionName":"f-\(index)","Runtime":"python3.12","Version":"$LATEST",\
      "PackageType":"Zip","MemorySize":256,"Timeout":30,"Handler":"app.handler","CodeSize":\(index),\
      "CodeSha256":"YFgDgEKG3ugvF1+pX64gV6tu9qNuIYNUdgJm8nCxsm4=","Architectures":["arm64"],\
      "FunctionArn":"arn:aws:lambda:eu-central-1:123456789012:function:f-\(index)",\
      "Environment":{"Variables":{"LEVEL":"info","TABLE":"orders-\(index)"}},"EphemeralStorage":{"Size":512}}
      """
    }
  }

  static func permissions() -> [String: Value] {
    let permissions: [Value] = (0..<20_000).map { index in
      [
        "IpProtocol": "tcp", "FromPort": .integer(Int64(index % 60_000)), "ToPort": .integer(Int64(index % 60_000)),
        "IpRanges": [["CidrIp": .string("10.\(index % 256).0.0/16"), "Description": "Office & service"]],
      ]
    }
    return ["GroupId": "sg-0123456789abcdef0", "IpPermissions": .list(permissions)]
  }

  static func targets() -> [String: Value] {
    let targets: [Value] = (0..<20_000).map { index in
      [
        "Id": .string("target-\(index)"), "Arn": "arn:aws:lambda:eu-central-1:123456789012:function:f",
        "Input": "{\"kind\":\"tick\",\"text\":\"a longer text, as inputs are\",\"tags\":[\"one\",\"two\"]}",
        "RetryPolicy": ["MaximumRetryAttempts": 5, "MaximumEventAgeInSeconds": 3600],
      ]
    }
    return ["Rule": "rule", "Targets": .list(targets)]
  }

  static func records() -> [String: Value] {
    let changes: [Value] = (0..<20_000).map { index in
      [
        "Action": "UPSERT",
        "ResourceRecordSet": [
          "Name": .string("host-\(index).example.com."), "Type": "A", "TTL": 300,
          "ResourceRecords": [["Value": .string("10.0.\(index % 256).1")]],
        ],
      ]
    }
    return ["HostedZoneId": "Z1D633PJN98FT9", "ChangeBatch": ["Comment": "all", "Changes": .list(changes)]]
  }
}
