import Pricing

/// The secret that RDS or DocumentDB keeps a password in by itself, at the price of any other
/// (docs.aws.amazon.com/AmazonRDS, "Password management with Amazon RDS and AWS Secrets Manager").
enum ManagedPassword {
  @CostBuilder static func items(_ database: PricedResource) -> [CostItem] {
    if database.flag("ManageMasterUserPassword") == true {
      Charge.monthly("Secret of the password", .one, PriceQuery("AWSSecretsManager", "AWSSecretsManager-Secrets"))
    }
  }
}
