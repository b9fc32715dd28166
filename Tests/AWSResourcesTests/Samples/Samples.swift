/// The samples of every type, by service; a type's own file adds to its service's list.
enum Samples {
  static let all: [Sample] = [
    apiGatewayV2, cloudWatch, ec2, ecr, iam, kms, lambda, logs, rds, s3, secretsManager, sns,
  ].flatMap(\.self)
}
