public import ArgumentParser
public import InfraModel

extension EnvironmentName: ExpressibleByArgument {
  /// Takes whatever is given: a name that is none is told with those that are.
  public init?(argument: String) { self.init(argument) }
}
