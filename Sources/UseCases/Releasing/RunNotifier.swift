internal import Applier
internal import HTTP
internal import InfraModel
internal import Provider
internal import Reports
internal import StateStore
internal import World

/// Tells a run where its environment says that runs are told. Messages go out one after the other while the run goes on;
/// one that does not get through is said and stops nothing.
actor RunNotifier {
  private let notifications: [RunNotification]
  private let state: State
  private let provider: any Provider
  private let secrets: Secrets
  private let network: any HTTPTransport
  private let tell: @Sendable (Diagnostic) -> Void
  private var last: Task<Void, Never>?

  /// Seconds for one message.
  private static let longest = 10

  /// - Parameters:
  ///   - graph: Whose settings say where.
  ///   - state: What is there before the run.
  ///   - tell: Hears what did not get through.
  init(
    _ graph: Graph, _ state: State, _ provider: any Provider, _ secrets: Secrets, _ network: any HTTPTransport,
    tell: @escaping @Sendable (Diagnostic) -> Void
  ) {
    notifications = graph.settings.notifications
    self.state = state
    self.provider = provider
    self.secrets = secrets
    self.network = network
    self.tell = tell
  }

  /// Sends what a run's record says of its beginning or its end.
  func send(_ run: RunRecord) {
    let notice = RunNotice(run)
    let chosen = notifications.filter { $0.moments.contains(notice.moment) }
    guard !chosen.isEmpty else { return }
    let earlier = last
    // Not a part of the run: that a person stops it is told, too.
    last = Task {
      await earlier?.value
      for notification in chosen { await self.send(notice, by: notification) }
    }
  }

  /// Returns once everything was sent, or did not get through.
  func finish() async { await last?.value }

  private func send(_ notice: RunNotice, by notification: RunNotification) async {
    let problem: String?
    switch notification.channel {
    case .webhook(let source): problem = await post(notice, to: source)
    case .topic(let address): problem = await publish(notice, at: address)
    }
    guard let problem else { return }
    tell(
      Diagnostic(
        .notificationFailed, "the notification '\(notice.subject)' was not delivered: \(problem)", severity: .warning,
        at: notification.position))
  }

  /// Its URL is a secret, and is in no message: not in that of an error of the network, either.
  private func post(_ notice: RunNotice, to source: SecretSource) async -> String? {
    let url: String
    do throws(OperationError) {
      guard case .secret(let resolved) = try state.resolving(.secret(source)) else { return "its URL is not known yet" }
      url = try await secrets.text(of: resolved, region: state.region).trimmed
    } catch {
      return error.message
    }
    guard Self.isPermitted(url) else { return "the webhook's URL does not begin with https://" }
    let limit = Duration.seconds(Self.longest)
    var request = HTTPRequest(
      method: "POST", url: url, headers: [("Content-Type", "application/json")], body: notice.webhookBody,
      limits: TimeLimits(connect: limit, silence: limit, whole: limit))
    request.mostBytes = 1 << 16
    do throws(TransportError) {
      let answer = try await network.send(request)
      return (200...299).contains(answer.status) ? nil : "the webhook answered with status \(answer.status)"
    } catch {
      return error.code == .timeout
        ? "the webhook did not answer within \(Self.longest) s" : "the webhook: \(error.code)"
    }
  }

  /// Encrypted, but for this machine.
  private static func isPermitted(_ url: String) -> Bool {
    ["https://", "http://127.0.0.1:", "http://localhost:"].contains { url.hasPrefix($0) }
  }

  private func publish(_ notice: RunNotice, at address: Address) async -> String? {
    guard let record = state.resources[address] else { return "\(address) did not exist when the run began" }
    let request = AnnouncementRequest(
      type: record.type, id: record.id, region: record.region, account: state.account ?? "", subject: notice.subject,
      text: notice.text)
    let context = OperationContext(
      unrecorded: "", timeout: Double(Self.longest),
      sleep: { (_) throws(ProviderError) in throw ProviderError(.timedOut, "there was no answer in time") })
    do throws(ProviderError) {
      try await provider.announce(request, context)
      return nil
    } catch { return error.message }
  }
}

extension String {
  /// Without white space at both ends: a file ends with a line break.
  fileprivate var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[start...end])
  }
}
