import Findings
import Quantities

/// The lines of an inventory in their order: by facility, activity, region, month, unit, then the
/// rest.
///
/// A large inventory has hundreds of thousands, so they are kept as small entries beside a list of
/// the kinds they belong to; a whole ``ActivityLine`` is put together when somebody asks for it.
public struct ActivityLines: Sendable {
  /// A line as it is kept.
  public struct Entry: Sendable {
    /// The sum of the quantities of its rows.
    public let quantity: ExactDecimal
    /// How many rows have a share in it.
    public let rows: Int
    /// The first of them.
    let firstRow: RowPlace
    private let monthNumber: Int32
    private let kindNumber: Int32

    init(kind: Int, month: YearMonth, quantity: ExactDecimal, rows: Int, firstRow: RowPlace) {
      self.quantity = quantity
      self.rows = rows
      self.firstRow = firstRow
      monthNumber = Int32(month.number)
      kindNumber = Int32(kind)
    }

    /// The place of its kind in ``ActivityLines/kinds``.
    public var kind: Int { Int(kindNumber) }
    /// The month.
    public var month: YearMonth { YearMonth(number: Int(monthNumber)) }
  }

  /// The kinds of all lines, in their order.
  public let kinds: [LineKind]
  /// The lines as they are kept, in their order.
  public let entries: [Entry]
  /// The tables by the number that a ``RowPlace`` has for them.
  private let files: [String]

  /// No lines.
  public init() {
    self.init(kinds: [], entries: [], files: [])
  }

  /// Takes lines that are in their order.
  init(kinds: [LineKind], entries: [Entry], files: [String]) {
    self.kinds = kinds
    self.entries = entries
    self.files = files
  }
}

extension ActivityLines: RandomAccessCollection {
  /// 0.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { entries.count }

  /// The line at a place.
  public subscript(position: Int) -> ActivityLine {
    let entry = entries[position]
    return ActivityLine(
      key: LineKey(kind: kinds[entry.kind], month: entry.month), quantity: entry.quantity,
      rows: entry.rows, firstRow: entry.firstRow.location(among: files))
  }
}
