/// The handlers of the service, one file a type.
enum S3 {
  static let handlers: [Handler] = [bucket, bucketPolicy]
}
