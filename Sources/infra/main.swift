internal import Commands
internal import Glibc
internal import World

// Who read the output may be gone (a pager, a collector of logs): a write fails then, and the run goes on.
signal(SIGPIPE, SIG_IGN)
exit(await CommandLineInterface.run(Array(Swift.CommandLine.arguments.dropFirst()), in: .live))
