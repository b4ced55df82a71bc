/// Where in a row the reading loop finds what; -1 where there is no such column.
struct RowColumns: BitwiseCopyable {
  var last = 0
  var quantity = 0
  var date = -1
  var from = -1
  var to = -1
  var evidence = -1
  var activity = 0

  /// Neighbouring cells that tell the kind of a row.
  struct Cells: BitwiseCopyable {
    let first: Int
    let last: Int
  }

  init() {}

  init(_ layout: TableLayout) {
    last = layout.count - 1
    quantity = layout.quantity
    date = layout.date ?? -1
    from = layout.from ?? -1
    to = layout.to ?? -1
    evidence = layout.evidence ?? -1
    activity = layout.activity
  }

  /// Whether a row has one date and nothing else can be there.
  var hasDateOnly: Bool { from < 0 }
}
