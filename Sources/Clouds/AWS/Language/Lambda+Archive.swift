public import Infra

extension Lambda.Function.Code {
  /// The files of a folder. They are uploaded with the call that creates or changes the function, which takes 50 MB at
  /// most: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
  public static func archive(_ archive: Archive) -> Self { Self(zipFile: Input(expression: archive.expression)) }

  /// The files of a folder, by way of a bucket in the function's region: up to 250 MB unpacked. They are put there before
  /// the call that creates or changes the function, under a key that has their digest; what is there already is not sent
  /// again, and what was there before stays.
  ///
  ///     let code = S3.Bucket("code", bucketName: "shop-code")
  ///     code
  ///     Lambda.Function("api", code: .archive(Archive("api/"), in: code.bucketName, prefix: "api/"), …)
  ///
  /// - Parameters:
  ///   - bucket: Of this environment, or one that is there: any name of a bucket.
  ///   - prefix: What the key begins with: `api/` for `api/<digest>.zip`.
  public static func archive(
    _ archive: Archive, in bucket: Input<S3.Bucket.Name>, prefix: String = ""
  ) -> Self {
    Self(
      s3Bucket: bucket, s3Key: "\(prefix)\(archive.digest).zip", zipFile: Input(expression: archive.expression))
  }
}
