internal import ArgumentParser
internal import InfraModel
internal import Planner
internal import Reports
internal import UseCases
internal import World

extension StateCommand {
  struct MoveResource: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "move-resource",
      abstract: "Move resources between addresses and environments.",
      discussion: """
        A place is ENVIRONMENT:ADDRESS. A component moves with everything in it. A \
        target without an address (ENVIRONMENT:) keeps the addresses. Changes \
        states only, never the cloud; an interrupted move is settled by the next \
        command on either environment.

        Examples:
          infra state move-resource finally/dev:network/vpc finally/dev:core/vpc
          infra state move-resource finally/dev:network finally/shared:network
          infra state move-resource finally/dev:network finally/dev:database finally/shared:
        """)

    @Argument(
      help: ArgumentHelp("Where the resources are, and last where they go.", valueName: "environment:address"))
    var places: [String]

    @OptionGroup var wait: WaitOption
    @OptionGroup var options: TransferOptions
    @OptionGroup var globals: GlobalOptions

    mutating func validate() throws {
      guard places.count > 1 else { throw ValidationError("give where the resources are, and where they go") }
    }

    func run(in world: World) async throws {
      let request = try request()
      let session = try Session(globals, world)
      try await session.transfer(
        request, "state move-resource", ["move-resource"] + places, options, wait,
        next: [request.source] + (request.target.map { $0 == request.source ? [] : [$0] } ?? []))
    }

    private func request() throws(CommandFailure) -> TransferRequest {
      var all: [ResourcePlace] = []
      for text in places { all.append(try ResourcePlace(text)) }
      guard let target = all.popLast(), let first = all.first else {
        throw .badMove("there is nothing to move", fix: "infra state move-resource --help")
      }
      var selection: [Address] = []
      for (place, text) in zip(all, places) {
        guard let address = place.address else {
          throw .badMove(
            "'\(text)' names no resource", fix: "write \(text)ADDRESS; infra state list \(place.environment)")
        }
        guard place.environment == first.environment else {
          throw .badMove(
            "resources of \(first.environment) and of \(place.environment) cannot move at once",
            fix: "move those of one environment, then those of the other")
        }
        selection.append(address)
      }
      if let address = target.address, selection.count > 1 {
        throw .badMove(
          "several resources cannot move to one address, \(address)",
          fix: "write the target as \(target.environment): to keep their addresses, or move them one by one")
      }
      if target.environment == first.environment, target.address == nil || selection == [target.address] {
        throw .badMove("the resources would stay where they are", fix: "give another environment or address")
      }
      return TransferRequest(
        source: first.environment, selection: selection,
        destination: .environment(target.environment, target.address))
    }
  }
}
