import InfraModel

/// What can be wrong with a declared environment.
enum DeclarationProblem {
  case duplicateName(Address, first: SourcePosition)
  case placedTwice(Address, first: SourcePosition)
  case notPlaced(name: String, declared: SourcePosition)
  case ofAnotherEnvironment(name: String, environment: String, declared: SourcePosition)
  case cycle([(address: Address, position: SourcePosition?)])
  case badName(String)
  case badEnvironmentName(String)
  case badAccount(String, AccountForm)
  case badValue(String)
  case noAccount
  case noZone(index: Int, region: Region)
  case duplicateOutput(String, first: SourcePosition)
  case duplicateEnvironment(String, first: SourcePosition)
  case unknownEnvironment(String, known: [String])
  case unknownDefinition(String, known: [String])
  case unplaced(name: String)
  case unknownInString
  case badUsage(String, String)
  case environmentCycle([EnvironmentStep])
  case outputNotDeclared(String, of: String, known: [String], isPromised: Bool)
  case lookupOfResource(String, Reference)
  case badDefinition(name: String, value: String, expected: String)

  var code: DiagnosticCode {
    switch self {
    case .duplicateName: .duplicateName
    case .notPlaced, .ofAnotherEnvironment: .notPlaced
    case .placedTwice: .placedTwice
    case .cycle: .referenceCycle
    case .badName: .badName
    case .badValue: .badValue
    case .unknownEnvironment: .unknownEnvironment
    case .noAccount: .noAccount
    case .noZone: .noZone
    case .unknownDefinition: .unknownDefinition
    case .badDefinition: .badDefinition
    case .duplicateOutput: .duplicateOutput
    case .duplicateEnvironment: .duplicateEnvironment
    case .badEnvironmentName: .badEnvironmentName
    case .badAccount: .badAccount
    case .unknownInString: .unknownInString
    case .badUsage: .badUsage
    case .unplaced: .unplaced
    case .environmentCycle: .environmentCycle
    case .outputNotDeclared(_, _, _, let isPromised): isPromised ? .promisedOutput : .outputNotDeclared
    case .lookupOfResource: .lookupOfResource
    }
  }

  /// The problem as data for a renderer.
  func diagnostic(address: Address? = nil, at position: SourcePosition? = nil, label: String? = nil) -> Diagnostic {
    Diagnostic(code, message, address: address, at: position, label: label, notes: notes, fix: fix)
  }

  private var message: String {
    switch self {
    case .duplicateName(let address, _): "'\(address)' is declared twice"
    case .placedTwice(let address, _): "the same value is placed a second time as '\(address)'"
    case .notPlaced(let name, _): "this refers to '\(name)', which is not part of the environment"
    case .ofAnotherEnvironment(let name, let environment, _):
      "this refers to '\(name)', which is part of another environment, \(environment)"
    case .unplaced(let name): "'\(name)' is declared but not placed, so it is not created"
    case .cycle(let members):
      members.count == 1
        ? "'\(members[0].address)' refers to itself"
        : "dependency cycle: "
          + (members + [members[0]]).map(\.address.path).joined(separator: " → ")
    case .badName(let name):
      "'\(name)' is not a valid name: use letters, digits, '-', '_' and '.', starting with a letter or digit"
    case .badEnvironmentName(let name):
      "'\(name)' is not a valid environment name: expected system/environment, such as finally/production"
    case .badAccount(let account, let form):
      "'\(account)' is not an account number: an account number has \(form.words)"
    case .badValue(let problem): problem
    case .unknownInString: "a plain String was made from a value that is only known after the apply"
    case .badUsage(let key, let problem): "the usage '\(key)' \(problem)"
    case .noAccount: "AccountID.current is used, but the environment does not declare an account"
    case .noZone(let index, let region):
      "\(region) has \(region.zones.count) availability zones; there is no zone with index \(index)"
    case .duplicateOutput(let name, _): "the output '\(name)' is declared twice"
    case .duplicateEnvironment(let name, _): "the environment '\(name)' is declared twice"
    case .unknownEnvironment(let name, _): "there is no environment '\(name)'"
    case .unknownDefinition(let name, _): "no parameter reads the definition '\(name)'"
    case .environmentCycle(let steps):
      steps.count == 1
        ? "'\(steps[0].from)' refers to its own outputs"
        : "environments refer to each other in a cycle: "
          + ([steps[0].from] + steps.map(\.to)).joined(separator: " → ")
    case .outputNotDeclared(let name, let environment, _, let isPromised):
      isPromised
        ? "\(environment) offers the output '\(name)' to others and does not declare it"
        : "\(environment) has no output '\(name)'"
    case .lookupOfResource(let kind, let reference):
      "the look-up of \(kind) asks with \(reference), which is known only after the apply"
    case .badDefinition(let name, let value, let expected):
      "the definition '\(name)' is '\(value)', which is not \(expected)"
    }
  }

  private var notes: [Diagnostic.Note] {
    switch self {
    case .duplicateName(_, let first), .duplicateOutput(_, let first), .duplicateEnvironment(_, let first):
      [Diagnostic.Note("first declared here", at: first)]
    case .placedTwice(_, let first): [Diagnostic.Note("first placed here", at: first)]
    case .notPlaced(let name, let declared), .ofAnotherEnvironment(let name, _, let declared):
      [Diagnostic.Note("'\(name)' is declared here", at: declared)]
    case .cycle(let members):
      members.enumerated().map { index, member in
        let next = members[(index + 1) % members.count].address
        return Diagnostic.Note("'\(member.address)' needs '\(next)'", at: member.position)
      }
    case .environmentCycle(let steps):
      steps.map { Diagnostic.Note("'\($0.from)' refers to '\($0.to)'", at: $0.position) }
    case .badName, .badEnvironmentName, .badAccount, .badValue, .noAccount, .noZone, .unknownEnvironment,
      .unknownDefinition, .badDefinition, .unknownInString, .badUsage, .unplaced, .outputNotDeclared,
      .lookupOfResource:
      []
    }
  }

  private var fix: String? {
    switch self {
    case .duplicateName: "give one of them another name"
    case .placedTwice: "place it once, or declare a second value"
    case .notPlaced(let name, _): "add '\(name)' to the body of the environment or of a component"
    case .ofAnotherEnvironment(let name, let environment, _):
      "declare Output(\"\(name)\", …) in \(environment), apply it, and write "
        + "\"\\(Environment.output(\"\(name)\", of: \"\(environment)\"))\" here"
    case .unplaced(let name):
      "add '\(name)' to the body of the environment or of a component, remove its declaration, or add .optional() "
        + "to it if only some settings place it"
    case .cycle: "remove one of these references, or split a resource in two"
    case .badName, .badValue: nil
    case .badUsage: "declare what one resource uses in a month"
    case .unknownInString: "give the text the type Input<String>, which keeps the reference"
    case .badEnvironmentName: "write both parts in lowercase letters, digits and hyphens"
    case .badAccount(_, let form): "write the \(form.words) without spaces"
    case .noAccount: "declare the account in Environment(…, account:)"
    case .noZone: "use fewer zones, or another region"
    case .duplicateOutput, .duplicateEnvironment: "give one of them another name"
    case .unknownEnvironment(let name, let known):
      switch Spelling.nearest(to: name, among: known) {
      case let near?: "did you mean '\(near)'?"
      case nil: known.isEmpty ? "declare one" : "the environments are " + known.joined(separator: ", ")
      }
    case .unknownDefinition(let name, let known):
      switch Spelling.nearest(to: name, among: known) {
      case let near?: "did you mean '\(near)'?"
      case nil: known.isEmpty ? "leave it out" : "known are " + known.joined(separator: ", ")
      }
    case .environmentCycle(let steps):
      steps.count == 1
        ? "use the value itself" : "move what both need into an environment of its own, to which both refer"
    case .outputNotDeclared(let name, let environment, let known, let isPromised):
      switch Spelling.nearest(to: name, among: known) {
      case let near? where !isPromised: "did you mean '\(near)'?"
      default: "declare Output(\"\(name)\", …) in \(environment)"
      }
    case .lookupOfResource: "use the resource itself, or look up what an earlier apply made"
    case .badDefinition(let name, _, let expected): "give \(name) as \(expected)"
    }
  }
}
