import InfraModel
import Planner

extension Demand {
  /// `InvalidServiceName`, and `InvalidParameter`: "Endpoint type (Gateway) does not match available service types
  /// ([Interface])". AWS's own services are named after the region; their list is the one of "AWS services that integrate
  /// with AWS PrivateLink":
  /// https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
  static let service = Demand { subject in
    guard let name = subject.text("ServiceName") else { return [] }
    let region = subject.text("ServiceRegion") ?? subject.declared.region(of: subject.node)
    let type = subject.isGiven("VpcEndpointType") ? subject.text("VpcEndpointType") : "Gateway"
    func wrong(_ message: String, _ fix: String) -> [Diagnostic] {
      [subject.problem(.endpointService, message, at: "ServiceName", fix: fix)]
    }
    guard !name.isEmpty, serviceLetters.areAll(of: name), name.contains(".") else {
      return wrong(
        name.isEmpty
          ? "ServiceName is empty" : "ServiceName is \"\(name)\", which is not the name of an endpoint service",
        "write a name such as com.amazonaws.\(region).s3")
    }
    let prefix = name.hasPrefix("cn.") ? "cn.com.amazonaws." : "com.amazonaws."
    let parts = name.dropFirst(prefix.count).split(separator: ".")
    let isOfRegion = name.hasPrefix(prefix) && parts.count > 1 && parts[0] != "vpce" && isRegion(parts[0])
    if isOfRegion, parts[0] != region {
      return wrong(
        "ServiceName is \"\(name)\", a service of \(parts[0]), and this endpoint is in \(region)",
        "write \(prefix)\(region).\(parts.dropFirst().joined(separator: "."))")
    }
    let own = parts.dropFirst().joined(separator: ".")
    let offered =
      isOfRegion
      ? EndpointServices.types(of: own)
      : name.hasPrefix("com.amazonaws.vpce.") ? ["Interface", "GatewayLoadBalancer"] : ["Interface"]
    guard let type, ["Gateway", "Interface", "GatewayLoadBalancer"].contains(type) else { return [] }
    guard offered.contains(type) else {
      let correction = "set vpcEndpointType to \(offered.joined(separator: " or "))"
      guard type == "Gateway" else {
        return wrong(
          "ServiceName is \"\(name)\", which has endpoints of type \(offered.joined(separator: " and ")), "
            + "and VpcEndpointType is \(type)", correction)
      }
      let gateways = EndpointServices.ofGateways
      let isKnown = !isOfRegion || EndpointServices.ofInterfaces.contains(own)
      return wrong(
        "ServiceName is \"\(name)\", and gateway endpoints lead to \(gateways.joined(separator: ", ")) only",
        isKnown ? correction : "write \(prefix)\(region).\(Spelling.nearest(to: own, among: gateways) ?? "s3")")
    }
    guard type == "Interface", isOfRegion, !EndpointServices.ofInterfaces.contains(own),
      let like = Spelling.nearest(to: own, among: EndpointServices.ofInterfaces)
    else { return [] }
    return wrong("there is no endpoint service \"\(name)\"", "did you mean \(prefix)\(region).\(like)?")
  }

  private static let serviceLetters: Letters = "a-z0-9.-"

  private static func isRegion(_ text: Substring) -> Bool {
    text.split(separator: "-").count >= 3 && text.last.map { $0.isNumber } == true
  }
}

/// AWS's services that VPC endpoints lead to, without the region.
enum EndpointServices {
  static let ofGateways = ["dynamodb", "s3", "s3express"]

  /// The types of endpoint that lead to a service: most have interfaces alone, S3 Express a gateway alone, and a Gateway
  /// Load Balancer is never one of AWS's own services.
  ///
  /// https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html,
  /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-tutorial-endpoints.html,
  /// https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html
  static func types(of service: String) -> [String] {
    if service == "s3express" { return ["Gateway"] }
    return ofGateways.contains(service) ? ["Gateway", "Interface"] : ["Interface"]
  }

  /// Those of which a near misspelling is told; others are left to AWS.
  static let ofInterfaces = [
    "access-analyzer", "account", "acm", "acm-pca", "airflow.api", "airflow.env", "airflow.ops", "apigateway",
    "appconfig", "appconfigdata", "application-autoscaling", "appmesh", "appstream.api", "appstream.streaming",
    "appsync-api", "aps", "aps-workspaces", "athena", "auditmanager", "autoscaling", "autoscaling-plans", "backup",
    "backup-gateway", "batch", "bedrock", "bedrock-agent", "bedrock-agent-runtime", "bedrock-runtime", "cassandra",
    "cloudcontrolapi", "clouddirectory", "cloudformation", "cloudhsmv2", "cloudtrail", "codeartifact.api",
    "codeartifact.repositories", "codebuild", "codecommit", "codedeploy", "codedeploy-commands-secure",
    "codepipeline", "cognito-idp", "comprehend", "config", "connect-campaigns", "databrew", "dataexchange",
    "datasync", "datazone", "dms", "docdb-elastic", "drs", "ds", "dynamodb", "dynamodb-streams", "ebs", "ec2",
    "ec2messages", "ecr.api", "ecr.dkr", "ecs", "ecs-agent", "ecs-telemetry", "eks", "eks-auth", "elasticache",
    "elasticbeanstalk", "elasticbeanstalk-health", "elasticfilesystem", "elasticloadbalancing", "elasticmapreduce",
    "email-smtp", "emr-containers", "emr-serverless", "events", "evidently", "execute-api", "firehose",
    "kinesis-firehose", "fis", "forecast", "fsx", "git-codecommit", "glue", "grafana", "greengrass", "groundstation",
    "guardduty", "guardduty-data", "healthlake", "identitystore", "imagebuilder", "inspector2", "iot.data",
    "iotsitewise.api", "kendra", "kinesis-streams", "kinesisanalytics", "kms", "kms-fips", "lakeformation", "lambda",
    "license-manager", "logs", "lookoutmetrics", "macie2", "memory-db", "mgn", "models-v2-lex", "monitoring", "mq",
    "neptune-graph", "network-firewall", "organizations", "outposts", "personalize", "pinpoint", "pipes", "polly",
    "proton", "qldb.session", "rds", "rds-data", "redshift", "redshift-data", "redshift-serverless", "rekognition",
    "robomaker", "runtime-v2-lex", "s3", "s3-outposts", "sagemaker.api", "sagemaker.runtime", "scheduler",
    "secretsmanager", "securityhub", "serverlessrepo", "servicecatalog", "servicediscovery", "ses", "signin", "sms",
    "sns", "sqs", "ssm", "ssm-contacts", "ssm-incidents", "ssmmessages", "states", "storagegateway",
    "streaming-rekognition", "sts", "swf", "sync-states", "synthetics", "textract", "timestream.ingest-cell1",
    "transcribe", "transcribestreaming", "transfer", "transfer.server", "translate", "verifiedpermissions",
    "vpc-lattice", "wafv2", "workspaces", "xray",
  ]
}
