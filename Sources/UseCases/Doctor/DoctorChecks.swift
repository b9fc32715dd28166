internal import AWSClient
internal import AWSResources
internal import Evaluation
internal import HTTP
package import InfraModel
package import Reports
internal import Synchronization

/// What `infra doctor` looks at: settings and credentials with their sources, and one signed call.
package struct DoctorChecks {
  let workspace: Workspace
  let graph: Graph?
  let isOffline: Bool
  private let settings: ClientSettings

  package init(_ workspace: Workspace, graph: Graph?, isOffline: Bool) {
    self.workspace = workspace
    self.graph = graph
    self.isOffline = isOffline
    let given = workspace.settings
    settings = ClientSettings(
      profile: given.profile, region: given.region, endpoint: given.endpoint, world: workspace.world)
  }

  private var region: String { graph?.region ?? settings.region?.value ?? "us-east-1" }

  package func report() async -> DoctorReport {
    var report = DoctorReport(environment: graph?.environment.name)
    let steps = await inquire()
    report.places = steps.map { place($0) }
    let states = StateChecks(workspace: workspace)
    report.facts = facts() + (await states.fact().map { [$0] } ?? [])
    report.checks = [confinementCheck(), credentialsCheck(steps)]
    guard let credentials = steps.lazy.compactMap(\.credentials).first else {
      report.checks += ["reachable", "signature", "account"].map { .init($0, .skipped, "needs credentials") }
      return report
    }
    guard !isOffline else {
      report.checks += ["reachable", "signature", "account"].map { .init($0, .skipped, "--offline was given") }
      return report
    }
    report.checks += await callChecks(credentials) + states.checks(isOffline: isOffline)
    return report
  }

  // MARK: Declarations

  /// Whether the kernel keeps what a declaration does within bounds.
  private func confinementCheck() -> DoctorReport.Check {
    let missing = Confinement.missing()
    let lacks = missing.isEmpty ? "" : "; this machine lacks " + Confinement.words(of: missing)
    guard missing.contains(where: \.isEssential) else {
      return DoctorReport.Check("confinement", .ok, "declarations are compiled and run confined" + lacks)
    }
    return DoctorReport.Check(
      "confinement", .failed, "declarations are not confined" + lacks,
      fix: "evaluate only what people you trust wrote, or use a kernel or a container that has it")
  }

  // MARK: Credentials

  /// Where credentials were looked for, and what came of it.
  func credentials() async -> (places: [DoctorReport.Place], check: DoctorReport.Check) {
    let steps = await inquire()
    return (steps.map(place), credentialsCheck(steps))
  }

  private func inquire() async -> [CredentialsStep] {
    await CredentialsChain.standard(
      profile: workspace.settings.profile, world: workspace.world, observer: workspace.listener.calls
    ).inquire()
  }

  private func place(_ step: CredentialsStep) -> DoctorReport.Place {
    switch step.outcome {
    case .found(let credentials):
      DoctorReport.Place(step.place, .used, step.origins + [key(credentials)])
    case .none(let reason): DoctorReport.Place(step.place, .none, [reason])
    case .failed(let problem): DoctorReport.Place(step.place, .broken, step.origins + [problem])
    case .notAsked: DoctorReport.Place(step.place, .notAsked, [])
    }
  }

  private func key(_ credentials: Credentials) -> String {
    let end = credentials.expiration.map { "until \(CivilTime(secondsSince1970: Int($0)).text)" } ?? "without an end"
    return "key \(credentials.maskedKeyID), \(end)"
  }

  private func credentialsCheck(_ steps: [CredentialsStep]) -> DoctorReport.Check {
    for step in steps {
      switch step.outcome {
      case .found: return .init("credentials", .ok, "from \(step.place)")
      case .failed(let problem):
        return .init(
          "credentials", .failed, "\(step.place): \(problem)", fix: "correct \(step.place), or remove it")
      case .none, .notAsked: continue
      }
    }
    return .init(
      "credentials", .failed, "no credentials found in any source",
      fix: "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile with --profile")
  }

  // MARK: Settings

  private func facts() -> [DoctorReport.Fact] {
    var facts: [DoctorReport.Fact] = [fact("profile", settings.profile, option: "--profile")]
    if let graph {
      facts.append(.init("region", graph.region, from: graph.position.map { "\($0)" } ?? "the environment"))
      facts.append(.init("account", graph.account ?? "any", from: graph.account == nil ? "not declared" : "declared"))
    } else if let region = settings.region {
      facts.append(fact("region", region, option: "--region"))
    } else {
      facts.append(.init("region", region, from: "not set; an environment declares its own"))
    }
    facts += endpoints()
    facts += settings.proxies.isEmpty ? [.init("proxy", "none")] : settings.proxies.map(proxy)
    facts.append(settings.authorities.map { fact("authorities", $0) } ?? .init("authorities", "the system's"))
    facts.append(fact("retries", settings.retryMode))
    facts.append(fact("attempts", settings.maximumAttempts))
    if let setting = settings.usesFIPS { facts.append(fact("FIPS", setting)) }
    if let setting = settings.usesDualStack { facts.append(fact("dual stack", setting)) }
    return facts
  }

  private func fact(_ label: String, _ setting: Setting, option: String? = nil) -> DoctorReport.Fact {
    .init(label, setting.value, from: setting.origin == .argument ? option : "\(setting.origin)")
  }

  /// A proxy's address without its password.
  private func proxy(_ setting: Setting) -> DoctorReport.Fact {
    var address = setting.value
    if let at = address.lastIndex(of: "@") {
      let start = address.range(ofFirst: "://") ?? address.startIndex
      address.replaceSubrange(start..<at, with: "•••")
    }
    let isException = "\(setting.origin)".lowercased() == "no_proxy"
    return .init(isException ? "no proxy for" : "proxy", address, from: "\(setting.origin)")
  }

  /// A line for each service that the environment uses; without one, for the service that names the account.
  private func endpoints() -> [DoctorReport.Fact] {
    let client = AWSClient(configuration: configuration())
    return services.map { service in
      guard let found = client.destination(of: service, region: region, account: graph?.account) else {
        return .init("endpoint \(service)", "none: its rules have none for \(region)")
      }
      let setting = settings.serviceEndpoints[service] ?? settings.endpoint
      let signed = found.signingRegion == region ? "" : ", signed for \(found.signingRegion)"
      let origin = setting.map { $0.origin == .argument ? "--endpoint" : "\($0.origin)" }
      return .init("endpoint \(service)", found.url + signed, from: origin)
    }
  }

  private var services: [Service] {
    let types = Set((graph?.resources ?? []).map(\.type))
    let provider = AWSProvider.unasked(schemas: AWSCloud().schemas)
    let used = Set(types.compactMap { provider.handler(of: $0)?.service.id })
    return used.union(["sts"]).sorted().map { Service($0) }
  }

  private func configuration(
    credentials: Credentials? = nil, observer: (any CallObserver)? = nil
  ) -> Configuration {
    let given = workspace.settings
    let keys = credentials.map { StaticCredentials($0) as any CredentialsProvider } ?? CredentialsChain([])
    var configuration = Configuration.standard(
      profile: given.profile, region: given.region, endpoint: given.endpoint, world: workspace.world,
      credentials: keys, observer: observer)
    configuration.limits.silence = .seconds(given.timeout)
    return .probing(configuration)
  }

  // MARK: The call

  private func callChecks(_ credentials: Credentials) async -> [DoctorReport.Check] {
    let watch = AnswerWatch(forwardingTo: workspace.listener.calls)
    let client = AWSClient(configuration: configuration(credentials: credentials, observer: watch))
    let url = client.destination(of: .sts, region: region)?.url ?? "sts"
    do throws(AWSError) {
      let identity = try await client.call(.sts, "GetCallerIdentity", [:], region: region)
      let account = identity["Account"]?.string ?? "unknown"
      let arn = identity["Arn"]?.string ?? "unknown"
      return [
        .init("reachable", .ok, "\(url) answers"), .init("signature", .ok, "accepted for \(arn)"),
        accountCheck(account),
      ] + clockCheck(watch, client)
    } catch {
      return checks(of: error, url) + clockCheck(watch, client)
    }
  }

  /// What to do where AWS refuses a signature.
  static let refusedKeysFix =
    "see that the keys are active and belong together; a session token ends with its session"

  private func checks(of error: AWSError, _ url: String) -> [DoctorReport.Check] {
    let account = DoctorReport.Check("account", .skipped, "needs an accepted signature")
    switch error.kind {
    case .service:
      return [
        .init("reachable", .ok, "\(url) answers"),
        .init(
          "signature", .failed, "\(error)", fix: Self.refusedKeysFix), account,
      ]
    case .notAnswer:
      return [
        .init(
          "reachable", .failed, "\(url): \(error)",
          fix: "something other than AWS answers: check --endpoint, AWS_ENDPOINT_URL and the proxy"),
        .init("signature", .skipped, "needs an answer"), account,
      ]
    case .transport(.tls, _):
      return [
        .init(
          "reachable", .failed, "\(url): \(error)",
          fix: "if a proxy opens TLS, name its authority's file in AWS_CA_BUNDLE"),
        .init("signature", .skipped, "needs an answer"), account,
      ]
    case .transport, .timeout, .cancelled, .credentials, .invalidInput:
      return [
        .init(
          "reachable", .failed, "\(url): \(error)",
          fix: "see to the network, to https_proxy and no_proxy, and to the region's name"),
        .init("signature", .skipped, "needs an answer"), account,
      ]
    }
  }

  private func accountCheck(_ found: String) -> DoctorReport.Check {
    guard let expected = graph?.account else {
      return .init("account", .ok, graph == nil ? found : "\(found); the environment names none")
    }
    if found == expected { return .init("account", .ok, "\(found), the environment's") }
    return .init(
      "account", .failed,
      "the credentials are for account \(found), but the environment belongs to account \(expected)",
      fix: "name a profile of \(expected) with --profile, or set its keys")
  }

  /// AWS refuses signatures that are five minutes off; the client corrects its own clock then.
  private func clockCheck(_ watch: AnswerWatch, _ client: AWSClient) -> [DoctorReport.Check] {
    guard let offset = watch.clockOffset else { return [] }
    let seconds = Int(offset.magnitude.rounded())
    let direction = offset > 0 ? "behind" : "ahead of"
    if seconds <= 60 { return [.init("clock", .ok, seconds <= 1 ? "right" : "\(seconds) s \(direction) AWS's")] }
    let correction = client.clockCorrection == 0 ? "" : "; calls are signed with AWS's time"
    return [
      .init(
        "clock", seconds < 240 || !correction.isEmpty ? .ok : .failed, "\(seconds) s \(direction) AWS's\(correction)",
        fix: "set this machine's clock")
    ]
  }
}

/// Keeps how far this machine's clock is from the answers' dates.
private final class AnswerWatch: CallObserver {
  private let other: (any CallObserver)?
  private let offset = Mutex<Double?>(nil)
  var clockOffset: Double? { offset.withLock(\.self) }

  init(forwardingTo other: (any CallObserver)?) { self.other = other }

  func observe(_ event: CallEvent) {
    if case .answered(let answer) = event.stage, let found = answer.clockOffset {
      offset.withLock { $0 = found }
    }
    other?.observe(event)
  }
}

extension CredentialsStep {
  fileprivate var credentials: Credentials? { if case .found(let found) = outcome { found } else { nil } }
}

extension String {
  /// The index behind a text's first occurrence.
  fileprivate func range(ofFirst part: String) -> Index? { firstRange(of: part)?.upperBound }
}
