import Findings
import StrictCSV

/// What there is to say of a table as a whole, or of a record that falls apart.
enum TableFindings {
  static func empty(_ file: String) -> Finding {
    Finding(
      .error, "file.empty", "the table is empty", at: SourceLocation(file: file),
      remedy: "give it the header facility,activity,quantity,unit,date")
  }

  static func noRows(_ file: String) -> Finding {
    Finding(
      .warning, "file.no-rows", "the table has a header and no rows",
      at: SourceLocation(file: file), remedy: "add the rows, or remove the table")
  }

  static func shorter(_ file: String, size: Int, read: Int) -> Finding {
    Finding(
      .warning, "file.changed",
      "the table became shorter while it was read: \(read) of \(size) bytes were there",
      at: SourceLocation(file: file), remedy: "run the command again")
  }

  static func unreadable(_ error: any Error, file: String) -> Finding {
    let place = SourceLocation(file: file)
    switch error as? UnreadableText {
    case .utf16:
      return Finding(
        .error, "file.utf16", "the table is UTF-16 (\"Unicode text\")", at: place,
        remedy: "save it as CSV (UTF-8)")
    case .noConverter(let encoding):
      return Finding(
        .error, "file.unreadable", "the system cannot convert \(encoding.rawValue)", at: place,
        remedy: "save the table as CSV (UTF-8)")
    case nil: break
    }
    switch error as? InputFile.Failure {
    case .missing:
      return Finding(
        .error, "file.missing", "there is no such file", at: place, remedy: "check its name")
    case .isFolder:
      return Finding(
        .error, "file.folder", "this is a folder, expected a table", at: place,
        remedy: "move its tables up, or give the folder a name without .csv")
    case .system(let reason):
      return Finding(
        .error, "file.unreadable", "the file cannot be read: \(reason)", at: place,
        remedy: "check its permissions")
    case nil:
      return Finding(
        .error, "file.unreadable", "the file cannot be read: \(error)", at: place,
        remedy: "save it again as CSV (UTF-8)")
    }
  }

  static func finding(_ error: CSVSyntaxError, file: String) -> Finding {
    let place = SourceLocation(
      file: file, line: error.position.line, column: error.position.column)
    let excerpt = error.record.excerpt(at: error.position)
    switch error.kind {
    case .openQuote:
      return Finding(
        .error, "row.open-quote", "the quote opened here is never closed", at: place,
        excerpt: excerpt, notes: ["everything after it was not read"],
        remedy: "close the quote, or double it if it belongs to the text")
    case .textAfterQuote:
      return Finding(
        .error, "row.quote", "text follows a closing quote", at: place, excerpt: excerpt,
        remedy: "double a quote that belongs to the text")
    case .recordTooLong:
      return Finding(
        .error, "row.open-quote", "the row goes on for more than a mebibyte", at: place,
        excerpt: excerpt, notes: ["everything after it was not read"],
        remedy: "look for a quote that is not closed")
    }
  }
}
