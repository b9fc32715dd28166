import InfraModel
import Provider
import StateStore

extension OperationExecution {
  /// Deletes replaced predecessors, and the resource itself if `all`; each is written down by itself. A predecessor
  /// that was retained is let go.
  func delete(all: Bool) async -> Outcome {
    guard var record else { return Outcome() }
    var total = Outcome()
    for deposed in record.deposed {
      var rest = record
      rest.deposed.removeAll { $0 == deposed }
      if deposed.isRetained {
        do throws(OperationError) {
          try await scope.append([.recorded(.store(rest))])
          record = rest
          total.effect = .store(rest)
        } catch {
          total.error = total.error ?? error
        }
        continue
      }
      if let failure = await lifted(
        deposed.id, deposed.type ?? record.type, deposed.region ?? record.region, known: deposed.attributes)
      {
        total.error = total.error ?? failure.error
        total.isOpen = total.isOpen || failure.isOpen
        total.calls += failure.calls
        continue
      }
      let outcome = await delete(
        deposed.id, deposed.type ?? record.type, deposed.region ?? record.region, known: deposed.attributes,
        leaving: .store(rest), damaged: .none)
      total.calls += outcome.calls
      total.error = total.error ?? outcome.error
      total.isOpen = total.isOpen || outcome.isOpen
      if outcome.error == nil {
        record = rest
        total.effect = .store(rest)
      }
    }
    guard all, total.error == nil else { return total }
    if let failure = await lifted(record.id, record.type, record.region, known: record.known) {
      return Outcome(
        effect: total.effect, error: failure.error, isOpen: failure.isOpen, calls: total.calls + failure.calls)
    }
    var damaged = record
    damaged.status = .incomplete
    let outcome = await delete(
      record.id, record.type, record.region, known: record.known, leaving: .remove(record.address),
      damaged: .store(damaged))
    return Outcome(
      effect: outcome.effect.isEmpty ? total.effect : outcome.effect, error: outcome.error, isOpen: outcome.isOpen,
      calls: total.calls + outcome.calls)
  }

  /// Switches off the flags that keep the resource from being deleted, since the declaration has them off.
  /// - Returns: `nil` where nothing is in the way any more.
  private func lifted(
    _ id: ResourceID, _ type: ResourceType, _ region: String, known: [String: Value]
  ) async -> Outcome? {
    // A predecessor may be of another type.
    let lifts = operation.lifts.filter(scope.provider.traits(of: type).deletionGuards.contains)
    guard !lifts.isEmpty else { return nil }
    let attempt = attempt(.update, on: id, type, region)
    do throws(OperationError) { try await attempt.begin() } catch { return Outcome(error: error) }
    let off = Dictionary(lifts.map { ($0, Value.bool(false)) }) { $1 }
    let request = UpdateRequest(
      address: operation.address, type: type, region: region, account: scope.account, id: id, current: known,
      desired: known.merging(off) { $1 }, changed: Set(lifts), changedPaths: lifts.map { PropertyPath($0) })
    do throws(ProviderError) {
      _ = try await scope.provider.update(request, attempt.context)
      let outcome = await settle(attempt, .none)
      return outcome.error == nil ? nil : outcome
    } catch {
      return await settle(attempt, .none, error)
    }
  }

  /// Deletes until it is gone, or something is wrong that does not pass.
  private func delete(
    _ id: ResourceID, _ type: ResourceType, _ region: String, known: [String: Value], leaving: StateEffect,
    damaged: StateEffect
  ) async -> Outcome {
    var total = Outcome()
    var unfinished: Attempt?
    var earlierCalls = 0
    for round in 1...max(1, scope.maximumAttempts) {
      let attempt = unfinished ?? attempt(.delete, on: id, type, region)
      if unfinished == nil {
        do throws(OperationError) { try await attempt.begin() } catch {
          return Outcome(error: error, calls: earlierCalls)
        }
      }
      total = await deleteOnce(attempt, known: known, leaving: leaving, damaged: damaged)
      total.calls += earlierCalls
      if total.isOpen { unfinished = attempt } else { (unfinished, earlierCalls) = (nil, total.calls) }
      guard let error = total.error, error.mayPass, await pause(round, error) else { return total }
    }
    return total
  }

  /// One that failed after the resource may have gone, and has not removed what has to go after it, stays open: only its
  /// record in the journal tells what that is, and the next run removes it.
  private func deleteOnce(
    _ attempt: Attempt, known: [String: Value], leaving: StateEffect, damaged: StateEffect
  ) async -> Outcome {
    let deleted = attempt.operation
    guard let id = deleted.resource else { return Outcome() }
    let request = DeleteRequest(
      address: operation.address, type: deleted.type, region: deleted.region, account: scope.account, id: id,
      known: known, keepsSnapshot: scope.keepsSnapshots, leftovers: attempt.trace.leftovers)
    do throws(ProviderError) {
      try await scope.provider.delete(request, attempt.context)
      return await settle(attempt, leaving)
    } catch {
      guard attempt.trace.mayHaveTakenEffect else { return await settle(attempt, .none, error) }
      guard attempt.trace.leftovers.isEmpty else {
        let failure = scope.hidden.clean(OperationError(error))
        return Outcome(error: failure, isOpen: true, calls: attempt.trace.calls)
      }
      return await settle(attempt, damaged, error)
    }
  }
}
