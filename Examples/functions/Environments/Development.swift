import AWS
import Infra
import Modules

/// Functions without servers: an HTTP API that writes to a topic, one log each, and no cost without requests.
let development = Environment("example/dev", in: .euCentral1, account: "123456789012") {
  let images = Registry(image: "functions")
  images

  let orders = SNS.Topic("orders", topicName: "\(Environment.prefix)-orders")
  orders

  let api = HTTPFunction(
    "api", image: "\(images.url):latest", memory: .mebibytes(256), timeout: .seconds(10),
    environment: ["ORDERS_TOPIC": orders.topicArn.text],
    routes: ["health": "GET /health", "orders": "POST /orders"],
    permissions: [.allow("sns:Publish", on: orders.topicArn.text, id: "PublishOrders")])
  api

  Output("url", api.url)
  Output("registry", images.url)
}
.usage(of: Lambda.Function.self) { $0.usage(requests: .thousands(100), averageDuration: .milliseconds(80)) }
.tags(["Project": "example", "ManagedBy": "infra"])
