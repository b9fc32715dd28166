internal import InfraModel
internal import Reports
internal import Synchronization
internal import UseCases
internal import World

/// The lines of JSON by which programs follow a run: a file that grows, or a descriptor that the caller has
/// opened. A closed reader or a full disk does not stop the run.
final class EventLog: Sendable {
  private let writer: LineWriter
  private let clock: WorldClock
  private let place: String
  private let failure: FirstFailure

  /// - Parameter place: A file, or `fd:` and the number of a descriptor that is open for writing.
  init(_ place: String, _ world: World) throws(CommandFailure) {
    self.place = place
    clock = world.clock
    let (files, failure) = (world.files, FirstFailure())
    self.failure = failure
    let write: @Sendable ([UInt8]) -> Void
    if place.hasPrefix("fd:") {
      guard let number = Int32(place.dropFirst(3)), let descriptor = world.console.descriptor(number) else {
        throw .cannotWrite(place, reason: "no such descriptor is open for writing, as by 3>events.jsonl for fd:3")
      }
      write = descriptor
    } else {
      // Told before anything is done.
      do throws(FileFailure) {
        if try files.stamp(place) == nil { try files.create(place, with: []) } else { try files.append([], to: place) }
      } catch {
        throw .cannotWrite(place, reason: error.reason)
      }
      write = { bytes in
        do throws(FileFailure) { try files.append(bytes, to: place) } catch { failure.note(error.reason) }
      }
    }
    writer = LineWriter(
      write, leftOut: { [clock] in Self.line(.leftOut($0), at: clock.now()) })
  }

  func put(_ event: RunEvent) {
    let line = Self.line(event, at: clock.now())
    if !line.isEmpty { writer.put(line) }
  }

  /// An event's line; empty for what is shown to people only.
  private static func line(_ event: RunEvent, at time: Double) -> [UInt8] {
    event.document(at: time).map { JSON.canonical($0) + [0x0A] } ?? []
  }

  /// Waits until all lines are written.
  /// - Returns: What is to be said of those that are not.
  func finish() async -> [Diagnostic] {
    await writer.flush()
    guard let reason = failure.reason else { return [] }
    return [Diagnostic(.cannotWrite, "events are missing in \(place): \(reason)", severity: .warning)]
  }

  /// Why the first line that was not written was not.
  private final class FirstFailure: Sendable {
    private let first = Mutex<String?>(nil)
    var reason: String? { first.withLock { $0 } }
    func note(_ reason: String) { first.withLock { $0 = $0 ?? reason } }
  }
}
