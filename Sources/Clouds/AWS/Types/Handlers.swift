/// Every handler, by service. A new type goes into its service's own list; a new service gets a line here.
public enum Handlers {
  public static let all: [Handler] = [
    APIGatewayV2.handlers, CloudWatch.handlers, EC2.handlers, ECR.handlers, IAM.handlers, KMS.handlers,
    Lambda.handlers, Logs.handlers, RDS.handlers, S3.handlers, SecretsManager.handlers, SNS.handlers,
  ].flatMap(\.self)
}
