import ActivityData
import Quantities
import StrictJSON

/// Control totals for programs.
public enum ControlJSON {
  /// Counts of rows as integers, sums of quantities by unit as decimal strings.
  public static func object(_ control: ControlTotals) -> JSONOutput {
    [
      "rowsRead": .integer(control.rowsRead), "rowsAccepted": .integer(control.rowsAccepted),
      "rowsRejected": .integer(control.rowsRejected), "blankRows": .integer(control.blankRows),
      "quantities": .object(control.quantities.mapValues(JSONOutput.decimal)),
      "outsidePeriod": .object(control.outsidePeriod.mapValues(JSONOutput.decimal)),
    ]
  }
}
