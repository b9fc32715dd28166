import AWS
import Containers
import Infra
import Modules

/// A container that Fargate runs: a registry for its images, a database beside it, and a log that it writes.
let development = Environment("example/dev", in: .euCentral1, account: "123456789012") {
  let network = Network(cidr: "10.0.0.0/16", zones: 2)
  network

  let images = Registry(image: "app")
  images

  let app = ContainerService(
    "app", in: network, image: "\(images.url):latest", port: 3000, cpu: "256", memory: "512", count: 1)
  app

  Database(
    in: network, engine: .postgres("16.13"), size: .t3Micro, storage: .gibibytes(20), clients: ["app": app.group])

  Output("registry", images.url)
}
.tags(["Project": "example", "ManagedBy": "infra"])
