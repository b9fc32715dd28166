import AWS
import Infra
import Modules

/// A web application: an HTTP API that runs a container image on demand, a database in private subnets, a bucket.
let development = Environment("example/dev", in: .euCentral1, account: "123456789012") {
  let network = Network(cidr: "10.0.0.0/16", zones: 2)
  network

  let application = EC2.SecurityGroup(
    "application", groupDescription: "The function that the API calls",
    securityGroupEgress: [.everything(to: .anywhere, description: "everything")], vpcId: network.vpc.vpcId)
  application

  let database = Database(
    in: network, engine: .postgres("16.13"), size: .t3Micro, storage: .gibibytes(20),
    clients: ["application": application])
  database

  let images = Registry(image: "api")
  images

  let uploads = PrivateBucket("uploads")
  uploads

  let api = HTTPFunction(
    "api", image: "\(images.url):latest",
    environment: ["DATABASE_HOST": database.endpoint, "DATABASE_SECRET": database.secret.id.text],
    in: network, securityGroup: application,
    permissions: [
      .allow("secretsmanager:GetSecretValue", on: database.secret.id.text, id: "ReadDatabaseSecret"),
      .allow("kms:Decrypt", on: database.key.arn.text, id: "DecryptDatabaseSecret"),
    ])
  api

  Monitoring(of: api, database, email: "oncall@example.com")

  Output("url", api.url)
  Output("registry", images.url)
}
.tags(["Project": "example", "ManagedBy": "infra"])
