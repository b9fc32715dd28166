internal import CCurl
internal import Glibc
internal import Synchronization

/// The thread that drives libcurl's multi handle. Other threads only put commands into its inbox and wake it.
///
///     add, cancel, stop ──▶ inbox ──▶ thread: perform ─▶ completed transfers resume their callers
///                                        ▲      │
///                                        └─ poll (sockets, wake-up)
final class CurlEngine: Sendable {
  private enum Command {
    case add(CurlTransfer)
    case cancel(UInt64)
    case forget(UInt64)
    case stop
  }

  private struct State {
    var inbox: [Command] = []
    /// The multi handle, as an integer so that the state can cross threads; 0 before the thread starts.
    var multi: UInt = 0
    var hasStopped = false
  }

  private let state = Mutex(State())

  private static let isReady: Bool = infra_curl_start() == 1

  func add(_ transfer: CurlTransfer) {
    guard Self.isReady, post(.add(transfer), startingThread: true) else {
      transfer.fail(TransportError(.other, message: "libcurl cannot be initialized", mayHaveBeenSent: false))
      return
    }
  }

  func cancel(_ id: UInt64) { _ = post(.cancel(id), startingThread: false) }

  /// No transfer of this name comes any more: its caller has its answer.
  func forget(_ id: UInt64) { _ = post(.forget(id), startingThread: false) }

  /// Ends the thread after what it is doing; transfers under way fail as cancelled.
  func stop() { _ = post(.stop, startingThread: false) }

  private func post(_ command: Command, startingThread: Bool) -> Bool {
    state.withLock { state in
      if state.multi == 0 {
        guard startingThread, let multi = infra_curl_multi_init() else { return !startingThread }
        infra_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 128)
        infra_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 64)
        state.multi = UInt(bitPattern: multi)
        guard startThread() else {
          infra_curl_multi_cleanup(multi)
          state.multi = 0
          return false
        }
      }
      guard !state.hasStopped else { return false }
      if case .stop = command { state.hasStopped = true }
      // Where commands lie in the inbox already, the thread has been woken and has not yet come to take them.
      let isAwake = !state.inbox.isEmpty
      state.inbox.append(command)
      // The multi handle lives until the thread has taken .stop out of the inbox, under this lock.
      if !isAwake { infra_curl_multi_wakeup(UnsafeMutableRawPointer(bitPattern: state.multi)) }
      return true
    }
  }

  private func startThread() -> Bool {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let result = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<CurlEngine>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    guard result == 0 else {
      context.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func run() {
    guard let multi = UnsafeMutableRawPointer(bitPattern: state.withLock(\.multi)) else { return }
    var loop = CurlLoop(multi: multi)
    while true {
      let commands = state.withLock { state in
        let commands = state.inbox
        state.inbox.removeAll(keepingCapacity: true)
        return commands
      }
      for command in commands {
        switch command {
        case .add(let transfer): loop.add(transfer)
        case .cancel(let id): loop.cancel(id)
        case .forget(let id): loop.forget(id)
        case .stop:
          loop.end()
          return
        }
      }
      loop.turn()
    }
  }
}

/// The multi handle and the transfers on it; lives on the engine's thread only.
struct CurlLoop {
  let multi: UnsafeMutableRawPointer
  private var transfers: [UInt64: (transfer: CurlTransfer, handle: UnsafeMutableRawPointer)] = [:]
  private var idle: [UnsafeMutableRawPointer] = []
  /// Cancelled before they were added.
  private(set) var cancelled: Set<UInt64> = []

  init(multi: UnsafeMutableRawPointer) { self.multi = multi }

  mutating func add(_ transfer: CurlTransfer) {
    if cancelled.remove(transfer.id) != nil {
      transfer.fail(TransportError(.cancelled, mayHaveBeenSent: false))
      return
    }
    guard let handle = idle.popLast() ?? infra_curl_easy_init() else {
      transfer.fail(TransportError(.other, message: "libcurl cannot create a handle", mayHaveBeenSent: false))
      return
    }
    transfer.prepare(handle)
    transfers[transfer.id] = (transfer, handle)
    infra_curl_multi_add(multi, handle)
  }

  mutating func cancel(_ id: UInt64) {
    guard let (transfer, handle) = transfers.removeValue(forKey: id) else {
      cancelled.insert(id)
      return
    }
    var size = 0
    infra_curl_get_long(handle, CURLINFO_REQUEST_SIZE, &size)
    release(handle)
    transfer.fail(TransportError(.cancelled, mayHaveBeenSent: size > 0))
  }

  mutating func forget(_ id: UInt64) { cancelled.remove(id) }

  /// Lets libcurl work, ends what is done, and waits for sockets or a wake-up.
  mutating func turn() {
    var running: Int32 = 0
    infra_curl_multi_perform(multi, &running)
    var left: Int32 = 0
    while let message = infra_curl_multi_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      let code = message.pointee.data.result
      var context: UnsafeMutableRawPointer?
      infra_curl_get_pointer(handle, CURLINFO_PRIVATE, &context)
      guard let transfer = CurlTransfer.at(context) else { continue }
      transfers[transfer.id] = nil
      transfer.finish(handle, code)
      release(handle)
    }
    infra_curl_multi_poll(multi, running > 0 ? 1000 : 60_000)
  }

  private mutating func release(_ handle: UnsafeMutableRawPointer) {
    infra_curl_multi_remove(multi, handle)
    if idle.count < 64 {
      infra_curl_easy_reset(handle)
      idle.append(handle)
    } else {
      infra_curl_easy_cleanup(handle)
    }
  }

  mutating func end() {
    for id in transfers.keys.sorted() { cancel(id) }
    for handle in idle { infra_curl_easy_cleanup(handle) }
    infra_curl_multi_cleanup(multi)
  }
}
