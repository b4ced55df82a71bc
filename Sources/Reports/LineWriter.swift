import ActivityData
import Inventory
import Quantities

/// Writes the lines of a result, many in a short time: what the lines of a plan share is rendered
/// once, and only numbers and names are filled in. Of ``LineFormat`` comes what a line looks like.
struct LineWriter {
  private let lines: ResultLines
  private let format: any LineFormat
  /// By plan, then by whether there are biogenic and other figures beside the scopes.
  private let templates: [LineTemplate?]
  /// The same for the lines of which an instrument covers something.
  private let coveredTemplates: [LineTemplate?]
  /// The facilities as they stand in a gap, one after the other.
  private let facilities: [UInt8]
  private let facilityOfKind: [Range<Int>]

  init(_ lines: ResultLines, format: some LineFormat) {
    self.lines = lines
    self.format = format
    templates = lines.plans.flatMap { plan in
      Self.templates(of: plan, plan.sample(), covered: nil, format)
    }
    coveredTemplates = lines.coverings.flatMap { covering in
      Self.templates(
        of: lines.plans[covering.plan], lines.sample(covering), covered: covering.bases.count,
        format)
    }
    var facilities: [UInt8] = []
    var last: (name: String, place: Range<Int>)?
    facilityOfKind = lines.activity.kinds.map { kind in
      if let last, last.name == kind.facility { return last.place }
      let start = facilities.count
      facilities += format.text(kind.facility)
      last = (kind.facility, start..<facilities.count)
      return start..<facilities.count
    }
    self.facilities = facilities
  }

  /// The templates of a plan's lines, by what they have beside the scopes.
  private static func templates(
    of plan: LinePlan, _ sample: ResultLine?, covered: Int?, _ format: some LineFormat
  ) -> [LineTemplate?] {
    (0..<variants).map { variant in
      guard let sample, plan.mayHave(beside: variant) else { return nil }
      let values = LineValues(
        of: plan, covered: covered, hasBiogenic: variant & 1 != 0,
        hasOutsideKyoto: variant & 2 != 0)
      return format.template(sample, values)
    }
  }

  private static let variants = 4

  /// How many lines are in a block: what is written at a time, about 300 KB.
  private static let linesInBlock = 512

  /// Writes all lines.
  ///
  /// - Parameter threads: How many may work; the bytes do not depend on it.
  /// - Returns: false when the sink has failed.
  func write(threads: Int, to sink: ByteSink) -> Bool {
    let size = Self.linesInBlock
    return OrderedBlocks.write(
      count: (lines.count + size - 1) / size, threads: threads,
      make: { number, block in
        append(number * size..<min(lines.count, (number + 1) * size), to: &block)
      }, to: sink)
  }

  /// Appends some lines to a block, in their order.
  private func append(_ range: Range<Int>, to block: inout OutputBlock) {
    var figures = LineFigures()
    // Neighbours mostly share their plan: what is held on to need not be counted again for every
    // line, which threads would do against each other.
    var number = lines.entries[range.lowerBound].plan
    var plan = lines.plans[number]
    var variant = -1
    var template: LineTemplate?
    for index in range {
      if index > 0 { block.append(contentsOf: format.separator) }
      let entry = lines.entries[index]
      let line = lines.activity.entries[entry.line]
      if entry.plan != number {
        number = entry.plan
        plan = lines.plans[number]
        variant = -1
      }
      guard plan.calculate(line.quantity, into: &figures) else {
        appendWhole(index, to: &block)
        continue
      }
      if figures.variant != variant {
        variant = figures.variant
        template = templates[Self.variants * number + variant]
      }
      let covered = lines.covered(index)
      let own = covered.map { coveredTemplates[Self.variants * $0.covering + variant] } ?? template
      if let own {
        fill(own, index, line, figures, covered, to: &block)
      } else {
        appendWhole(index, to: &block)
      }
    }
  }

  /// A line that is like no other of its plan.
  private func appendWhole(_ index: Int, to block: inout OutputBlock) {
    let line = lines[index]
    // The parts were added up before, when the inventory was calculated.
    let values = LineValues(line, marketKg: (try? line.marketKg()) ?? line.kg)
    block.append(contentsOf: format.template(line, values).bytes)
  }

  private func fill(
    _ template: LineTemplate, _ index: Int, _ line: ActivityLines.Entry,
    _ figures: borrowing LineFigures, _ covered: ResultLines.CoveredLine?,
    to block: inout OutputBlock
  ) {
    let facility = facilityOfKind[line.kind]
    block.reserve(
      template.bytes.count + template.gaps.count * max(OutputBlock.longestNumber, facility.count))
    var last = OutputBlock.Written()
    var start = 0
    for (place, gap) in template.gaps {
      template.bytes.withUnsafeBytes { block.append($0, start..<place) }
      start = place
      switch gap {
      case .id:
        block.append(byte: UInt8(ascii: "L"))
        block.append(UInt64(index + 1))
      case .facility: facilities.withUnsafeBytes { block.append($0, facility) }
      case .month: Self.append(line.month, to: &block)
      case .quantity: block.append(line.quantity)
      case .rows: block.append(UInt64(line.rows))
      case .kg: block.append(billionths: figures.kg, &last)
      case .biogenicKg: block.append(billionths: figures.biogenicKg, &last)
      case .outsideKyotoKg: block.append(billionths: figures.outsideKyotoKg, &last)
      case .marketKg:
        if let covered {
          block.append(covered.marketKg)
        } else {
          block.append(billionths: figures.marketKg, &last)
        }
      case .mass(let place): block.append(billionths: figures.gases[place].mass, &last)
      case .gasKg(let place): block.append(billionths: figures.gases[place].kg, &last)
      case .partQuantity(let place): block.append(covered?.parts[place].quantity ?? .zero)
      case .partKg(let place): block.append(covered?.parts[place].kg ?? .zero)
      }
    }
    template.bytes.withUnsafeBytes { block.append($0, start..<$0.count) }
  }

  /// `2024-01`; the years of a month have four digits.
  private static func append(_ month: YearMonth, to block: inout OutputBlock) {
    block.append(UInt64(month.year))
    block.append(byte: UInt8(ascii: "-"))
    if month.month < 10 { block.append(byte: UInt8(ascii: "0")) }
    block.append(UInt64(month.month))
  }
}

extension LineFigures {
  /// Which figures beside the scopes are not zero.
  fileprivate var variant: Int { (biogenicKg != 0 ? 1 : 0) + (outsideKyotoKg != 0 ? 2 : 0) }
}

extension LinePlan {
  /// Whether a line of the plan may have the figures beside the scopes of a variant.
  fileprivate func mayHave(beside variant: Int) -> Bool {
    (variant & 1 == 0 || gases.plans.contains { $0.basket == .biogenic })
      && (variant & 2 == 0 || gases.plans.contains { $0.basket == .outsideKyoto })
  }
}
