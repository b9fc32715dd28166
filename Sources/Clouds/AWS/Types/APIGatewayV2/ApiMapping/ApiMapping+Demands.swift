import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html: `BadRequestException`.
  static let apiGatewayV2ApiMapping: [Demand] = [
    .text("ApiId", .filled("the identifier of an API")), .text("DomainName", .filled("a domain")),
    .text("Stage", .filled("the name of a stage")), .text("ApiMappingKey", .mappingKey),
  ]
}

extension TextForm {
  fileprivate static let mappingKey = TextForm(
    "a path", fix: "write it without slashes at its ends, of letters, digits and $-_.+!*'()/"
  ) { text in
    text.utf8.count <= 300 && !text.hasPrefix("/") && !text.hasSuffix("/") && pathLetters.areAll(of: text)
  }
  private static let pathLetters: Letters = "A-Za-z0-9$_.+!*'()/-"
}
