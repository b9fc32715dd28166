public import ArgumentParser
public import InfraModel
internal import UseCases

extension EnvironmentName: ExpressibleByArgument {
  public static var defaultCompletionKind: CompletionKind { .names { await $0.environments() } }

  /// Takes whatever is given: a name that is none is told with those that are.
  public init?(argument: String) { self.init(argument) }
}
