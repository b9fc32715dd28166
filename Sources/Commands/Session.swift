internal import Evaluation
internal import Explanations
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases
internal import World

/// What a command works with: its options, the terminal, and the use cases' workspace.
struct Session: Sendable {
  let globals: GlobalOptions
  let terminal: Terminal
  let workspace: Workspace
  var world: World { workspace.world }

  init(
    _ globals: GlobalOptions, _ world: World, showsCompilerWarnings: Bool = true
  ) throws(CommandFailure) {
    self.globals = globals
    let terminal = Terminal(world, color: globals.color)
    self.terminal = terminal
    var world = world
    if terminal.canAsk { world.ask = { (question: String) in await terminal.answer(to: question) } }
    let files = world.files
    let listener = Listener(
      evaluation: { (step: Evaluator.Step) in
        if case .warned = step, !showsCompilerWarnings { return }
        terminal.show(step)
      },
      evaluated: { (evaluated: Evaluated, project: String) in terminal.show(evaluated, of: project, files) },
      calls: globals.debugHTTP ? TracePrinter(terminal) : nil)
    workspace = try Workspace(globals.settings(), world, listener: listener)
  }

  /// Diagnostics as lines, their fixes ready to be copied.
  func lines(_ diagnostics: [Diagnostic]) -> [Line] {
    DiagnosticReport.project(globals.project, world.files).lines(diagnostics.map(globals.completing))
  }

  /// Prints the diagnostics that a command ends with, after what it has shown; a person is shown where they are
  /// explained.
  func tell(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    terminal.tell([Line()] + lines(diagnostics) + (terminal.isLive ? DiagnosticReport.hint(diagnostics) : []))
  }

  /// Writes a document or text, as `--json` says.
  func show(_ document: @autoclosure () -> Value, _ lines: @autoclosure () -> [Line]) {
    if globals.json { terminal.write(.json(document())) } else { terminal.show(lines()) }
  }

  /// Ends with what is exceeded. A report for programs has it already.
  func refuse(_ breaches: [CostBreach]) throws {
    guard let failure = CommandFailure.cost(breaches) else { return }
    if !globals.json { tell(failure.diagnostics) }
    throw failure.status
  }

  /// Ends a command whose plan would fail.
  func refuse(_ rehearsal: RehearsalFacts?) throws {
    guard let failures = rehearsal?.failures, !failures.isEmpty else { return }
    if !globals.json { tell(failures) }
    throw ExitStatus.wouldFail
  }
}

extension Terminal {
  /// Shows what takes time in an evaluation.
  fileprivate func show(_ step: Evaluator.Step) {
    switch step {
    case .compiling(let module): note("compiling \(module)")
    case .warned(let output): tell(Line.lines(of: output))
    case .evaluating, .listing: clearNote()
    case .unconfined(let missing):
      tell([Line("note: the declaration is not confined: this machine lacks \(Confinement.words(of: missing))")])
    }
  }

  /// Shows what an evaluation printed and warned of.
  fileprivate func show(_ evaluated: Evaluated, of project: String, _ files: Files) {
    if !evaluated.printed.isEmpty {
      tell([Line("output of the environments:")] + Line.lines(of: evaluated.printed, edge: "  │ "))
    }
    if !evaluated.diagnostics.isEmpty {
      tell(DiagnosticReport.project(project, files).lines(evaluated.diagnostics))
    }
  }
}
