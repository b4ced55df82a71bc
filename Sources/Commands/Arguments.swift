import Quantities

/// What a command accepts beside its name.
struct CommandLineSyntax {
  /// Names of the positional arguments, all required.
  var positionals: [String] = []
  /// Whether the last positional argument may be repeated.
  var takesMore = false
  /// Options with a value; the choices are empty where anything goes.
  var values: [String: [String]] = [:]
  /// Options with a whole number, and its range.
  var numbers: [String: ClosedRange<Int>] = [:]
  /// Options with a value that may be given more than once; of the others the second would be
  /// overlooked. Profiles of a claim can be judged side by side.
  var repeatable: Set<String> = ["--profile"]
  /// Options without a value.
  var flags: Set<String> = []
}

/// The arguments of one command, understood.
struct Arguments {
  private(set) var positionals: [String] = []
  private(set) var values: [String: [String]] = [:]
  private(set) var flags: Set<String> = []

  /// Why a command line is not understood.
  struct Misuse: Error {
    let message: String
  }

  /// Reads the words after the command's name. `--option=value` and `--option value` are the
  /// same; `--` ends the options.
  init(_ words: [String], syntax: CommandLineSyntax) throws(Misuse) {
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if word == "--" && !optionsEnded {
        optionsEnded = true
      } else if word.hasPrefix("-") && word != "-" && !optionsEnded {
        try read(option: word, rest: &rest, syntax: syntax)
      } else {
        positionals.append(word)
      }
    }
    if positionals.count < syntax.positionals.count {
      throw Misuse(message: "\(syntax.positionals[positionals.count]) is missing")
    }
    if positionals.count > syntax.positionals.count && !syntax.takesMore {
      throw Misuse(message: "unexpected argument `\(positionals[syntax.positionals.count])`")
    }
  }

  /// Whether help is asked for: `--help` or `-h` before `--`.
  static func askForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  /// The value given for an option, of a repeated one the last.
  func value(_ name: String) -> String? { values[name]?.last }

  private mutating func read(
    option word: String, rest: inout ArraySlice<String>, syntax: CommandLineSyntax
  ) throws(Misuse) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let name = parts[0]
    if syntax.flags.contains(name) {
      if parts.count > 1 { throw Misuse(message: "\(name) takes no value") }
      flags.insert(name)
      return
    }
    let range = syntax.numbers[name]
    guard let choices = syntax.values[name] ?? range.map({ _ in [] }) else {
      let known = syntax.flags.union(syntax.values.keys).union(syntax.numbers.keys).sorted()
      let nearest = Spelling.nearest(to: name, among: known).first
      throw Misuse(
        message: "unknown option \(name)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
      throw Misuse(message: "\(name) needs a value")
    }
    if !choices.isEmpty && !choices.contains(value) {
      throw Misuse(
        message: "\(name) is `\(value)`, expected one of \(choices.joined(separator: ", "))")
    }
    if let range, Int(value).map(range.contains) != true {
      throw Misuse(
        message: "\(name) is `\(value)`, expected a whole number from \(range.lowerBound) to "
          + "\(range.upperBound)")
    }
    if values[name] != nil && !syntax.repeatable.contains(name) {
      throw Misuse(message: "\(name) is given twice")
    }
    values[name, default: []].append(value)
  }
}
