internal import InfraModel

extension ExplanationArea {
  static let evaluating = ExplanationArea(
    "Evaluating the declarations",
    [
      Explanation(
        .notAProject, "The folder is not a project",
        meaning: """
          A project is a folder with Package.swift, Environments and the library's sources. Something of these is \
          missing where infra looked.
          """,
        input: "$ infra plan finally/dev",
        output: "error IN1030: . is not a project: it has no Environments",
        wayOut: "Run infra in the project's folder, or name the folder with --project.",
        more: "docs/evaluating.md"),
      Explanation(
        .noCompiler, "No Swift compiler was found",
        meaning: """
          Declarations are Swift programs, and infra compiles them. No swiftc was found in the folders that the \
          message lists.
          """,
        output: "error IN1031: there is no swiftc in /usr/local/bin, /usr/bin",
        wayOut: "Install Swift 6.3 and put it on the PATH. The apply of a saved plan needs no compiler.",
        more: "docs/evaluating.md"),
      Explanation(
        .doesNotCompile, "The declarations do not compile",
        meaning: """
          The Swift compiler rejected a module of the project. Its messages are printed above the diagnostic, as the \
          compiler wrote them.
          """,
        output: """
          Environments/FinAlly/Production.swift:9:5: error: cannot find 'zone' in scope
          error IN1032: Environments does not compile
          """,
        wayOut: "Correct what the compiler names.",
        more: "docs/evaluating.md"),
      Explanation(
        .compilerFailed, "The Swift compiler itself failed",
        meaning: "The compiler crashed or ran into its time limit instead of accepting or rejecting the source.",
        output: "error IN1033: the compiler failed at Environments: signal 11, Segmentation fault",
        wayOut: """
          Run the command again. If it fails again, simplify the expression that takes long: split a large literal \
          or closure into smaller ones.
          """,
        more: "docs/evaluating.md"),
      Explanation(
        .programNotStarted, "A program could not be started",
        meaning: "The operating system refused to start the compiler, the environments' program or git.",
        output: "error IN1034: cannot start /usr/bin/swiftc: Permission denied",
        wayOut: """
          Check that the file exists and that this user may run it, and that the machine has processes and memory \
          left.
          """,
        more: "docs/evaluating.md"),
      Explanation(
        .programCrashed, "The environments' program crashed",
        meaning: """
          The declaration compiled, and trapped while it was evaluated: an index out of range, a forced optional \
          that was nil, an arithmetic overflow. What it printed is shown.
          """,
        output: """
          error IN1035: evaluating finally/dev crashed (signal 4, Illegal instruction)
            note: it printed: Fatal error: Index out of range
          """,
        wayOut: "Look for what traps in the declaration, and handle the case.",
        more: "docs/evaluating.md"),
      Explanation(
        .programTimedOut, "The environments' program took too long",
        meaning: "A declaration has a limit of time. A loop that does not end would otherwise hold every plan.",
        output: "error IN1036: evaluating finally/dev took longer than 30 s and was stopped",
        wayOut: "Look for an endless loop, or for work that does not belong in a declaration.",
        more: "docs/evaluating.md"),
      Explanation(
        .noAnswer, "The environments' program ended without an answer",
        meaning: """
          The program ended before it wrote its document. Usually main.swift does something else than calling \
          Environments.run, or it calls exit.
          """,
        output: "error IN1037: evaluating finally/dev ended without an answer (exit code 0)",
        wayOut: "Let Environments/main.swift call Environments.run and nothing else.",
        more: "docs/evaluating.md"),
      Explanation(
        .endlessAnswer, "The environments' program wrote without end",
        meaning: "The answer, or what the program printed, exceeded the limit, and the program was stopped.",
        output: "error IN1038: evaluating finally/dev wrote too much output and was stopped",
        wayOut: "Remove print statements in loops. Let Environments/main.swift call Environments.run and nothing else.",
        more: "docs/evaluating.md"),
      Explanation(
        .answerNotJSON, "The environments' program did not answer with JSON",
        meaning: "Something other than the library wrote to the descriptor that the answer goes to.",
        output: "error IN1039: evaluating finally/dev did not answer with JSON: 1:1: expected a value",
        wayOut: "Let Environments/main.swift call Environments.run and nothing else.",
        more: "docs/evaluating.md"),
      Explanation(
        .answerMalformed, "The environments' program answered with JSON of another form",
        meaning: """
          The answer is JSON, and not the document that the library writes. The message names the member that is \
          wrong.
          """,
        output: """
          error IN1040: evaluating finally/dev did not answer with a graph: resources.0.address: expected an address
          """,
        wayOut: """
          Let Environments/main.swift call Environments.run and nothing else. If it does, the library and infra are \
          of different versions: update the project's copy.
          """,
        more: "docs/evaluating.md"),
      Explanation(
        .answerOfNewerFormat, "The environments' program answered in a newer format",
        meaning: """
          The project's library is newer than this infra, and its document has a format version that this infra does \
          not know.
          """,
        output: """
          error IN1041: evaluating finally/dev did not answer with a graph: formatVersion: 4 is newer than 3
          """,
        wayOut: "Use the infra that belongs to the project's library, or a newer one.",
        more: "docs/evaluating.md"),
      Explanation(
        .evaluationFile, "A file of the project or of the cache cannot be read or written",
        meaning: "The operating system refused access while sources were read or build products were stored.",
        output: "error IN1043: cannot write /home/me/.cache/infra/…: No space left on device",
        wayOut: """
          Do what the system's message asks for: free space, correct permissions, or set INFRA_CACHE to another \
          folder.
          """,
        more: "docs/evaluating.md#the-cache"),
      Explanation(
        .noCommit, "There is no such commit",
        meaning: """
          A comparison of two commits named one that this repository does not have, or the folder is not a Git \
          repository. Pipelines often fetch only the newest commit.
          """,
        input: "$ infra cost diff main . --environment finally/dev",
        output: "error IN1044: there is no commit 'main'",
        wayOut: "Name a commit, branch or tag that the repository has, or fetch it first (git fetch origin main).",
        more: "docs/cost.md"),
      Explanation(
        .toolFailed, "A program that infra ran has failed",
        meaning: "git or tar, which fetch the files of a commit, ended with an error. What it printed is shown.",
        output: """
          error IN1045: git failed
            note: it printed: fatal: not a valid object name
          """,
        wayOut: "Do what the program's message asks for, and run the command again.",
        more: "docs/evaluating.md"),
      Explanation(
        .programTooLarge, "The environments' program used too much memory",
        meaning: "A declaration has limits of memory and of processes, and was stopped at one of them.",
        output: "error IN1046: evaluating finally/dev exceeded its memory limit and was stopped",
        wayOut: "Look for a collection that grows without end in the declaration.",
        more: "docs/evaluating.md"),
      Explanation(
        .unconfined, "This machine cannot confine a declaration",
        meaning: """
          Confinement is required (where CI is set, or with --require-confinement), and the kernel or the container \
          lacks parts of it. Without confinement a declaration from a pull request could read files and use the \
          network.
          """,
        output: "error IN1047: this machine cannot confine a declaration: it lacks Landlock",
        wayOut: """
          Use a runner whose kernel has it. Add --no-require-confinement only where you trust the authors of the \
          declaration. infra doctor lists what is missing.
          """,
        more: "docs/ci.md"),
      Explanation(
        .badSource, "A source file is not one that infra compiles",
        meaning: """
          Sources are regular files of limited size, with names without control characters. Links are not followed, \
          since they may lead out of the project.
          """,
        output: "error IN1048: Environments/Shared.swift is a symbolic link, and links are not followed",
        wayOut: "Put the file itself there; split or remove one that is too large; rename one with control characters.",
        more: "docs/evaluating.md"),
      Explanation(
        .moduleCycle, "Modules import each other",
        meaning: "A module is compiled after those that it imports, so there must be an order.",
        output: "error IN1049: modules import each other: Network → Service → Network",
        wayOut: "Move what they share to a module that imports neither.",
        more: "docs/project.md#modules"),
      Explanation(
        .answerOfOtherEnvironment, "The graph of another environment was returned",
        meaning: """
          The program was asked for one environment and answered with another. Approval, protection and account \
          belong to the environment that is going to be changed, so this is refused.
          """,
        output: """
          error IN1050: asked for the graph of finally/dev, but the answer is that of finally/production
          """,
        wayOut: "Let Environments/main.swift call Environments.run and nothing else.",
        more: "docs/evaluating.md"),
      Explanation(
        .answerUnlikeList, "A graph contradicts the list of environments",
        meaning: "The program lists an environment with one region or account and answers with a graph of another.",
        output: """
          error IN1051: the list of environments has finally/dev in eu-central-1, but its graph is in us-east-1
          """,
        wayOut: """
          Let Environments/main.swift call Environments.run and nothing else; declare region and account as \
          constants.
          """,
        more: "docs/evaluating.md"),
      Explanation(
        .packageMissing, "A package is not fetched yet",
        meaning: """
          Package.swift names a package that is not in the project's folder. infra fetches no packages while it plans: what \
          is compiled is what was there before.
          """,
        output: """
          error IN1070: the package company-modules is not in .build/checkouts
          fix: swift package resolve
          """,
        wayOut: "Run 'swift package resolve' in the project's folder, once and after each change of Package.swift.",
        more: "docs/project.md#modules"),
      Explanation(
        .packageOutside, "A package lies outside of the repository",
        meaning: """
          Package.swift names a package by a path that leads out of the project and of the repository that it is in. \
          Declarations of a pull request must not make infra read other folders of the machine.
          """,
        output: "error IN1071: the package /home/ada/modules lies outside of the project and of its repository",
        wayOut: "Put the package into the repository, or name it by its URL.",
        more: "docs/project.md#modules"),
      Explanation(
        .badManifest, "SwiftPM does not understand a Package.swift",
        meaning: "The manifest of the project, or of a package that it depends on, does not compile or is not valid.",
        output: "error IN1072: SwiftPM does not understand .build/checkouts/company-modules/Package.swift",
        wayOut: "Correct the manifest; 'swift package dump-package' shows the same messages.",
        more: "docs/project.md#modules"),
      Explanation(
        .otherVersion, "The project is pinned to another version of infra",
        meaning: """
          The file .infra-version names the version of infra that everybody uses for the project: another one may plan \
          other changes for the same declaration.
          """,
        output: """
          error IN1073: the project uses infra 0.2.0 (.infra-version), and this is infra 0.1.0
          fix: install infra 0.2.0, or write 0.1.0 into .infra-version
          """,
        wayOut: "Install the version that the project names, or change the file in a pull request of its own.",
        more: "docs/project.md#the-version"),
      Explanation(
        .noLanguage, "The language is not installed",
        meaning: """
          Declarations are compiled against the language of the same release. infra looks for it in lib/infra/language \
          beside the folder that it is in, and a program that was copied alone does not find it.
          """,
        output: """
          error IN1074: the language of infra is not installed beside this program
          fix: install the whole release, or name the folder lib/infra/language of one by INFRA_LANGUAGE
          """,
        wayOut: "Install the release whole; plans that were saved are applied without it.",
        more: "docs/project.md"),
      Explanation(
        .noCache, "There is no place for the cache",
        meaning: """
          Build products are kept in a folder outside of the project. None of INFRA_CACHE, XDG_CACHE_HOME and HOME \
          is set, so there is no place for it.
          """,
        output: "error IN1060: no cache folder is set: INFRA_CACHE, XDG_CACHE_HOME and HOME are not set",
        wayOut: "Set INFRA_CACHE to a folder of your own, outside of the project.",
        more: "docs/evaluating.md#the-cache"),
      Explanation(
        .cacheNotPrivate, "The cache could have been written by somebody else",
        meaning: """
          The cache holds programs that infra runs. A folder that another user owns, or that others can write, is \
          not trusted.
          """,
        output: "error IN1061: the cache /tmp/infra is not used: it can be written by others",
        wayOut: """
          Run chmod go-w on the folder if no other user has written there, or set INFRA_CACHE to a folder of your \
          own.
          """,
        more: "docs/evaluating.md#the-cache"),
      Explanation(
        .cacheInProject, "The cache lies inside the project",
        meaning: """
          Whoever may change the project, for example in a pull request, could then also put programs into the \
          cache.
          """,
        output: """
          error IN1062: the cache ./cache lies in the project .: a change to the project could change the cache
          """,
        wayOut: "Set INFRA_CACHE to a folder outside of the project.",
        more: "docs/evaluating.md#the-cache"),
      Explanation(
        .linkedFolder, "A folder of infra in the project is a symbolic link",
        meaning: """
          infra writes to .infra in the project. A link there could lead anywhere, so nothing is written through \
          one.
          """,
        output: "error IN1063: .infra is a symbolic link, and infra does not write through links",
        wayOut: "Remove the link: rm '.infra'.",
        more: "docs/evaluating.md"),
      Explanation(
        .trackedCache, "The cache is tracked by Git",
        meaning: "A checkout would bring programs along that infra then runs without having built them.",
        output: "error IN1064: ./.infra/cache is tracked by git: a checkout must not contain a cache",
        wayOut: "Remove it from the repository (git rm -r --cached .infra/cache) and add .infra/ to .gitignore.",
        more: "docs/evaluating.md#the-cache"),
      Explanation(
        .notAFile, "Something that is compiled is not a regular file",
        meaning: "A folder, pipe or device has the name of a source file.",
        output: "error IN1065: Modules/Network.swift is not a regular file",
        wayOut: "Remove it, or move it where it is not compiled.",
        more: "docs/evaluating.md"),
      Explanation(
        .fileTooLarge, "A file of the project is too large",
        meaning: "The files that decide whether a build is current are read as a whole, up to a limit.",
        output: "error IN1066: Sources/AWS/big.bin is larger than 512 MiB",
        wayOut: "Remove it, or move it where it is not compiled.",
        more: "docs/evaluating.md"),
      Explanation(
        .tooManyAsks, "A declaration reads too many files",
        meaning: """
          A declaration may read 2,000 files and folders and 64 MiB of files, and may name further files 16 times by \
          what is in those that it read.
          """,
        output: "error IN1067: evaluating shop/dev asks for more than 2000 files and folders",
        wayOut: "Read fewer files, or pack a folder as one Archive.",
        more: "docs/evaluating.md#files-beside-the-declaration"),
    ])
}
