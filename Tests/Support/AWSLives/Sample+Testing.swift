package import AWSSamples
import Testing

extension Sample: CustomTestStringConvertible {
  package var testDescription: String { words }
}
