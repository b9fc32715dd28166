import InfraModel

/// Where notifications about an environment's runs are sent.
public struct NotificationChannel: Sendable {
  enum Form: Sendable {
    case webhook(SecretValue)
    case topic(Token)
  }

  let form: Form

  /// A URL that takes `{"text": …}`, as Slack's incoming webhooks do. Whoever has it may post there, so it is a secret.
  public static func webhook(_ url: SecretValue) -> NotificationChannel { NotificationChannel(form: .webhook(url)) }

  /// A resource of the environment that passes messages on, such as `SNS.Topic`. A run that makes it tells it nothing yet.
  public static func topic(_ topic: some Resource) -> NotificationChannel {
    NotificationChannel(form: .topic(topic.token))
  }
}

/// When the runs of an environment are told.
public struct NotificationMoment: Sendable {
  let moment: RunNotification.Moment

  /// A run, or a rollback, begins.
  public static let begins = NotificationMoment(moment: .begins)
  /// It has done all that it was to do.
  public static let succeeds = NotificationMoment(moment: .succeeds)
  /// It has failed, was stopped, or stands at a gate.
  public static let fails = NotificationMoment(moment: .fails)
}

extension Environment {
  /// What tells the runs of an environment, as it was declared.
  struct Notice: Sendable {
    let channel: NotificationChannel
    let moments: Set<RunNotification.Moment>
    let position: SourcePosition
  }

  /// Sends notifications about the environment's applies, destroys and rollbacks. A failed delivery is a warning and does
  /// not stop the run.
  /// - Parameter moments: When; all of them where none is named.
  public func notify(
    _ channels: NotificationChannel..., on moments: [NotificationMoment] = [], file: String = #filePath,
    line: Int = #line, column: Int = #column
  ) -> Environment {
    let position = SourcePosition(file: file, line: line, column: column)
    let chosen = moments.isEmpty ? Set(RunNotification.Moment.allCases) : Set(moments.map(\.moment))
    var copy = self
    copy.notices += channels.map { Notice(channel: $0, moments: chosen, position: position) }
    return copy
  }
}
