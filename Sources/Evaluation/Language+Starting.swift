extension Language {
  /// The examples that a project can start from, a folder each; beside them `project`, with what all have.
  public var examples: String { folder + "/Examples" }

  /// The workflows of pipelines.
  public var pipelines: String { folder + "/docs/ci" }
}
