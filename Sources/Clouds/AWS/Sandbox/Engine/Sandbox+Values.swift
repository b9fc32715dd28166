package import AWSClient
package import HTTP
internal import InfraModel
internal import OperationModels
internal import Synchronization

/// Calls without a wire: answers, refusals and injected faults are the same as with one.
extension SandboxTransport: ValueTransport {
  package func exchange(_ call: ValueCall) async throws(TransportError) -> ValueAnswer? {
    do throws(Sandbox.Broken) { return try sandbox.exchange(call) } catch { throw Sandbox.broken }
  }
}

extension Sandbox {
  func exchange(_ call: ValueCall) throws(Broken) -> ValueAnswer? {
    let model = call.model
    let service = model.service
    guard let form = WireForm(model), let operation = ServerWire.operation(service.id, model.name),
      Router.shared.isAnswered(by: service, model.name), knows(call.credentials)
    else { return nil }
    let number = requests.wrappingAdd(1, ordering: .relaxed).newValue
    let requestID = RequestIdentifier.text(options.seed, number)
    return try fated(service.id, model) { fault, fate in
      let destination = Destination(service: service.id, operation: operation)
      do throws(Fault) {
        if let fault { throw fault }
        let output = try served(
          form.input(call.members), destination, region: call.region, requestID: requestID, fate
        ) { cloud throws(Fault) in
          guard let (_, principal) = Principal.known(call.credentials.accessKeyID, options.keys, cloud) else {
            throw Fault("InvalidClientTokenId", "the key is not known", status: 403)
          }
          return principal
        }
        return .output(form.output(output))
      } catch {
        return .response(stamped(refusal(error, model, method: model.method, requestID: requestID), requestID))
      }
    }
  }

  /// Whether the credentials are those of a key that is known from the start; all others show it on the wire.
  private func knows(_ credentials: Credentials) -> Bool {
    guard credentials.sessionToken == nil else { return false }
    return Principal.secret(of: credentials.accessKeyID, options.keys) == credentials.secretAccessKey
  }
}
