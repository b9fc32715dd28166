// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Logs {
  /// A resource of type `AWS::Logs::MetricFilter`.
  ///
  /// Identified by `LogGroupName`, `FilterName`.
  public struct MetricFilter: Resource {
    public static let typeName = "AWS::Logs::MetricFilter"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - filterPattern: Required. 0 to 1024 characters. Updated in place.
    ///   - logGroupName: Required. 1 to 512 characters. Matches `^[.\-_/#A-Za-z0-9]{1,512}`. A change replaces the resource.
    ///   - metricTransformations: Required. 1 element. Updated in place.
    ///   - applyOnTransformedLogs: Updated in place.
    ///   - emitSystemFieldDimensions: Updated in place.
    ///   - fieldSelectionCriteria: 0 to 2000 characters. Updated in place.
    ///   - filterName: 1 to 512 characters. Matches `^[^:*]{1,512}`. A change replaces the resource.
    public init(
      _ name: String,
      filterPattern: Input<String>,
      logGroupName: Input<Logs.LogGroup.Name>,
      metricTransformations: [Logs.MetricFilter.MetricTransformation],
      applyOnTransformedLogs: Input<Bool>? = nil,
      emitSystemFieldDimensions: [Input<String>]? = nil,
      fieldSelectionCriteria: Input<String>? = nil,
      filterName: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["FilterPattern"] = filterPattern.expression
      declaration["LogGroupName"] = logGroupName.expression
      declaration["MetricTransformations"] = metricTransformations.expression
      declaration["ApplyOnTransformedLogs"] = applyOnTransformedLogs?.expression
      declaration["EmitSystemFieldDimensions"] = emitSystemFieldDimensions?.expression
      declaration["FieldSelectionCriteria"] = fieldSelectionCriteria?.expression
      declaration["FilterName"] = filterName?.expression
    }

    /// `FilterPattern`. Required. 0 to 1024 characters. Updated in place.
    public var filterPattern: Input<String> { declaration.reference("FilterPattern") }

    /// `LogGroupName`. Required. 1 to 512 characters. Matches `^[.\-_/#A-Za-z0-9]{1,512}`. A change replaces the resource.
    public var logGroupName: Input<Logs.LogGroup.Name> { declaration.reference("LogGroupName") }

    /// `MetricTransformations`. Required. 1 element. Updated in place.
    public var metricTransformations: Input<[Logs.MetricFilter.MetricTransformation]> { declaration.reference("MetricTransformations") }

    /// `ApplyOnTransformedLogs`. Updated in place.
    public var applyOnTransformedLogs: Input<Bool> { declaration.reference("ApplyOnTransformedLogs") }

    /// `EmitSystemFieldDimensions`. Updated in place.
    public var emitSystemFieldDimensions: Input<[String]> { declaration.reference("EmitSystemFieldDimensions") }

    /// `FieldSelectionCriteria`. 0 to 2000 characters. Updated in place.
    public var fieldSelectionCriteria: Input<String> { declaration.reference("FieldSelectionCriteria") }

    /// `FilterName`. 1 to 512 characters. Matches `^[^:*]{1,512}`. A change replaces the resource.
    public var filterName: Input<String> { declaration.reference("FilterName") }

    /// The nested object `Dimension`.
    public struct Dimension: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - key: Required. 1 to 255 characters.
      ///   - value: Required. 1 to 255 characters.
      public init(
        key: Input<String>,
        value: Input<String>
      ) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The nested object `MetricTransformation`.
    public struct MetricTransformation: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - metricName: Required. 1 to 255 characters. Matches `^((?![:*$])[\x00-\x7F]){1,255}`.
      ///   - metricNamespace: Required. 1 to 256 characters. Matches `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
      ///   - metricValue: Required. 1 to 100 characters. Matches `^(([0-9]*)|(\$.*))$`.
      ///   - dimensions: 1 to 3 elements.
      public init(
        metricName: Input<String>,
        metricNamespace: Input<String>,
        metricValue: Input<String>,
        defaultValue: Input<Double>? = nil,
        dimensions: [Logs.MetricFilter.Dimension]? = nil,
        unit: Logs.MetricFilter.MetricTransformation.Unit? = nil
      ) {
        members["MetricName"] = metricName.expression
        members["MetricNamespace"] = metricNamespace.expression
        members["MetricValue"] = metricValue.expression
        members["DefaultValue"] = defaultValue?.expression
        members["Dimensions"] = dimensions?.expression
        members["Unit"] = unit?.expression
      }

      /// What `Unit` can be.
      public enum Unit: String, Expressible {
        case seconds = "Seconds"
        case microseconds = "Microseconds"
        case milliseconds = "Milliseconds"
        case bytes = "Bytes"
        case kilobytes = "Kilobytes"
        case megabytes = "Megabytes"
        case gigabytes = "Gigabytes"
        case terabytes = "Terabytes"
        case bits = "Bits"
        case kilobits = "Kilobits"
        case megabits = "Megabits"
        case gigabits = "Gigabits"
        case terabits = "Terabits"
        case percent = "Percent"
        case count = "Count"
        case bytesPerSecond = "Bytes/Second"
        case kilobytesPerSecond = "Kilobytes/Second"
        case megabytesPerSecond = "Megabytes/Second"
        case gigabytesPerSecond = "Gigabytes/Second"
        case terabytesPerSecond = "Terabytes/Second"
        case bitsPerSecond = "Bits/Second"
        case kilobitsPerSecond = "Kilobits/Second"
        case megabitsPerSecond = "Megabits/Second"
        case gigabitsPerSecond = "Gigabits/Second"
        case terabitsPerSecond = "Terabits/Second"
        case countPerSecond = "Count/Second"
        case explicitNone = "None"
      }
    }
  }
}
