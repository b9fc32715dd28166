internal import HTTP
extension AWSError: CustomStringConvertible {
  /// One line for people; holds nothing of the input or the credentials.
  public var description: String {
    var notes: [String] = []
    if status != 0 { notes.append("HTTP \(status)") }
    if let requestID { notes.append("request \(requestID)") }
    if attempts > 1 { notes.append("\(attempts) attempts") }
    if mayHaveTakenEffect { notes.append("it may have taken effect") }
    return "\(service) \(operation): \(problem)" + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
  }

  private var problem: String {
    switch kind {
    case .service(let code, let message): message.isEmpty ? code : "\(code): \(message)"
    case .invalidInput(let path, let problem): path.isEmpty ? "input \(problem)" : "input \(path) \(problem)"
    case .transport(let code, let message): message.isEmpty ? code.description : "\(code.description): \(message)"
    case .timeout(let limit): "no response within \(limit)"
    case .notAnswer(_, let excerpt):
      excerpt.isEmpty ? "the response is empty" : "the response does not follow the service's protocol: \(excerpt)"
    case .credentials(let problem): "no credentials: \(problem)"
    case .cancelled: "cancelled"
    }
  }
}
