internal import InfraModel

extension PropertyComparison {
  /// Which elements of a list change, for those who show it; `nil` where that is not worth finding out.
  func elements(_ wanted: [Value], _ found: [Value], applied: [Value], at place: Place) -> ListDifference? {
    isUnordered(place)
      ? setDifference(wanted, found, applied: applied, at: place, .display)
      : sequenceDifference(wanted, found, applied: applied, at: place)
  }

  /// The most pairs of elements that are compared, each with each, for those who show a difference.
  static let mostPairs = 40_000

  /// Which elements of sequences are not in the longest one that both have.
  private func sequenceDifference(
    _ wanted: [Value], _ found: [Value], applied: [Value], at place: Place
  ) -> ListDifference? {
    let inside = element(0, of: place)
    func isSame(_ added: Int, _ removed: Int) -> Bool {
      let before = removed < applied.count ? applied[removed] : nil
      return matches(wanted[added], found[removed], applied: before, at: inside)
    }
    var start = 0
    while start < min(wanted.count, found.count), isSame(start, start) { start += 1 }
    var end = 0
    while end < min(wanted.count, found.count) - start, isSame(wanted.count - 1 - end, found.count - 1 - end) {
      end += 1
    }
    let (rows, columns) = (wanted.count - start - end, found.count - start - end)
    guard rows * columns <= Self.mostPairs else { return nil }
    // How long what two rests have in common is; a row for each wanted element, and one behind the last.
    var common = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    var same = Array(repeating: Array(repeating: false, count: columns), count: rows)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        same[row][column] = isSame(start + row, start + column)
        common[row][column] =
          same[row][column]
          ? common[row + 1][column + 1] + 1 : max(common[row + 1][column], common[row][column + 1])
      }
    }
    var difference = ListDifference.none
    var (row, column) = (0, 0)
    while row < rows || column < columns {
      if row < rows, column < columns, same[row][column] {
        (row, column) = (row + 1, column + 1)
      } else if row == rows || (column < columns && common[row][column + 1] >= common[row + 1][column]) {
        difference.removed.append(start + column)
        column += 1
      } else {
        difference.added.append(start + row)
        row += 1
      }
    }
    return difference
  }
}
