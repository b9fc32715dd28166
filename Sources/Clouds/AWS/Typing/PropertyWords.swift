/// The registry's names as plain words.
enum PropertyWords {
  /// Words that are written otherwise in a sentence.
  private static let spelled: [String: String] = [
    "aaaa": "AAAA", "abac": "ABAC", "acfp": "ACFP", "acl": "ACL", "acls": "ACLs", "acm": "ACM", "alb": "ALB",
    "alpn": "ALPN", "amazon": "Amazon", "amd": "AMD", "ami": "AMI", "api": "API", "apis": "APIs", "arn": "ARN",
    "arns": "ARNs", "asn": "ASN", "atp": "ATP", "attr": "attribute", "auth": "authentication",
    "authn": "authentication", "aws": "AWS", "az": "zone", "azs": "zones", "ca": "CA", "cidr": "CIDR",
    "cidrs": "CIDRs", "cnames": "CNAMEs", "cognito": "Cognito", "config": "configuration",
    "configs": "configurations", "cors": "CORS", "cpu": "CPU", "cpus": "CPUs", "csv": "CSV", "db": "database",
    "dbi": "database instance", "dest": "destination", "dns": "DNS", "dns64": "DNS64", "docker": "Docker",
    "ebs": "EBS", "ec2": "EC2", "ecr": "ECR", "ecs": "ECS", "efs": "EFS", "elb": "load balancer", "ena": "ENA",
    "eni": "ENI", "etag": "ETag", "fargate": "Fargate", "fifo": "FIFO", "fqdn": "FQDN", "fsx": "FSx",
    "gbps": "gigabits a second", "gib": "GiB", "gpu": "GPU", "grpc": "gRPC", "html": "HTML", "http": "HTTP",
    "http2": "HTTP/2", "https": "HTTPS", "iam": "IAM", "id": "ID", "ids": "IDs", "io": "I/O", "iops": "IOPS",
    "ip": "IP", "ipam": "IPAM", "ipc": "IPC", "ips": "IPs", "ipv4": "IPv4", "ipv6": "IPv6", "ja3": "JA3",
    "ja4": "JA4", "jitter": "jitter", "json": "JSON", "jwks": "JWKS", "jwt": "JWT", "kafka": "Kafka",
    "kinesis": "Kinesis", "kms": "KMS", "lambda": "Lambda", "linux": "Linux", "lni": "LNI", "log4j": "Log4j",
    "max": "maximum", "mbps": "megabits a second", "mfa": "MFA", "mfas": "MFAs", "mib": "MiB", "min": "minimum",
    "mtls": "mTLS", "nat": "NAT", "nic": "NIC", "nlb": "NLB", "num": "number of", "oidc": "OIDC", "opts": "options",
    "org": "organization", "os": "OS", "ou": "OU", "param": "parameter", "params": "parameters", "pca": "private CA",
    "pem": "PEM", "pid": "PID", "qos": "QoS", "quic": "QUIC", "rds": "RDS", "redis": "Redis",
    "regex": "regular expression", "s3": "S3", "sdk": "SDK", "ses": "SES", "sev": "SEV", "sha256": "SHA-256",
    "sms": "SMS", "smtp": "SMTP", "snp": "SNP", "sns": "SNS", "spec": "specification", "specs": "specifications",
    "sql": "SQL", "sqli": "SQL injection", "sqs": "SQS", "srd": "SRD", "sse": "server-side encryption", "ssl": "TLS",
    "ssm": "SSM", "stat": "statistic", "sts": "STS", "tcp": "TCP", "tde": "TDE", "tls": "TLS", "tpm": "TPM",
    "ttl": "TTL", "udp": "UDP", "uid": "UID", "uri": "URI", "uris": "URIs", "url": "URL", "urls": "URLs",
    "utc": "UTC", "vpc": "VPC", "vpcs": "VPCs", "vpn": "VPN", "waf": "WAF", "windows": "Windows", "xml": "XML",
    "xray": "X-Ray", "xss": "cross-site scripting",
  ]

  /// Names of several words that are one, or stay as they are written.
  private static let phrases: [(found: String, written: String)] = [
    ("cloud watch", "CloudWatch"), ("cloud front", "CloudFront"), ("dynamo database", "DynamoDB"),
    ("o authentication", "OAuth"), ("fire lens", "FireLens"), ("java script", "JavaScript"),
    ("code deploy", "CodeDeploy"), ("event bridge", "EventBridge"), ("route53", "Route 53"),
    ("doc database", "DocumentDB"),
    ("multi zone", "Multi-AZ"), ("elasti cache", "ElastiCache"), ("x ray", "X-Ray"), ("mi b", "MiB"),
    ("gi b", "GiB"), ("v CPU", "vCPU"), ("e tag", "ETag"), ("d do s", "DDoS"), ("graph ql", "GraphQL"),
    ("git hub", "GitHub"),
    ("i pv6", "IPv6"), ("i pv4", "IPv4"), ("f sx", "FSx"), ("web authentication factor", "WebAuthn factor"),
    ("web authentication", "WebAuthn"), ("prom ql", "PromQL"), ("serverless v2", "Serverless v2"), ("base64", "Base64"),
    ("sage maker", "SageMaker"),
  ]

  /// The words of a name, with small letters but for abbreviations (`DBSubnetGroupName` is `database subnet group name`).
  static func words(of name: String) -> [String] {
    let plain = parts(of: name).map { part in spelled[part.lowercased()] ?? part.lowercased() }.joined(separator: " ")
    return phrases.reduce(" \(plain) ") { text, phrase in
      text.replacing(" \(phrase.found) ", with: " \(phrase.written) ")
    }.split(separator: " ").map(String.init)
  }

  /// The parts of a name: a capital begins one, and the last capital of a run unless it ends the name.
  private static func parts(of name: String) -> [String] {
    let letters = Array(name)
    var parts: [String] = []
    var current = ""
    for (index, letter) in letters.enumerated() {
      guard letter.isLetter || letter.isNumber else {
        if !current.isEmpty { parts.append(current) }
        current = ""
        continue
      }
      if letter.isUppercase, !current.isEmpty, begins(letters, at: index) {
        parts.append(current)
        current = ""
      }
      current.append(letter)
    }
    return current.isEmpty ? parts : parts + [current]
  }

  private static func begins(_ letters: [Character], at index: Int) -> Bool {
    if !letters[index - 1].isUppercase { return true }
    guard index + 1 < letters.count, letters[index + 1].isLowercase else { return false }
    // The small `s` of a plural abbreviation begins nothing (`ARNs`).
    let isPlural = letters[index + 1] == "s" && (index + 2 == letters.count || letters[index + 2].isUppercase)
    return !isPlural
  }
}
