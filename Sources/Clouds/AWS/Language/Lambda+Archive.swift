public import Infra

extension Lambda.Function.Code {
  /// The files of a folder. They are uploaded with the call that creates or changes the function, which takes 50 MB at
  /// most: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  public static func archive(_ archive: Archive) -> Self { Self(zipFile: Input(expression: archive.expression)) }
}
