import AWS
import Infra
import InfraModel
import Testing

@testable import Modules

@Suite("A module of services")
struct ServiceModuleTests {
  /// A service behind a load balancer and a firewall, with a Redis, by the addresses of its resources.
  private func service(
    count: ClosedRange<Int> = 2...6, availability: LoadBalancer.Availability = .open, nodes: Int = 1
  ) -> [Address: ResourceNode] {
    let evaluation = Evaluation(
      of: Environment("test/one", in: .euCentral1, account: "123456789012") {
        let network = Network(cidr: "10.0.0.0/16", zones: 2)
        let balancer = LoadBalancer(
          in: network, certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/one",
          availability: availability)
        let group = network.outboundGroup("group", "app", "The application")
        let secrets = Secrets(of: ["session-key": .generated(length: 64)])
        let cluster = ECS.Cluster("cluster", clusterName: "one")
        network
        balancer
        group
        secrets
        cluster
        WebFirewall(before: balancer, requests: 500, upload: .mebibytes(10))
        Redis(in: network, size: .t4gMicro, nodes: nodes, clients: ["app": group])
        FargateService(
          "app", in: network, cluster: cluster, group: group, image: "image", port: 3000, size: .medium, count: count,
          entrance: .behind(balancer, paths: ["/*"], priority: 10, health: "/health"), secrets: secrets.variables)
      })
    #expect(evaluation.diagnostics == [])
    return Dictionary(evaluation.graph.resources.map { ($0.address, $0) }) { first, _ in first }
  }

  @Test("FargateService gets its group's rule, its secrets and its targets, and starts behind its listener's rule")
  func fargate() {
    let nodes = service()
    let task = nodes["app/task"]?.properties
    #expect(task?["Cpu"] == "512" && task?["Memory"] == "1024")
    let container = task?["ContainerDefinitions"]?[0]
    #expect(container?["Secrets"]?[0]?["Name"] == "SESSION_KEY")
    #expect(container?["Secrets"]?[0]?["ValueFrom"] == .reference(Reference("secrets/session-key", "Id")))
    let statement = nodes["app/execution-policy"]?.properties["PolicyDocument"]?["Statement"]?[0]
    #expect(statement?["Resource"] == .reference(Reference("secrets/session-key", "Id")))
    #expect(nodes["app/targets"]?.properties["HealthCheckPath"] == "/health")
    #expect(nodes["app/ingress/web"]?.properties["FromPort"] == 3000)
    #expect(nodes["app/service"]?.dependsOn.contains("app/rule") == true)
  }

  @Test("FargateService is scaled between two counts, which its count does not undo, and not at all by one count")
  func scaling() {
    let scaled = service(count: 2...6)
    #expect(scaled["app/scaling/target"]?.properties["MinCapacity"] == 2)
    #expect(scaled["app/scaling/target"]?.properties["MaxCapacity"] == 6)
    #expect(scaled["app/service"]?.lifecycle.ignoredChanges.map(\.property) == ["DesiredCount"])
    let fixed = service(count: 2...2)
    #expect(fixed["app/scaling/target"] == nil)
    #expect(fixed["app/service"]?.lifecycle.ignoredChanges == [])
    #expect(fixed["app/service"]?.properties["DesiredCount"] == 2)
  }

  @Test("LoadBalancer leads HTTP to HTTPS, and shows everybody a page while it is being maintained")
  func balancer() {
    let open = service()
    #expect(open["web/maintenance"] == nil)
    let action = open["web/http"]?.properties["DefaultActions"]?[0]
    #expect(action?["RedirectConfig"] == ["StatusCode": "HTTP_301", "Protocol": "HTTPS", "Port": "443"])
    #expect(open["web/https"]?.properties["Port"] == 443)
    let rule = service(availability: .maintenance(page: "<p>Wait</p>"))["web/maintenance"]?.properties
    #expect(rule?["Priority"] == 1)
    #expect(rule?["Conditions"]?[0]?[path: "PathPatternConfig.Values"] == ["/*"])
    #expect(
      rule?["Actions"]?[0]?["FixedResponseConfig"]
        == ["StatusCode": "503", "ContentType": "text/html", "MessageBody": "<p>Wait</p>"])
  }

  @Test("Redis is encrypted, and fails over to another zone from two nodes on")
  func redis() {
    let one = service()["redis/group"]?.properties
    #expect(one?["TransitEncryptionEnabled"] == true && one?["AtRestEncryptionEnabled"] == true)
    #expect(one?["AutomaticFailoverEnabled"] == false && one?["MultiAZEnabled"] == false)
    let two = service(nodes: 2)["redis/group"]?.properties
    #expect(two?["AutomaticFailoverEnabled"] == true && two?["MultiAZEnabled"] == true)
  }

  @Test(
    "WebFirewall knows every length above its bound, and none up to it",
    arguments: [0, 9, 10, 99, 500, 1_000, 8_192, 99_999, 10_485_760] as [Int64])
  func lengths(_ bound: Int64) throws {
    let form = try Regex(WebFirewall.numbers(above: bound))
    for length in max(0, bound - 1_200)...bound { #expect("\(length)".wholeMatch(of: form) == nil, "\(length)") }
    for length in (bound + 1)...(bound + 1_200) { #expect("\(length)".wholeMatch(of: form) != nil, "\(length)") }
    for length in [bound * 2 + 1, bound * 10 + 1, bound * 97 + 5] {
      #expect("\(length)".wholeMatch(of: form) != nil, "\(length)")
    }
  }

  @Test("A watch at two levels is a warning and a critical one, with the values in their words")
  func levels() {
    let watches = Watch.levels(of: .init(warning: 0.5, critical: 2)) { level in
      Watch(
        "errors", "More than \(level) %", metric: "App", "Errors", of: [:], by: .statistic(.sum), above: level.value)
    }
    #expect(watches.map(\.name) == ["errors-warning", "errors-critical"])
    #expect(watches.map(\.description) == ["More than 0.5 %", "More than 2 %"])
    #expect(watches.map(\.severity) == [.warning, .critical])
    #expect(watches.map(\.threshold) == [0.5, 2])
  }
}
