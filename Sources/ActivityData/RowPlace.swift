import Findings

/// Where a row stands, in the order of the tables: small enough to be kept for every line.
struct RowPlace: Sendable, Hashable, BitwiseCopyable {
  /// The number of the table, then the physical line in 40 bits: a table of a terabyte has room.
  /// Two rows never have the same.
  let tableAndLine: UInt64
  /// The column of the cell a message points at, in characters counted from 1; 0 for none.
  private let columnNumber: UInt32

  private static let lineBits: UInt64 = 40

  /// - Precondition: There are fewer than 2^24 tables and 2^40 lines in each.
  init(table: Int, line: Int, column: Int) {
    tableAndLine = UInt64(table) << Self.lineBits | UInt64(line)
    columnNumber = UInt32(clamping: column)
  }

  /// Takes ``tableAndLine`` of another place, without its column.
  init(tableAndLine: UInt64) {
    self.tableAndLine = tableAndLine
    columnNumber = 0
  }

  /// The number of the table.
  var table: Int { Int(tableAndLine >> Self.lineBits) }
  /// The physical line, counted from 1.
  var line: Int { Int(tableAndLine & (1 << Self.lineBits - 1)) }
  /// The column, counted from 1.
  var column: Int { Int(columnNumber) }

  /// The place in words, given the names of the tables.
  func location(among files: [String]) -> SourceLocation {
    SourceLocation(file: files[table], line: line, column: column == 0 ? nil : column)
  }
}

extension RowPlace: Comparable {
  /// By table, then line, then column.
  static func < (left: RowPlace, right: RowPlace) -> Bool {
    left.tableAndLine == right.tableAndLine
      ? left.columnNumber < right.columnNumber : left.tableAndLine < right.tableAndLine
  }
}
