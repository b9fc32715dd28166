// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Logs {
  /// A metric that is counted from the lines of a log group (`AWS::Logs::MetricFilter`).
  ///
  /// - Identified by `LogGroupName`, `FilterName`.
  public struct MetricFilter: Resource {
    public static let typeName = "AWS::Logs::MetricFilter"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - filterPattern: Which lines count. Required. 0 to 1024 characters. Updated in place.
    ///   - logGroupName: The log group whose lines are evaluated: an `AWS::Logs::LogGroup`, by its name. Required. 1 to 512 characters. Matches `^[.\-_/#A-Za-z0-9]{1,512}`. A change replaces the resource.
    ///   - metricTransformations: The metric that is written. Required. 1 element. Updated in place.
    ///   - applyOnTransformedLogs: Whether lines are looked at after they were transformed. Updated in place.
    ///   - emitSystemFieldDimensions: Fields of the service's own that become dimensions. Updated in place.
    ///   - fieldSelectionCriteria: Which fields of the service's own lines must have. 0 to 2000 characters. Updated in place.
    ///   - filterName: The name of the filter. 1 to 512 characters. Matches `^[^:*]{1,512}`. A change replaces the resource.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Which lines count (`FilterPattern`). Required. 0 to 1024 characters. Updated in place.
    public var filterPattern: Input<String> { declaration.reference("FilterPattern") }
    /// The log group whose lines are evaluated: an `AWS::Logs::LogGroup`, by its name (`LogGroupName`). Required. 1 to 512 characters. Matches `^[.\-_/#A-Za-z0-9]{1,512}`. A change replaces the resource.
    public var logGroupName: Input<Logs.LogGroup.Name> { declaration.reference("LogGroupName") }
    /// The metric that is written (`MetricTransformations`). Required. 1 element. Updated in place.
    public var metricTransformations: Input<[Logs.MetricFilter.MetricTransformation]> { declaration.reference("MetricTransformations") }
    /// Whether lines are looked at after they were transformed (`ApplyOnTransformedLogs`). Updated in place.
    public var applyOnTransformedLogs: Input<Bool> { declaration.reference("ApplyOnTransformedLogs") }
    /// Fields of the service's own that become dimensions (`EmitSystemFieldDimensions`). Updated in place.
    public var emitSystemFieldDimensions: Input<[String]> { declaration.reference("EmitSystemFieldDimensions") }
    /// Which fields of the service's own lines must have (`FieldSelectionCriteria`). 0 to 2000 characters. Updated in place.
    public var fieldSelectionCriteria: Input<String> { declaration.reference("FieldSelectionCriteria") }
    /// The name of the filter (`FilterName`). 1 to 512 characters. Matches `^[^:*]{1,512}`. A change replaces the resource.
    public var filterName: Input<String> { declaration.reference("FilterName") }

    /// Fields of a line that become dimensions (an object of `AWS::Logs::MetricFilter`).
    public struct Dimension: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - key: The name of the dimension. Required. 1 to 255 characters.
      ///   - value: The field that supplies the value. Required. 1 to 255 characters.
      public init(key: Input<String>, value: Input<String>) {
        members["Key"] = key.expression
        members["Value"] = value.expression
      }
    }

    /// The metric that is written (an object of `AWS::Logs::MetricFilter`).
    public struct MetricTransformation: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - metricName: The name of the metric. Required. 1 to 255 characters. Matches `^((?![:*$])[\x00-\x7F]){1,255}`.
      ///   - metricNamespace: The namespace of the metric. Required. 1 to 256 characters. Matches `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
      ///   - metricValue: What a line adds: a number or a field. Required. 1 to 100 characters. Matches `^(([0-9]*)|(\$.*))$`.
      ///   - defaultValue: The value of a period without such lines.
      ///   - dimensions: Fields of a line that become dimensions. 1 to 3 elements.
      ///   - unit: The unit of the values.
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
