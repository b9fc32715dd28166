import InfraModel

extension Samples {
  package static let lambda: [Sample] = [
    imageFunction, inlineFunction, version, alias, permission, queueMapping, streamMapping,
  ]

  static func aRole(_ name: String) -> Sample.Need {
    Sample.Need(
      "role", "AWS::IAM::Role",
      ["RoleName": .string(name), "AssumeRolePolicyDocument": trust("lambda.amazonaws.com")])
  }

  static func aFunction(_ name: String) -> Sample.Need {
    Sample.Need(
      "function", "AWS::Lambda::Function",
      [
        "FunctionName": .string(name), "PackageType": "Image", "Role": .ref("role", "Arn"),
        "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
      ])
  }

  package static let imageFunction = Sample(
    "AWS::Lambda::Function", title: "of an image", needs: [aRole("infra-sample-image"), aVPC, aSubnet, aGroup],
    [
      "FunctionName": "infra-sample", "PackageType": "Image", "Role": .ref("role", "Arn"),
      "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"], "Description": "first",
      "MemorySize": 512, "Timeout": 30, "Environment": ["Variables": ["LOG_LEVEL": "debug", "PORT": 5432]],
      "ImageConfig": ["Command": ["index.handler"]], "EphemeralStorage": ["Size": 1024],
      "TracingConfig": ["Mode": "Active"], "ReservedConcurrentExecutions": 5,
      "VpcConfig": ["SubnetIds": [.ref("subnet", "SubnetId")], "SecurityGroupIds": [.ref("group", "GroupId")]],
      "LoggingConfig": ["LogFormat": "JSON", "LogGroup": "/aws/lambda/infra-sample"], "Tags": .tags(["Name": "api"]),
    ],
    updates: [
      .set([
        "Description": "second", "MemorySize": 1024, "Timeout": 20,
        "Environment": ["Variables": ["LOG_LEVEL": "error"]], "TracingConfig": ["Mode": "PassThrough"],
        "ReservedConcurrentExecutions": 10, "ImageConfig": ["Command": ["main.handler"]],
        "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:2"], "Tags": .tags(["Owner": "me"]),
      ]),
      .remove("Description", "ReservedConcurrentExecutions", "Tags"),
    ],
    motoLacks: [
      "LoggingConfig": "moto never returns it", "EphemeralStorage": "moto ignores updates",
      "TracingConfig": "moto ignores updates", "ImageConfig": "moto ignores updates",
      "Environment": "compared in the test of requests: numbers become texts",
    ])

  package static let inlineFunction = Sample(
    "AWS::Lambda::Function", title: "of source text", needs: [aRole("infra-sample-inline")],
    [
      "FunctionName": "infra-sample-inline", "Role": .ref("role", "Arn"), "Runtime": "python3.12",
      "Handler": "index.handler", "Code": ["ZipFile": "def handler(event, context):\n    return 1\n"],
      "Architectures": ["arm64"],
    ],
    updates: [
      .set([
        "Code": ["ZipFile": "def handler(event, context):\n    return 2\n"], "Handler": "index.other",
        "Runtime": "python3.13",
      ])
    ])

  package static let version = Sample(
    "AWS::Lambda::Version", needs: [aRole("infra-sample-version"), aFunction("infra-sample-version")],
    ["FunctionName": .ref("function", "FunctionName"), "Description": "one"])

  package static let alias = Sample(
    "AWS::Lambda::Alias",
    needs: [
      aRole("infra-sample-alias"), aFunction("infra-sample-alias"),
      Sample.Need("one", "AWS::Lambda::Version", ["FunctionName": .ref("function", "FunctionName")]),
      Sample.Need(
        "two", "AWS::Lambda::Version", ["FunctionName": .ref("function", "FunctionName"), "Description": "two"]),
    ],
    [
      "FunctionName": .ref("function", "FunctionName"), "Name": "live", "FunctionVersion": .ref("one", "Version"),
      "Description": "what people use",
    ],
    updates: [
      .set([
        "RoutingConfig": [
          "AdditionalVersionWeights": [["FunctionVersion": .ref("two", "Version"), "FunctionWeight": 0.1]]
        ]
      ]),
      .set([
        "FunctionVersion": .ref("two", "Version"), "Description": "new",
        "RoutingConfig": [
          "AdditionalVersionWeights": [["FunctionVersion": .ref("one", "Version"), "FunctionWeight": 0.2]]
        ],
      ]), .remove("RoutingConfig", "Description"),
    ])

  package static let permission = Sample(
    "AWS::Lambda::Permission", needs: [aRole("infra-sample-permission"), aFunction("infra-sample-permission")],
    [
      "FunctionName": .ref("function", "FunctionName"), "Action": "lambda:InvokeFunction",
      "Principal": "apigateway.amazonaws.com", "SourceArn": "arn:aws:execute-api:eu-central-1:123456789012:api/*/*",
      "SourceAccount": "123456789012",
    ])
}
