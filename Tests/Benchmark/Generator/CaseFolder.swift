/// Writes the whole folder of a case.
struct CaseFolder {
  /// Rows of one file where bills are spread over many.
  static let rowsOfSmallFile: UInt64 = 500

  private let options: Options
  private let subjects: [Subject]
  private let calendar = Calendar()

  init(_ options: Options) {
    self.options = options
    subjects = options.layout == .unusual ? Catalogue.unusual : Catalogue.plain
  }

  /// Writes everything; the expectation comes last, so that a folder that has it is complete.
  func write() throws(OutputError) {
    let folder = options.folder
    try Folder.make(folder)
    try Folder.requireEmpty(folder)
    for name in ["activities", "factors", "peer"] { try Folder.make("\(folder)/\(name)") }
    try text(manifest(), to: "inventory.json")
    try text(factors(), to: "factors/bench.csv")
    try text(peerFactors(), to: "peer/factors.csv")
    try text(peerUnits(), to: "peer/units.csv")
    try text(try bills().document(), to: "expected.json")
  }

  /// Writes the bills and adds them up.
  private func bills() throws(OutputError) -> Expectation {
    let isUnusual = options.layout == .unusual
    let table = BillTable(
      style: isUnusual ? .unusual : .plain, subjects: subjects, calendar: calendar)
    let source = BillSource(
      subjects: subjects, days: calendar.days.count, spansDays: isUnusual)
    let order = Order(count: options.rows, seed: options.shuffle)
    var expectation = Expectation(subjects: subjects, calendar: calendar)
    let rowsOfFile = options.layout == .smallFiles ? Self.rowsOfSmallFile : options.rows
    let files = (options.rows + rowsOfFile - 1) / rowsOfFile
    for number in 0..<files {
      let file = try OutputFile("\(options.folder)/activities/\(name(of: number, among: files))")
      try table.writeHeader(to: file)
      for position in number * rowsOfFile..<min((number + 1) * rowsOfFile, options.rows) {
        let bill = source.bill(order[position])
        expectation.add(bill)
        try table.write(bill, to: file)
      }
      try file.finish()
    }
    return expectation
  }

  /// `bench.csv`, or `bench-0001.csv` with as many digits as the last needs.
  private func name(of number: UInt64, among files: UInt64) -> String {
    if options.layout != .smallFiles { return "bench.csv" }
    let digits = String(number + 1)
    let width = max(4, String(files).count)
    return "bench-" + String(repeating: "0", count: width - digits.count) + digits + ".csv"
  }

  private func manifest() -> String {
    let facilities = (0..<BillSource.facilities).map { number in
      "  {\"id\": \"\(BillTable.facility(number))\", \"region\": \"HK\"}"
    }
    let years = Calendar.years
    return """
      {
       "schema": "baycarbon/inventory/1",
       "subject": {"kind": "organisation", "name": "Benchmark"},
       "period": {"from": "\(years[0])-01-01", "to": "\(years[years.count - 1])-12-31"},
       "gwp": "AR5",
       "facilities": [
      \(facilities.joined(separator: ",\n"))
       ]
      }

      """
  }

  /// The user's own factors.
  private func factors() -> String {
    var lines = ["id,activity,region,valid_from,valid_to,value,per_unit,gas,scope,category,source"]
    for (subject, year, value) in values() {
      let fields = [
        "bench.\(subject.activity).\(subject.region).\(year)", subject.activity, subject.region,
        "\(year)-01-01", "\(year)-12-31", value, subject.perUnit, "CO2e", "\(subject.scope)",
        subject.category.map(String.init) ?? "", "benchmark",
      ]
      lines.append(fields.joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same factors by the words of the bills.
  private func peerFactors() -> String {
    var lines = ["activity,region,year,kgco2e,scope"]
    for (subject, year, value) in values() {
      lines.append("\(subject.wording),\(subject.place),\(year),\(value),\(subject.scope)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many units of the factor a unit of the bills is.
  private func peerUnits() -> String {
    var lines = ["activity,region,unit,multiplier"]
    for subject in subjects {
      for unit in subject.units {
        let multiplier = Expectation.text(UInt128(unit.thousandths), decimals: 3)
        lines.append("\(subject.wording),\(subject.place),\(unit.name),\(multiplier)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func values() -> [(subject: Subject, year: Int, value: String)] {
    subjects.flatMap { subject in
      zip(Calendar.years, subject.factors).map { year, factor in
        (subject, year, Expectation.text(UInt128(factor), decimals: 5))
      }
    }
  }

  private func text(_ text: String, to name: String) throws(OutputError) {
    let file = try OutputFile("\(options.folder)/\(name)")
    try file.append(text)
    try file.finish()
  }
}
