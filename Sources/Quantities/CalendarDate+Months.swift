extension CalendarDate {
  /// The same day of the month `months` later, or earlier when negative; where that month is too
  /// short, its last day: 2024-01-31 and one month are 2024-02-29.
  ///
  /// Deadlines are counted this way. The last day is taken only once: 31 January and two months
  /// are 31 March, not the 29th of March by way of February.
  package func adding(months: Int) -> CalendarDate {
    let count = year * 12 + (month - 1) + months
    let (quotient, rest) = count.quotientAndRemainder(dividingBy: 12)
    let newYear = rest < 0 ? quotient - 1 : quotient
    let newMonth = (rest < 0 ? rest + 12 : rest) + 1
    return CalendarDate(
      known: newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The same day `years` later; 29 February becomes 28 February in a year without it.
  package func adding(years: Int) -> CalendarDate { adding(months: years * 12) }
}
