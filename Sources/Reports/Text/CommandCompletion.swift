/// Adds the options that were given to the commands in a text (`infra prices update`), so that they run as printed.
public typealias CommandCompletion = @Sendable (String) -> String
