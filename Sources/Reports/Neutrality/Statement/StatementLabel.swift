/// The label of a value in a statement, by its key under `statement.label.`.
package enum StatementLabel: String, CaseIterable, Sendable {
  case absoluteReduction, activities, activityEffect, adjustments, alternativeFigure
  case alternativeMethod, applicationPeriod, approach, assumptions, assurance, atMost
  case baselineDate, baselineTotal, basis, beneficiary, biogenic, boundary, changes, claimKind
  case committedOn, concerns, confirmsOffset, confirmsPrinciples, confirmsQuantification
  case confirmsReduction, confirmsSubject, country, coverage, coverageOfRest, credits
  case currentFigure, dataQuality, declaredOn, definition, definitions, doneOn, doubleCounting
  case effect, entity, entityTotal, estimateNote, estimates, eventReview, exclusions
  case expectedNature, expectedOffset, expectedType, factor, factorEffect, factorSource
  case factors, firstPeriod, forecast, functionalUnit, functions, gas, gasStatement, gases
  case gross, group, growthPercent, gwp, gwpYears, happenedOn, hasData, hasOutsourcing
  case hasSameFactors, hasSameMethod, heldUntil, historicPeriod, historicReduction, incident
  case incidents, includesSubsidiaries, insignificant, instruments, intensityExplanation
  case intensityReason, intensityReduction, isAbsolute, isAppliedFully, isDiscreteOperation
  case isFirstPeriod, isFree, isInLine, isOpenToReview, isRecalculated, isReportedInParallel
  case isReproducible, isRequantified, isScienceBased, justification, kilograms, kilowattHours
  case largestShare, largestSource, lateRationale, legacySavings, maintainedUntil, means
  case measureImpacts, measures, measuresDone, method, methodRank, methodology, narrowNote
  case nature, nextReport, netted, objectives, offsetEmissions, offsetImpacts, offsetStandard
  case offsetStrategy, offsetType, outputUnit, outside, outsourcingNote, partialCycleReason
  case pathwayTargets, perUnit, period, periodKind, planAssumptions, planStatement
  case previousReduction, programme, project, publishedOn, purposes, qualificationDate
  case qualifications, rationale, reason, recalculation, reductionKind, reductionMeans
  case reductionShare, reductionsBefore, reference, referenceFigure, registry
  case removalTransition, removals, renewals, residual, residualDate, resources, responsible
  case retired, retiredOn, retiredShare, reversals, review, reviewMonths, reviewedOn, rise
  case role, route, schemeConfirmation, scope, scope1, scope2, scope2Basis, scope2Location
  case scope2Market, scope3, serial, signatory, signedOn, significanceCriteria, source, sources
  case stages, statedFootprint, statedIntensity, statedReduction, statedShare, statementOn
  case subject, subjectKind, targetDate, targets, technology, timescale, tonnes, topCommitment
  case triggers, unabated, uncertainty, uncertaintyPercent, updatedOn, url, validationBody
  case validationKind, validationStandard, validationStatement, variance, vintage, wording
  case words, year
}
